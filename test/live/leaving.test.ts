import { afterEach, expect, test } from '@jest/globals';
import { connectReader } from '../../src/flowstudio/flowstudio.ts';
import { type LeavingFlow, lookForLeaving } from '../../src/live/leaving.ts';
import { identityKey } from '../../src/map/identity.ts';
import { guid, type Stage, stage } from '../deploy/stage.ts';
import type { Fault } from '../simulators/flow-studio/index.ts';

let at: Stage | undefined;
afterEach(async () => {
  await at?.close();
  at = undefined;
});

const one = { file: 'flows/one.json', displayName: 'one', flowName: guid(1) };

/** What is found of one flow that leaves Git, and the calls that it took. */
async function look(parts: Partial<LeavingFlow>, faults: Fault[] = [], kept: string[] = []) {
  at = await stage({ faults });
  const { environment: environmentName, studio, key } = at;
  const host = await connectReader({ endpoint: studio.url, apiKey: key, sleep: async () => {} });
  const flow = { environment: 'production', ...one, state: null, ...parts };
  const keys = kept.map((flowName) => identityKey({ environmentName, flowName, displayName: '' }));
  const isKept = (identity: string) => keys.includes(identity);
  const found = await lookForLeaving([{ flow, environmentName }], host, { concurrency: 1, isKept });
  await host.close();
  return { found, tools: studio.calls.filter(({ billed }) => billed).map(({ tool }) => tool) };
}

const refused = (tool: string): Fault => ({ tool, fault: { kind: 'http', status: 403 } });
const twin = { kind: 'duplicate-name' as const, environment: 'here', flow: guid(1) };

test('a flow with a guid takes one read', async () => {
  const { found, tools } = await look({});
  expect(found).toMatchObject([{ flowName: guid(1), state: 'Started' }]);
  expect(tools).toEqual(['get_live_flow']);
});

test('a flow without one is looked for by its name', async () => {
  const { found, tools } = await look({ flowName: null });
  expect(found).toMatchObject([{ flowName: guid(1), state: 'Started' }]);
  expect(tools).toEqual(['list_live_flows', 'get_live_flow']);
});

test.each([
  ['of a name that no flow has', { flowName: null, displayName: 'nobody' }, []],
  ['that cannot be read', {}, [refused('get_live_flow')]],
  ['of an environment that cannot be listed', { flowName: null }, [refused('list_live_flows')]],
])('a flow %s is named without a state', async (_, parts, faults) => {
  const { found } = await look(parts, faults);
  expect(found).toMatchObject([{ state: null }]);
});

test('a flow that is not there any more does not stay live', async () => {
  expect((await look({ flowName: guid(9) })).found).toEqual([]);
});

test.each([guid(1), null])(
  'a flow that another file identifies does not leave: %s',
  async (flowName) => {
    const { found, tools } = await look({ flowName }, [], [guid(1)]);
    expect(found).toEqual([]);
    expect(tools).not.toContain('get_live_flow');
  },
);

test('of two flows with that name nothing is said but that one stays', async () => {
  at = await stage();
  const { environment } = at;
  await at.close();
  const faults = [{ tool: 'list_live_flows', fault: { ...twin, environment } }];
  const { found } = await look({ flowName: null }, faults);
  expect(found).toMatchObject([{ flowName: null, state: null }]);
});
