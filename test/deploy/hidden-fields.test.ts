/** @jest-environment-options { "waits": "short" } */
import '../support/short-waits.ts';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Fault } from '../simulators/flow-studio/index.ts';

const { guid, stage } = await import('./stage.ts');

type Stage = Awaited<ReturnType<typeof stage>>;

let at: Stage | undefined;
afterEach(async () => {
  await at?.close();
  at = undefined;
});

const hides = (tool: string, ...fields: string[]): Fault => {
  return { tool, fault: { kind: 'fields-hidden', fields } };
};

/** Deploys one flow over a server that hides fields; what the server holds afterwards. */
async function deployed(
  fault: Fault,
  settings: Record<string, object>,
  files: Record<string, string> = { one: 'new' },
) {
  at = await stage({ settings, faults: [fault] });
  const { outcomes, plan } = await at.deploy(files);
  const flows = at.studio.state.flows();
  const [outcome] = outcomes;
  return { outcome, plan, names: flows.map(({ displayName }) => displayName), flows };
}

const KNOWN = { one: { flowName: guid(1) } };

describe('a server that hides names', () => {
  test.each([
    ['in lists', 'list_live_flows'],
    ['everywhere', '*'],
  ])('%s: no second flow of a name is created', async (_, tool) => {
    const { outcome, names } = await deployed(hides(tool, 'displayName'), {
      one: { create: true },
    });
    expect(names).toEqual(['one', 'two']);
    expect(outcome).toMatchObject({
      result: 'blocked',
      reason: { code: 'flow-unreadable', cause: { code: 'names-not-shown', flows: 2 } },
    });
  });

  test('in a list that is read right before a create: nothing is created', async () => {
    const faults: Fault[] = [];
    at = await stage({ settings: { a: { create: true } }, faults });
    const { outcomes } = await at.deploy({ a: 'new' }, {}, () =>
      faults.push(hides('list_live_flows', 'displayName')),
    );
    expect(outcomes).toMatchObject([
      {
        result: 'failed',
        reason: { code: 'name-not-checked', cause: { code: 'names-not-shown' } },
      },
    ]);
    expect(at.studio.state.flows()).toHaveLength(2);
  });

  test('in a list that is read right after a create: the flow is not started', async () => {
    const hidden: Fault = { ...hides('list_live_flows', 'displayName'), nth: 3 };
    const settings = { a: { create: true, state: 'Started' } };
    const { outcome, flows } = await deployed(hidden, settings, { a: 'new' });
    expect(outcome).toMatchObject({ result: 'failed', reason: { code: 'created-unfinished' } });
    expect(flows.at(-1)).toMatchObject({ displayName: 'a', state: 'Stopped' });
  });

  test.each(['*', 'get_live_flow'])(
    'of a flow (%s): it keeps its name, and is not written',
    async (tool) => {
      const { outcome, names } = await deployed(hides(tool, 'displayName'), KNOWN);
      expect(names).toEqual(['one', 'two']);
      expect(outcome?.reason).toMatchObject({
        cause: { code: 'name-not-shown', flowName: guid(1) },
      });
      expect(at?.studio.calls.some(({ tool: called }) => called === 'update_live_flow')).toBe(
        false,
      );
    },
  );

  test('of a flow after it was saved: it is never called nothing', async () => {
    const faults: Fault[] = [];
    at = await stage({ settings: KNOWN, faults });
    await at.deploy({ one: 'new' }, {}, () => faults.push(hides('get_live_flow', 'displayName')));
    expect(at.studio.state.flows().map(({ displayName }) => displayName)).toEqual(['one', 'two']);
  });
});

test('a server that hides ids in its lists: nothing is created', async () => {
  const fault = hides('list_live_flows', 'id', 'name', 'flowName');
  const { outcome, names } = await deployed(fault, { one: { create: true } });
  expect(names).toEqual(['one', 'two']);
  expect(outcome?.reason).toMatchObject({ cause: { code: 'ids-not-shown' } });
});

describe('a server that hides states', () => {
  test.each(['*', 'get_live_flow'])(
    '(%s): its answer to a start counts, and that is said',
    async (tool) => {
      const settings = { one: { ...KNOWN.one, state: 'Stopped' } };
      const { outcome, flows } = await deployed(hides(tool, 'state'), settings);
      expect(outcome).toMatchObject({
        result: 'updated',
        state: null,
        reason: { code: 'state-not-shown', wanted: 'Stopped' },
      });
      expect(flows[0]?.state).toBe('Stopped');
    },
  );

  test('and refuses a start: it is not called started', async () => {
    at = await stage({
      settings: { one: { ...KNOWN.one, state: 'Stopped' } },
      faults: [
        hides('get_live_flow', 'state'),
        { tool: 'set_live_flow_state', fault: { kind: 'refuse', code: 'Forbidden' } },
      ],
    });
    const { outcomes } = await at.deploy({ one: 'new' });
    expect(outcomes).toMatchObject([{ result: 'failed', reason: { code: 'state-refused' } }]);
  });

  test('and loses the answer to a start: it is unknown', async () => {
    at = await stage({
      settings: { one: { ...KNOWN.one, state: 'Stopped' } },
      faults: [
        hides('get_live_flow', 'state'),
        { tool: 'set_live_flow_state', fault: { kind: 'reset', afterWrite: true } },
      ],
    });
    const { outcomes } = await at.deploy({ one: 'new' });
    expect(outcomes).toMatchObject([
      { result: 'unknown', reason: { code: 'state-unknown', cause: { code: 'state-hidden' } } },
    ]);
  });

  test('and the map sets none: nothing is started or stopped', async () => {
    const { outcome, flows } = await deployed(hides('*', 'state'), KNOWN);
    expect(outcome).toMatchObject({ result: 'updated', state: null, reason: null });
    expect(flows.map(({ state }) => state)).toEqual(['Started', 'Started']);
  });
});

test.each(['lastModifiedTime', 'createdTime', 'owners', 'totalCount', 'name'])(
  'a server that hides %s: it is not needed',
  async (field) => {
    const { outcome, names } = await deployed(
      hides('*', field),
      { a: { create: true } },
      { a: 'x' },
    );
    expect(outcome?.result).toBe('created');
    expect(names).toEqual(['one', 'two', 'a']);
    await at?.close();
    const update = await deployed(hides('*', field), {});
    expect(update.outcome?.result).toBe('updated');
  },
);
