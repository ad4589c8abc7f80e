import { expect, test } from '@jest/globals';
import type { LeavingFlow } from '../../src/live/leaving.ts';
import { readReport } from '../../src/report/document/read.ts';
import { toJson } from '../../src/report/json.ts';
import { toComment } from '../../src/report/markdown.ts';
import { toText } from '../../src/report/terminal.ts';
import { merge } from '../../src/shards/merge.ts';
import { plan, report, VIEW } from './builders.ts';

const flow = (file: string, parts: Partial<LeavingFlow> = {}): LeavingFlow => {
  const about = { environment: 'production', displayName: file.toUpperCase(), flowName: null };
  return { ...about, file, state: 'Started', ...parts };
};
const leaving = [
  flow('flows/a.json'),
  flow('flows/b.json'),
  flow('flows/c.json', { state: 'Stopped' }),
  flow('flows/a.json', { environment: 'test', state: null }),
  flow('flows/@everyone|<img>.json', { environment: 'test', state: null }),
];

test.each([
  ['several environments', ['production', 'test'], leaving],
  ['one', ['production'], leaving.slice(0, 2)],
])('flows that leave Git: %s', (_, environments, flows) => {
  const all = report({ mode: 'check', environments, plan: plan([]), leaving: flows });
  expect(toText(all, { color: false, width: 120 })).toMatchSnapshot();
  expect(toComment(all, VIEW)).toMatchSnapshot();
});

test('a dry run says that it is one', () => {
  const all = report({ mode: 'deploy', plan: plan([]), dryRun: true });
  expect(toText(all, { color: false, width: 120 })).toMatchSnapshot();
  expect(toComment(all, VIEW)).toMatchSnapshot();
});

test('the report has both, also after shards are merged', () => {
  const known = ['production', 'test'];
  const part = (number: number) => {
    const shard = { part: number, parts: 2, known };
    const all = report({ mode: 'deploy', environments: known, dryRun: true, leaving });
    const read = readReport(toJson({ ...all, shard }));
    if (read.kind !== 'report') throw new Error(read.reason.code);
    return read.report;
  };
  expect(part(1)).toMatchObject({ leaving, dryRun: true });
  const merged = merge([part(1), part(2)]);
  expect(merged.dryRun).toBe(true);
  expect(merged.leaving).toHaveLength(leaving.length);
});
