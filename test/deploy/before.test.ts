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
  test('a flow that someone edited is not touched, and its differences are listed', async () => {
    at = await stage();
    const { outcomes } = await at.deploy({ one: 'new', two: 'new' }, {}, () => {
      later();
      at.studio.editByHand(at.environment, guid(1), ({ definition }) => {
        definition.actions = { Other: { type: 'Compose', inputs: 1 } };
      });
    });
    expect(outcomes.map(({ result }) => result)).toEqual(['failed', 'updated']);
    expect(outcomes[0]?.reason).toMatchObject({
      code: 'changed-since-plan',
      differences: [
        { code: 'part-unexpected', at: '/definition/actions/Other' },
        { code: 'part-missing', at: '/definition/actions/Send' },
      ],
    });
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
    const reason = { code: 'name-taken', flowNames: [guid(2)] };
    expect(outcomes[0]).toMatchObject({ result: 'failed', reason });
    expect(writes()).toEqual([]);
  });
});

describe('a connection that changes', () => {
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
    expect(outcomes[0]?.reason).toEqual({
      code: 'connection-test-failed',
      key: 'shared_teams',
      connectionName: CONNECTION,
      status: 'Error',
    });
    expect(writes()).toEqual([]);
  });

  test('blocks them where the test is refused, and not where only the way was bad', async () => {
    const refused: FaultAction = { kind: 'refuse', code: 'ConnectionNotFound', message: 'gone' };
    const faults = (fault: FaultAction): Fault[] => [{ tool: 'test_live_connection', fault }];
    at = await stage({ settings, faults: faults(refused) });
    expect((await at.deploy({ a: 'new' })).outcomes[0]).toMatchObject({
      result: 'blocked',
      reason: { code: 'connection-test-refused', cause: { upstreamCode: 'ConnectionNotFound' } },
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
  const refused = { code: 'key-not-accepted', isMidRun: true };
  expect(outcomes[1]?.reason).toMatchObject({ cause: refused });
  for (const { reason } of outcomes.slice(2)) {
    expect(reason).toMatchObject({ code: 'host-lost', cause: refused });
  }
  expect(outcomes.slice(2).map(({ snapshot }) => snapshot)).toEqual([null, null]);
  const last = at.studio.calls.findLastIndex(({ tool }) => tool === 'update_live_flow');
  expect(at.studio.calls.slice(last + 1)).toEqual([]);
});

test('a run that was stopped starts nothing, and says what goes on from here', async () => {
  at = await stage();
  const { outcomes } = await at.deploy({ one: 'new', two: 'old' }, { signal: AbortSignal.abort() });
  expect(outcomes.map(({ result }) => result)).toEqual(['skipped', 'unchanged']);
  expect(outcomes[0]?.reason).toEqual({ code: 'run-stopped-before', environment: 'production' });
  expect(writes()).toEqual([]);
});
