import { describe, expect, test } from '@jest/globals';
import type { Outcome } from '../../src/plan/outcome.ts';
import type { WatchedRun } from '../../src/plan/watched-run.ts';
import { toAnnotations } from '../../src/report/annotations.ts';
import { escapeControl } from '../../src/wording/escape.ts';
import { finding, firstRun, outcome, report } from './builders.ts';
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

describe('a first run that failed', () => {
  const ran = (parts: Partial<WatchedRun> = {}) =>
    outcome('updated', {
      run: firstRun(parts.status ?? 'Failed', { action: 'Send', line: 12, ...parts }),
    });
  const linesOf = (outcomes: Outcome[], findings = [finding()]) =>
    toAnnotations(report({ outcomes, findings })).annotations.map(
      ({ level, title, file, startLine }) => `${level} ${file}:${startLine} ${title}`,
    );

  test('is an error on the line of its action, before the findings', () => {
    expect(linesOf([ran({ code: 'BadGateway' })])).toEqual([
      'error flows/a.json:12 first run failed (production)',
      expect.stringContaining('reference-unmapped'),
    ]);
  });

  test('of no known action is on the first line', () => {
    expect(linesOf([ran({ action: null, line: null })], [])).toEqual([
      'error flows/a.json:1 first run failed (production)',
    ]);
  });

  test.each<[string, Partial<WatchedRun>]>([
    ['before the change too', { before: { failed: 6, of: 10 } }],
    ['not at all', { status: 'Succeeded' }],
    ['not yet', { status: 'Running' }],
  ])('%s is none', (_, parts) => {
    expect(linesOf([ran(parts)], [])).toEqual([]);
  });

  test.each([9, 10, 30])('%i of them are counted among the nine', (number) => {
    const outcomes = Array.from({ length: number }, () => ran());
    const { annotations, more } = toAnnotations(report({ outcomes, findings: [finding()] }));
    expect(annotations).toHaveLength(9);
    expect(more.error).toBe(number + 1 - 8);
    expect(annotations.at(-1)).toMatchObject({ title: `and ${more.error} more errors` });
  });

  test('with a hostile action shows no control character, and no second line', () => {
    const hostile = ran({ action: 'Send\n::error::\u001b[31m' });
    const [only] = toAnnotations(report({ outcomes: [hostile] })).annotations;
    const { message = '' } = only ?? {};
    expect(message).toBe(escapeControl(message));
    expect(message).toContain('Send');
  });
});
