import { describe, expect, test } from '@jest/globals';
import { digestOf } from '../../src/plan/digest.ts';
import { readReport } from '../../src/report/document/read.ts';
import { toJson } from '../../src/report/json.ts';
import { toComment } from '../../src/report/markdown.ts';
import { outputsOf } from '../../src/report/outputs.ts';
import type { Report } from '../../src/report/report.ts';
import { toText } from '../../src/report/terminal.ts';
import { failureSentence, verdict } from '../../src/report/verdict.ts';
import { firstRun, outcome, plan, report, VIEW } from './builders.ts';

const failed = firstRun('Failed', { action: 'Send', line: 41, code: 'BadGateway' });
const asBefore = { ...failed, before: { failed: 7, of: 10 }, since: { failed: 2, of: 3 } };
const cause = {
  code: 'refused' as const,
  quoted: '',
  upstreamCode: 'InvokerConnectionOverrideFailed',
};
const meant = firstRun('Failed', {
  action: 'Send',
  line: 41,
  code: 'InvokerConnectionOverrideFailed',
  meaning: {
    code: 'invoker-not-there',
    cause,
    environment: 'production',
    file: 'flows/d.json',
    operation: { kind: 'action', name: 'Send', file: 'flows/d.json', line: 41 },
  },
});

function watched(...runs: (typeof failed)[]): Report {
  const outcomes = runs.map((run, index) => {
    const file = `flows/${'abcd'[index]}.json`;
    return outcome('updated', { file, displayName: file, state: 'Started', run });
  });
  return report({ mode: 'deploy', plan: plan([]), outcomes });
}

test.each([
  ['one that is blamed', [failed], '1', true],
  ['one that failed mostly before', [asBefore], '0', false],
  ['one that succeeded', [firstRun('Succeeded')], '0', false],
  ['one without an earlier run', [{ ...failed, before: { failed: 0, of: 0 } }], '1', true],
  ['two and others', [failed, asBefore, meant, firstRun('Running')], '2', true],
])('%s', (_, runs, count, fails) => {
  const all = watched(...runs);
  expect(outputsOf(all)['failed-runs']).toBe(count);
  expect(failureSentence(all, 'never') !== null).toBe(fails);
  expect(verdict(all).level).toBe(fails ? 'warning' : 'ok');
});

describe('what is shown', () => {
  const all = watched(failed, asBefore, firstRun('Succeeded'), meant);

  test('in a quiet terminal, those that are blamed alone', () => {
    const text = toText(all, { color: false, width: 120, detail: 'errors' });
    expect(text).toContain('flows/a.json');
    expect(text).toContain('flows/d.json');
    expect(text).not.toMatch(/flows\/[bc]\.json/);
    const before = toText(watched(asBefore), { color: false, width: 120, detail: 'errors' });
    expect(before).toBe('');
  });

  test('in the terminal', () => {
    expect(toText(all, { color: false, width: 120 })).toMatchSnapshot();
  });

  test('in the comment', () => {
    expect(toComment(all, VIEW)).toMatchSnapshot();
  });

  test('in the closing sentence', () => {
    expect(failureSentence(all, 'error')).toMatchSnapshot();
  });
});

test('a report that is read again has the same runs', () => {
  const shard = { part: 1, parts: 1, known: ['production'] };
  const sound = { ...plan([]), digest: digestOf([]) };
  const all = { ...watched(failed, meant), comparedWith: 'live' as const, plan: sound, shard };
  const read = readReport(toJson(all));
  expect(read.kind === 'report' && read.report.outcomes).toEqual(all.outcomes);
});
