import { expect, test } from '@jest/globals';
import { bare, mapOf } from '../../rules/build.ts';
import { judge, type Story } from '../pull-stage.ts';

const MAP = 'connection-references.json';
const RULE = 'trigger-concurrency-added';

const flow = (rest: object = {}) =>
  bare({}, { T: { type: 'Request', kind: 'Button', inputs: {}, ...rest } });
const LIMITED = { runtimeConfiguration: { concurrency: { runs: 1 } } };

async function found(story: Story) {
  const { report } = await judge(story);
  return report.findings.filter(({ rule }) => rule === RULE).map(({ file }) => file);
}

const map = mapOf({ production: {} });

test('a limit of runs is new where the base branch has the flow without it', async () => {
  const base = {
    [MAP]: map,
    'flows/new-limit.json': flow(),
    'flows/old-limit.json': flow(LIMITED),
    'flows/untouched.json': flow(LIMITED),
  };
  const head = {
    ...base,
    'flows/new-limit.json': flow(LIMITED),
    'flows/old-limit.json': flow({ ...LIMITED, description: 'changed' }),
    'flows/new-flow.json': flow(LIMITED),
  };
  expect(await found({ base, head })).toEqual(['flows/new-limit.json']);
});

test('a new file is a new flow', async () => {
  const base = { [MAP]: map, 'flows/a.json': flow() };
  const head = { [MAP]: map, 'flows/b.json': flow(LIMITED) };
  expect(await found({ base, head })).toEqual([]);
});

test('after a merge nothing is asked', async () => {
  const base = { [MAP]: map, 'flows/a.json': flow() };
  const head = { [MAP]: map, 'flows/a.json': flow(LIMITED) };
  expect(await found({ base, head, on: 'push' })).toEqual([]);
});
