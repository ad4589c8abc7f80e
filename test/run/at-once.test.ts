import { expect, test } from '@jest/globals';
import { BASE, MERGED } from '../github/stage.ts';
import { bare, call, entry, mapOf } from '../rules/build.ts';
import type { Gate } from '../simulators/github/index.ts';
import { judge, type Story } from './pull-stage.ts';

const MAP = 'connection-references.json';
const map = mapOf({ production: { entries: { k: entry({ stewards: ['@grace'] }) } } });
const before = bare({ Send: call('k') });
const after = bare({ Send: call('k'), Again: call('k') });
const change: Story = {
  base: { [MAP]: map, 'flows/a.json': before, 'flows/same.json': before },
  head: { [MAP]: map, 'flows/a.json': after, 'flows/same.json': before },
};

const ofMap = `/contents/${MAP}?ref=${BASE}`;
const ofTree = `/git/trees/${MERGED}`;
const ofFlow = `/contents/${encodeURIComponent('flows/a.json')}?ref=${BASE}`;

/** Answers the first request that has one text only when the other one is asked as well. */
function answeredTogether(held: RegExp, other: string): Gate {
  const asked = Promise.withResolvers<void>();
  return async ({ path }) => {
    if (path.includes(other)) asked.resolve();
    if (held.test(path)) await asked.promise;
  };
}

test.each([
  ['the map of the base branch beside the list of files', /pulls\/7\/files/, ofMap],
  ['the tree beside the pull request that confirms the list', /pulls\/7$/, ofTree],
  ['the flow as it was beside the pull request that confirms the list', /pulls\/7$/, ofFlow],
])('GitHub is asked for %s', async (_, held, other) => {
  const { report, requests } = await judge({ ...change, gate: answeredTogether(held, other) });
  expect(report.flows.map(({ file }) => file)).toEqual(['flows/a.json']);
  expect(requests).toEqual([...new Set(requests)]);
});

test('a list that does not count leaves all flows affected, whatever the tree says', async () => {
  const { report } = await judge({ ...change, movedOn: true });
  expect(report.flows.map(({ file }) => file)).toEqual(['flows/a.json', 'flows/same.json']);
});

test('a map that cannot be read stops the run once, whatever the list says', async () => {
  const faults: Story['faults'] = [{ kind: 403, path: /contents\/connection-references/ }];
  await expect(judge({ ...change, faults })).rejects.toMatchObject({ name: 'GitHubError' });
});

test('a tree that cannot be read stops the run, too', async () => {
  const faults: Story['faults'] = [{ kind: 403, path: /git\/trees/ }];
  await expect(judge({ ...change, faults })).rejects.toMatchObject({ name: 'GitHubError' });
});
