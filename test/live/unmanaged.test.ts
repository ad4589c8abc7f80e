import { expect, test } from '@jest/globals';
import { type Flow, readFlow } from '../../src/flow/flow.ts';
import { unmanagedFlows } from '../../src/live/unmanaged.ts';
import { indexed } from '../../src/map/flow-index.ts';
import { readMap } from '../../src/map/read.ts';
import { mapOf } from '../rules/build.ts';
import { solutionFlow } from '../solutions/layouts.ts';

function flowAt(file: string, parts: Partial<Flow> = {}) {
  const read = readFlow(file, Buffer.from(solutionFlow()));
  if (read.kind !== 'flow') throw new Error(read.kind);
  return indexed({ ...read.flow, ...parts });
}

test('a flow that is checked only has a file all the same', async () => {
  const read = readMap('map.json', Buffer.from(mapOf({ test: {} })), {
    ruleIds: [],
    environment: null,
  });
  if (!read.ok) throw new Error('the map is invalid');
  const agent = { names: [], state: null, isAgentFlow: true };
  const index = [
    flowAt('A/Workflows/Invoices.json', { displayName: 'Invoices' }),
    flowAt('flows/agent.json', { displayName: 'Agent', solution: agent }),
  ];
  const listed = ['Invoices', 'Agent', 'Unknown'].map((displayName, number) => ({
    flowName: String(number),
    displayName,
    state: 'Started',
  }));
  const found = await unmanagedFlows({ index, map: read.map }, [], {
    listFlows: async () => listed,
  });
  expect(found).toEqual([
    { environment: 'test', flows: [{ flowName: '2', displayName: 'Unknown' }] },
  ]);
});
