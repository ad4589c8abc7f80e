import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFlow } from '../../src/flow/flow.ts';
import { type IndexedFlow, indexed } from '../../src/map/flow-index.ts';
import { readMap } from '../../src/map/read.ts';
import { filesOfShard } from '../../src/shards/shard.ts';

const GUIDS = Array.from(
  { length: 40 },
  (_, index) => `${String(index).padStart(8, '0')}-1111-4222-8333-444444444444`,
);

/** A flow of so many actions that calls others by guid. */
function flow(index: number, actions = 1, calls: readonly number[] = []): IndexedFlow {
  const composes = Array.from({ length: actions }, (_, each) => [
    `Compose_${each}`,
    { type: 'Compose', inputs: each, runAfter: {} },
  ]);
  const children = calls.map((child) => [
    `Call_${child}`,
    { type: 'Workflow', inputs: { host: { workflowReferenceName: GUIDS[child] } }, runAfter: {} },
  ]);
  const document = {
    name: GUIDS[index],
    type: 'Microsoft.ProcessSimple/environments/flows',
    properties: {
      displayName: `Flow ${index}`,
      connectionReferences: {},
      definition: {
        $schema: 'https://schema.management.azure.com/schemas/2016-06-01/workflowdefinition.json#',
        contentVersion: '1.0.0.0',
        triggers: { manual: { type: 'Request', kind: 'Button', inputs: {} } },
        actions: Object.fromEntries([...composes, ...children]),
      },
    },
  };
  const read = readFlow(`flows/${index}.json`, Buffer.from(JSON.stringify(document)));
  if (read.kind !== 'flow') throw new Error(JSON.stringify(read));
  return indexed(read.flow);
}

function parts(
  index: readonly IndexedFlow[],
  count: number,
  affected: ReadonlySet<string> | null = null,
) {
  const repository = { index, badFiles: [], skipped: [], map: null };
  return Array.from({ length: count }, (_, part) => [
    ...filesOfShard(repository, affected, { part: part + 1, parts: count }),
  ]);
}

const anyFlows = fc
  .array(fc.record({ actions: fc.nat(30), calls: fc.array(fc.nat(39), { maxLength: 2 }) }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((all) => all.map(({ actions, calls }, index) => flow(index, actions, calls)));

test('every file is in exactly one part, whatever calls whatever', () => {
  fc.assert(
    fc.property(anyFlows, fc.integer({ min: 1, max: 8 }), (flows, count) => {
      const files = parts(flows, count).flat();
      expect(files.toSorted()).toEqual(flows.map(({ file }) => file).toSorted());
    }),
  );
});

test('the parts do not depend on the order of the files', () => {
  fc.assert(
    fc.property(anyFlows, fc.integer({ min: 1, max: 8 }), (flows, count) => {
      expect(parts(flows.toReversed(), count)).toEqual(parts(flows, count));
    }),
  );
});

test('a child flow is in the part of the flow that calls it, however far down', () => {
  const flows = [flow(0, 1, [1]), flow(1, 1, [2]), flow(2), flow(3), flow(4)];
  const [together] = parts(flows, 3).filter((files) => files.includes('flows/0.json'));
  expect(together).toEqual(['flows/0.json', 'flows/1.json', 'flows/2.json']);
});

test('flows that call each other in a circle are one family', () => {
  const flows = [flow(0, 1, [1]), flow(1, 1, [0]), flow(2)];
  expect(parts(flows, 2)).toEqual([['flows/0.json', 'flows/1.json'], ['flows/2.json']]);
});

test('the work is even: no two parts of equal flows differ by more than one of them', () => {
  const flows = Array.from({ length: 37 }, (_, index) => flow(index, 5));
  const sizes = parts(flows, 8).map(({ length }) => length);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBe(1);
});

test('a heavy flow has a part for itself', () => {
  const flows = [flow(0, 100), ...Array.from({ length: 10 }, (_, index) => flow(index + 1, 5))];
  expect(parts(flows, 2)[0]).toEqual(['flows/0.json']);
});

test('only affected files are shared out', () => {
  const flows = [flow(0), flow(1), flow(2)];
  expect(parts(flows, 2, new Set(['flows/1.json', 'flows/2.json']))).toEqual([
    ['flows/1.json'],
    ['flows/2.json'],
  ]);
});

describe('a map that gives a file its guid', () => {
  const document = {
    version: 1,
    environments: {
      test: {
        environmentName: 'Default-26e65220-5561-46ef-9783-ce5f20489241',
        connectionReferences: {},
        flows: { 'flows/5.json': { flowName: GUIDS[30] } },
      },
    },
  };
  const read = readMap('connection-references.json', Buffer.from(JSON.stringify(document)), {
    ruleIds: [],
    environment: null,
  });

  test('ties it to its caller', () => {
    const map = read.ok ? read.map : null;
    const repository = {
      index: [flow(4, 1, [30]), flow(5), flow(6)],
      badFiles: [],
      skipped: [],
      map,
    };
    expect([...filesOfShard(repository, null, { part: 1, parts: 2 })]).toEqual([
      'flows/4.json',
      'flows/5.json',
    ]);
  });
});

test('a file that cannot be read is some part’s too', () => {
  const bad = { kind: 'invalid', file: 'flows/bad.json', problems: [] } as const;
  const repository = {
    index: [flow(0)],
    badFiles: [{ ...bad, problems: [] }],
    skipped: [],
    map: null,
  };
  expect([...filesOfShard(repository, null, { part: 2, parts: 2 })]).toEqual(['flows/bad.json']);
});
