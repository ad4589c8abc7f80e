import { expect, test } from '@jest/globals';
import { bare, compose, mapOf } from './build.ts';
import { type Files, linesOf, MAP_FILE } from './repository.ts';

const rule = 'child-flow-unknown';

const CHILD = '0757041a-8ef2-cf74-ef06-06881916f371';
const call = (workflowReferenceName: string) => ({
  type: 'Workflow',
  inputs: { host: { workflowReferenceName } },
});
const parent = bare({ One: call(CHILD), Two: call(CHILD.toUpperCase()) });
const definition = JSON.parse(bare({ A: compose() }));

test('one child that is called twice is reported once', () => {
  expect(linesOf(rule, { 'a.json': parent })).toEqual([expect.stringContaining('`One`')]);
});

test.each<[string, Files]>([
  ['a solution file', { [`Workflows/Child-${CHILD.toUpperCase()}.json`]: bare({}) }],
  ['a package', { [`x/Microsoft.Flow/flows/${CHILD}/definition.json`]: bare({}) }],
  [
    'a live flow',
    { 'b.json': JSON.stringify({ name: CHILD, properties: { definition, state: 'Started' } }) },
  ],
  [
    'deploy arguments',
    { 'b.json': JSON.stringify({ flowName: CHILD, definition, connectionReferences: {} }) },
  ],
  [
    'a Dataverse row',
    {
      'b.json': JSON.stringify({
        workflowid: CHILD,
        clientdata: JSON.stringify({ properties: { definition, connectionReferences: {} } }),
      }),
    },
  ],
  ['a file that cannot be read', { [`Workflows/Child-${CHILD}.json`]: '{' }],
  ['the map', { [MAP_FILE]: mapOf({ test: { flows: { 'b.json': { flowName: CHILD } } } }) }],
])('%s makes it known', (_, files) => {
  expect(linesOf(rule, { 'a.json': parent, ...files })).toEqual([]);
});

test('another guid, and a guid that only the text holds, do not', () => {
  const other = CHILD.replace('0', '1');
  const files = {
    [`Workflows/Child-${other}.json`]: bare({ Note: { ...compose(), inputs: CHILD } }),
  };
  expect(linesOf(rule, { 'a.json': parent, ...files })).toHaveLength(1);
});

test('a child that is chosen at run time is left alone', () => {
  expect(linesOf(rule, { 'a.json': bare({ One: call("@{variables('x')}") }) })).toEqual([]);
});

test('flows whose findings do not count are known all the same', () => {
  const files = { 'a.json': parent, [`Workflows/Child-${CHILD}.json`]: bare({}) };
  expect(linesOf(rule, files, { affected: new Set(['a.json']) })).toEqual([]);
});
