import { expect, test } from '@jest/globals';
import { digestOf } from '../../src/plan/digest.ts';
import { readReport, type ShardReport } from '../../src/report/document/read.ts';
import { toJson } from '../../src/report/json.ts';
import { toSummary } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { toText } from '../../src/report/terminal.ts';
import { differs, failureSentence, verdict } from '../../src/report/verdict.ts';
import { merge } from '../../src/shards/merge.ts';
import { change, flow, plan, report, VIEW } from './builders.ts';

const CHANGES = [change('unchanged', { file: 'flows/c.json' })];

const CHECKED: Report = report({
  flows: [
    flow('A/Workflows/a.json', { solution: { names: ['A', 'B'], state: 'Stopped' } }),
    flow('A/Workflows/b.json', { solution: { names: [], state: null } }),
    flow('flows/c.json'),
  ],
  plan: { ...plan(CHANGES), digest: digestOf(CHANGES) },
  comparedWith: 'live',
  checkedOnly: [
    { file: 'A/Workflows/a.json', reason: { code: 'not-in-map' } },
    { file: 'A/Workflows/b.json', reason: { code: 'agent-flow' } },
  ],
  skipped: [
    {
      file: 'flows/tsconfig.json',
      reason: { code: 'file-not-json', cause: { code: 'json-empty' }, byDefault: true },
    },
    { file: 'A/Other/Solution.xml', reason: { code: 'solution-file-refused', what: 'doctype' } },
  ],
});

const part = (number: number, parts: Partial<Report>): ShardReport => {
  const shard = { part: number, parts: 2, known: [] };
  const read = readReport(toJson({ ...CHECKED, ...parts, shard }));
  if (read.kind !== 'report') throw new Error(read.reason.code);
  return read.report;
};

test('it is shown, and what was passed over is not', () => {
  expect(toText(CHECKED, { color: false, width: 100 })).toMatchSnapshot();
  expect(toText(CHECKED, { color: false, width: 100, detail: 'all' })).toContain('tsconfig.json');
  const summary = toSummary(CHECKED, VIEW);
  expect(summary).toMatchSnapshot();
  expect(summary).not.toContain('tsconfig.json');
});

test('it fails nothing and is no change', () => {
  expect(failureSentence(CHECKED, 'warning')).toBeNull();
  expect(verdict(CHECKED).level).toBe('ok');
  expect(differs(CHECKED)).toBe(false);
});

test('it is in the plan of the report, with solutions and reasons as data', () => {
  const document = JSON.parse(toJson(CHECKED));
  expect(document.plan.checkedOnly).toMatchObject([
    { file: 'A/Workflows/a.json', reason: { code: 'not-in-map' } },
    { file: 'A/Workflows/b.json', reason: { code: 'agent-flow' } },
  ]);
  expect(document.checkedOnly).toEqual(document.plan.checkedOnly);
  const unplanned = toJson({ ...CHECKED, plan: null, comparedWith: null });
  expect(JSON.parse(unplanned).checkedOnly).toEqual(document.checkedOnly);
  expect(document.flows[0].solution).toEqual({ names: ['A', 'B'], state: 'Stopped' });
  expect(document.skipped[0].reason).toMatchObject({ code: 'file-not-json', byDefault: true });
});

test('shards are merged into what one run says', () => {
  const [first, second] = CHECKED.checkedOnly ?? [];
  if (first === undefined || second === undefined) throw new Error('there are two');
  const merged = merge([part(1, { checkedOnly: [second] }), part(2, { checkedOnly: [first] })]);
  expect(merged.checkedOnly).toEqual(CHECKED.checkedOnly);
  expect(merged.flows).toEqual(CHECKED.flows);
  const unplanned = { plan: null, comparedWith: null };
  expect(merge([part(1, unplanned), part(2, unplanned)]).checkedOnly).toEqual(CHECKED.checkedOnly);
});
