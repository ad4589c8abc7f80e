import { expect, test } from '@jest/globals';
import { toAnnotations } from '../../src/report/annotations.ts';
import { finding, report } from './builders.ts';
import { manyErrors } from './many.ts';
import { RICH } from './rich.ts';

test('a rich report, errors first', () => {
  expect(toAnnotations(RICH)).toMatchSnapshot();
});

test('an empty report', () => {
  expect(toAnnotations(report())).toEqual({
    annotations: [],
    more: { error: 0, warning: 0, notice: 0 },
  });
});

test('columns only on one line, and never an end before the start', () => {
  const several = finding({ line: 3, endLine: 5 });
  const backwards = finding({ column: 9, endColumn: 1 });
  const [first, second] = toAnnotations(report({ findings: [several, backwards] })).annotations;
  expect(first).toMatchObject({ startLine: 3, endLine: 5 });
  expect(first).not.toHaveProperty('startColumn');
  expect(second).toMatchObject({ startColumn: 9, endColumn: 9 });
});

test.each([8, 9, 10, 300])('%i errors: nine at most, the others counted', (number) => {
  const all = manyErrors(number);
  const warnings = [finding({ severity: 'warning' })];
  const { annotations, more } = toAnnotations(report({ findings: [...warnings, ...all.findings] }));
  const errors = annotations.filter(({ level }) => level === 'error');
  expect(errors.length).toBe(Math.min(number, 9));
  expect(more.error).toBe(number > 9 ? number - 8 : 0);
  expect(errors.at(-1)?.title.startsWith('and ')).toBe(number > 9);
  expect(annotations.at(-1)?.level).toBe('warning');
});

test('a finding names all of its environments, and what is related to it', () => {
  const related = Array.from({ length: 7 }, (_, index) => ({
    file: 'flows/b.json',
    line: index + 1,
    message: 'the same',
  }));
  const { annotations } = toAnnotations(
    report({ findings: [finding({ environments: ['production', 'test'], related })] }),
  );
  expect(annotations[0]?.title).toBe('reference-unmapped (production, test)');
  expect(annotations[0]?.message.split('\n')).toEqual([
    expect.stringContaining('the map binds no connection'),
    ...[1, 2, 3, 4, 5].map((line) => `flows/b.json:${line} the same`),
    'and 2 more places',
    expect.stringContaining('docs/rules/reference-unmapped.md'),
  ]);
});
