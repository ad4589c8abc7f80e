import { expect, test } from '@jest/globals';
import { checkFiles } from '../../src/check/check.ts';
import { type ReadResult, readFlow } from '../../src/flow/flow.ts';
import { bare } from '../rules/build.ts';

const CHILD = '0757041a-8ef2-cf74-ef06-06881916f371';
const calls = bare({
  Call: { type: 'Workflow', inputs: { host: { workflowReferenceName: CHILD } } },
});
const odd = (type: string) => bare({ Odd: { type } });

function looked(files: Readonly<Record<string, string>>, affected: readonly string[] | null) {
  const names = Object.keys(files);
  const read = names.map((file): ReadResult => readFlow(file, Buffer.from(files[file] ?? '')));
  const unread = { mapFile: 'map.json', map: null, mapProblems: null, baseMap: null };
  const seen: [string, string[]][] = [];
  const { checked, project } = checkFiles(
    { ...unread, files: read, names },
    {
      environments: [],
      affected: affected === null ? null : new Set(affected),
      today: '2026-11-22',
      pull: { code: 'not-a-pull-request' },
      live: { code: 'offline' },
    },
    (flow, findings) => {
      seen.push([flow.file, findings.map(({ rule }) => rule)]);
      return true;
    },
  );
  const kept = project.flows.map(({ file }) => file);
  const rules = checked.findings.map(({ rule, file }) => `${file} ${rule}`);
  return { seen, kept, rules: rules.filter((each) => !each.includes('map-missing')) };
}

/** More than are looked at in a row, and not a multiple of it. */
const NINE = Object.fromEntries(
  Array.from({ length: 9 }, (_, index) => [`${index}.json`, odd(index % 3 === 0 ? 'X' : 'Scope')]),
);

test('each flow has its own findings, in the order of the files', () => {
  const { seen, kept, rules } = looked(NINE, null);
  expect(kept).toEqual(Object.keys(NINE));
  expect(seen.map(([file]) => file)).toEqual(kept);
  const wrong = ['0.json', '3.json', '6.json'];
  expect(seen.filter(([, found]) => found.length > 0).map(([file]) => file)).toEqual(wrong);
  expect(rules).toEqual(wrong.map((file) => `${file} operation-type`));
});

test('a flow whose findings do not count is between others that are checked', () => {
  const { kept, rules } = looked(NINE, ['1.json', '3.json']);
  expect(kept).toEqual(Object.keys(NINE));
  expect(rules).toEqual(['3.json operation-type']);
});

test('a child flow that is read later, or in the same row, is known', () => {
  const child = JSON.stringify({ name: CHILD, ...JSON.parse(bare({})) });
  expect(looked({ 'a.json': calls, ...NINE, [`z-${CHILD}.json`]: child }, null).rules).toEqual(
    looked(NINE, null).rules,
  );
  expect(looked({ 'a.json': calls, [`z-${CHILD}.json`]: child }, null).rules).toEqual([]);
  expect(looked({ 'a.json': calls }, null).rules).toEqual(['a.json child-flow-unknown']);
});
