import { expect, test } from '@jest/globals';
import { guid, stage } from './stage.ts';

const ONE = { flowName: guid(1) };
const TWO = { flowName: guid(2) };

test.each([
  ['a flow that is as it should be: one read', { one: 'old' }, ['get_live_flow']],
  [
    'a flow that differs: read, written, read back',
    { one: 'new' },
    ['get_live_flow', 'update_live_flow', 'get_live_flow'],
  ],
  ['no flow at all: nothing for those that are live', {}, []],
])('%s, after one list for the environment', async (_, files, expected) => {
  const at = await stage({ settings: { one: ONE, two: TWO } });
  try {
    await at.deploy(files as Record<string, string>);
    const billed = at.studio.calls.filter((call) => call.billed).map(({ tool }) => tool);
    const lists = Object.keys(files).length === 0 ? [] : ['list_live_connections'];
    expect(billed).toEqual([...lists, ...expected]);
  } finally {
    await at.close();
  }
});

const CREATED = ['list_live_flows', 'update_live_flow', 'list_live_flows', 'get_live_flow'];
const STARTED = ['set_live_flow_state', 'get_live_flow'];

test.each([
  ['created: looked for before and after, and read back', { create: true }, CREATED],
  ['created and started', { create: true, state: 'Started' }, [...CREATED, ...STARTED]],
])('a flow that is %s', async (_, settings, expected) => {
  const at = await stage({ profile: '1.2', settings: { three: settings } });
  try {
    await at.deploy({ three: 'new' });
    const billed = at.studio.calls.filter((call) => call.billed).map(({ tool }) => tool);
    const plan = ['list_live_connections', 'list_live_flows', 'test_live_connection'];
    expect(billed).toEqual([...plan, ...expected]);
  } finally {
    await at.close();
  }
});

test('a change of state alone: set and read back', async () => {
  const at = await stage({ settings: { one: { ...ONE, state: 'Stopped' } } });
  try {
    await at.deploy({ one: 'old' });
    const billed = at.studio.calls.filter((call) => call.billed).map(({ tool }) => tool);
    expect(billed).toEqual(['list_live_connections', 'get_live_flow', ...STARTED]);
  } finally {
    await at.close();
  }
});

test('two flows of an environment share its list', async () => {
  const at = await stage({ settings: { one: ONE, two: TWO } });
  try {
    await at.deploy({ one: 'new', two: 'old' });
    const billed = at.studio.calls.filter((call) => call.billed).map(({ tool }) => tool);
    const counts = Object.groupBy(billed, (tool) => tool);
    expect(
      Object.fromEntries(Object.entries(counts).map(([tool, each]) => [tool, each?.length])),
    ).toEqual({
      list_live_connections: 1,
      get_live_flow: 3,
      update_live_flow: 1,
    });
  } finally {
    await at.close();
  }
});
