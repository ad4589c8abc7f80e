import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { Fault, FaultAction } from '../simulators/flow-studio/index.ts';
import { CONNECTION, guid, type Stage, stage } from './stage.ts';

let at: Stage;
afterEach(async () => {
  jest.restoreAllMocks();
  await at.close();
});
const tools = () => at.studio.calls.filter(({ billed }) => billed).map(({ tool }) => tool);
const writes = () => tools().filter((tool) => /^(update|set)_live/.test(tool));

/** Lets the plan be older than it may be without a second look. */
function later() {
  const now = Date.now();
  jest.spyOn(Date, 'now').mockReturnValue(now + 31_000);
}

describe('between plan and write', () => {
  test('a flow that someone edited is not touched, and told by its fields', async () => {
    at = await stage();
    const { outcomes } = await at.deploy({ one: 'new', two: 'new' }, {}, () => {
      later();
      at.studio.editByHand(at.environment, guid(1), ({ definition }) => {
        definition.actions = { Other: { type: 'Compose', inputs: 1 } };
      });
    });
    expect(outcomes.map(({ result }) => result)).toEqual(['failed', 'updated']);
    expect(outcomes[0]?.error).toMatch(/not touched, because someone changed it.*Send is missing/);
    expect(outcomes[0]?.snapshot).toBeNull();
    expect(writes()).toHaveLength(1);
  });

  test('a flow of the same name that another run created is not doubled', async () => {
    at = await stage({ settings: { three: { create: true } } });
    const { outcomes } = await at.deploy({ three: 'new' }, {}, () => {
      later();
      at.studio.editByHand(at.environment, guid(2), (flow) => {
        flow.displayName = 'three';
      });
    });
    expect(outcomes[0]).toMatchObject({ result: 'failed' });
    expect(outcomes[0]?.error).toContain(
      `someone made a flow of that name after it was planned (${guid(2)})`,
    );
    expect(writes()).toEqual([]);
  });
});

describe('a connection that is bound anew', () => {
  const settings = { a: { create: true }, b: { create: true } };

  test('is tested once, before the first write, and one bound already is not', async () => {
    at = await stage({ settings });
    const { outcomes } = await at.deploy({ a: 'new', b: 'new', one: 'new' });
    expect(outcomes.map(({ result }) => result)).toEqual(['created', 'created', 'updated']);
    expect(tools().filter((tool) => tool === 'test_live_connection')).toHaveLength(1);
    const [first] = tools().filter((tool) => /^(test|update)_/.test(tool));
    expect(first).toBe('test_live_connection');
    const call = at.studio.calls.find(({ tool }) => tool === 'test_live_connection');
    expect(call?.arguments).toMatchObject({
      connectorName: 'shared_teams',
      connectionName: CONNECTION,
    });
  });

  test('blocks the flows that use it where it does not work, and no other', async () => {
    at = await stage({ settings, status: 'Error' });
    const { outcomes } = await at.deploy({ a: 'new', b: 'new', one: 'old' });
    expect(outcomes.map(({ result }) => result)).toEqual(['blocked', 'blocked', 'unchanged']);
    expect(outcomes[0]?.error).toBe(
      `\`shared_teams\`: the test of the connection ${CONNECTION} ended with Error; sign it in again in Power Automate, or bind another one`,
    );
    expect(writes()).toEqual([]);
  });

  test('blocks them where the test is refused, and not where only the way was bad', async () => {
    const refused: FaultAction = { kind: 'refuse', code: 'ConnectionNotFound', message: 'gone' };
    const faults = (fault: FaultAction): Fault[] => [{ tool: 'test_live_connection', fault }];
    at = await stage({ settings, faults: faults(refused) });
    expect((await at.deploy({ a: 'new' })).outcomes[0]).toMatchObject({
      result: 'blocked',
      error: expect.stringContaining('was refused: '),
    });
    await at.close();
    at = await stage({ settings, faults: faults({ kind: 'text-not-json' }) });
    expect((await at.deploy({ a: 'new' })).outcomes[0]).toMatchObject({ result: 'created' });
  });

  test.each(['1.1', '2026-03'] as const)(
    'is not tested by a server of version %s',
    async (profile) => {
      at = await stage({ settings, profile });
      const { outcomes } = await at.deploy({ a: 'new' });
      expect(outcomes[0]).toMatchObject({ result: 'created' });
    },
  );
});

test('a key that expires in mid-run stops every later call, and is named', async () => {
  const faults: Fault[] = [{ tool: 'update_live_flow', nth: 2, fault: { kind: 'key-expires' } }];
  at = await stage({ flows: 4, faults });
  const { outcomes } = await at.deploy({ one: 'new', two: 'new', three: 'new', four: 'new' });
  expect(outcomes.map(({ file, result }) => [file, result])).toEqual([
    ['flows/four.json', 'updated'],
    ['flows/one.json', 'failed'],
    ['flows/three.json', 'failed'],
    ['flows/two.json', 'failed'],
  ]);
  for (const { error } of outcomes.slice(1))
    expect(error).toMatch(/has expired in the middle of the run/);
  for (const { error } of outcomes.slice(2))
    expect(error).toMatch(/Nothing was sent for this flow/);
  expect(outcomes.slice(2).map(({ snapshot }) => snapshot)).toEqual([null, null]);
  const last = at.studio.calls.findLastIndex(({ tool }) => tool === 'update_live_flow');
  expect(at.studio.calls.slice(last + 1)).toEqual([]);
});

test('a run that was stopped starts nothing, and says what goes on from here', async () => {
  at = await stage();
  const { outcomes } = await at.deploy({ one: 'new', two: 'old' }, { signal: AbortSignal.abort() });
  expect(outcomes.map(({ result }) => result)).toEqual(['skipped', 'unchanged']);
  expect(outcomes[0]?.error).toMatch(/run was stopped; `flowgate deploy --environment production`/);
  expect(writes()).toEqual([]);
});
