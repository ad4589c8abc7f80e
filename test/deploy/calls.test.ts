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
