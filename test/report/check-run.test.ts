import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toCheckRun } from '../../src/report/check-run.ts';
import { finding, firstRun, outcome, report, VIEW } from './builders.ts';
import { names } from './hostile.ts';

const options = { failOn: 'error', about: null, view: VIEW } as const;
const many = (length: number, severity: 'error' | 'warning' | 'notice') =>
  Array.from({ length }, (_, index) => finding({ severity, line: index + 1, endLine: index + 1 }));

describe('is made', () => {
  test.each([0, 1, 9])('for none of %i findings a level', (length) => {
    const findings = [
      ...many(length, 'error'),
      ...many(length, 'warning'),
      ...many(length, 'notice'),
    ];
    expect(toCheckRun(report({ findings }), options)).toBeNull();
  });

  test('where failed first runs and errors together are more, with both', () => {
    const failed = outcome('updated', { run: firstRun('Failed') });
    const of = (length: number) =>
      toCheckRun(
        report({ findings: many(8, 'error'), outcomes: Array(length).fill(failed) }),
        options,
      );
    expect(of(1)).toBeNull();
    const made = of(2);
    expect(made?.annotations).toHaveLength(10);
    expect(made?.annotations[0]).toMatchObject({
      path: 'flows/a.json',
      annotation_level: 'failure',
    });
    expect(made?.summary).toContain('first runs that failed: 2');
  });

  test('where one level has more, with the findings of all', () => {
    const findings = [...many(2, 'error'), ...many(11, 'notice')];
    const run = toCheckRun(report({ findings }), options);
    expect(run?.annotations).toHaveLength(13);
    expect({ ...run, annotations: run?.annotations.slice(1, 3) }).toMatchInlineSnapshot(`
{
  "annotations": [
    {
      "annotation_level": "failure",
      "end_column": 30,
      "end_line": 2,
      "message": "the map binds no connection to \`shared_teams\`.
https://github.com/flowgate/flowgate/blob/main/docs/rules/reference-unmapped.md",
      "path": "flows/a.json",
      "start_column": 9,
      "start_line": 2,
      "title": "reference-unmapped",
    },
    {
      "annotation_level": "notice",
      "end_column": 30,
      "end_line": 1,
      "message": "the map binds no connection to \`shared_teams\`.
https://github.com/flowgate/flowgate/blob/main/docs/rules/reference-unmapped.md",
      "path": "flows/a.json",
      "start_column": 9,
      "start_line": 1,
      "title": "reference-unmapped",
    },
  ],
  "conclusion": "failure",
  "name": "Flowgate",
  "summary": "13 findings, each on its line. The plan is in the pull request's comment and in [the summary of the run](https://github.com/contoso/flows/actions/runs/1).

- [\`reference-unmapped\`](https://github.com/flowgate/flowgate/blob/main/docs/rules/reference-unmapped.md): 13",
  "title": "2 errors to fix",
}
`);
  });
});

test.each([
  ['failure', 'error', 'error'],
  ['neutral', 'error', 'never'],
  ['neutral', 'warning', 'error'],
  ['failure', 'warning', 'warning'],
  ['success', 'notice', 'warning'],
] as const)('concludes with %s for %ss and fail-on %s', (conclusion, severity, failOn) => {
  const findings = many(11, severity);
  expect(toCheckRun(report({ findings }), { ...options, failOn })).toMatchObject({ conclusion });
});

test('is named for the environments of the run where there are others', () => {
  const run = toCheckRun(report({ findings: many(11, 'error') }), { ...options, about: ['test'] });
  expect(run?.name).toBe('Flowgate (test)');
});

test('stays below every limit of GitHub, whatever the names', () => {
  fc.assert(
    fc.property(names, names, fc.nat(3), (name, message, lines) => {
      const findings = many(11, 'error').map((each) => ({
        ...each,
        environment: name,
        message: message.repeat(10),
        endLine: each.line + lines,
      }));
      const run = toCheckRun(report({ findings }), { ...options, about: [name, message] });
      expect(run?.title.length).toBeLessThanOrEqual(255);
      expect(run?.summary.length).toBeLessThan(65_535);
      for (const each of run?.annotations ?? []) {
        expect(each.title.length).toBeLessThanOrEqual(255);
        expect(Buffer.byteLength(each.message)).toBeLessThan(64 * 1024);
        expect(each.start_column === undefined).toBe(lines > 0);
      }
    }),
  );
});
