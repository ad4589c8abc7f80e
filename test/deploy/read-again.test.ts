import { afterEach, describe, expect, test } from '@jest/globals';
import type { Fault, FaultAction, FlowContent } from '../simulators/flow-studio/index.ts';
import { definition, guid, type Stage, stage } from './stage.ts';

let at: Stage;
afterEach(() => at.close());

const nth = (tool: string, number: number | null, fault: FaultAction): Fault => ({
  tool,
  ...(number === null ? {} : { nth: number }),
  fault,
});
const HIDDEN: FaultAction = { kind: 'references-hidden' };
/** From the nth read on, as many as a test makes. */
const hiddenFrom = (first: number) =>
  Array.from({ length: 12 }, (_, index) => nth('get_live_flow', first + index, HIDDEN));
const tools = () => at.studio.calls.filter(({ billed }) => billed).map(({ tool }) => tool);
const count = (tool: string) => tools().filter((each) => each === tool).length;
const flow = (name: string) =>
  at.studio.state.flows().find(({ displayName }) => displayName === name);
const text = (name: string) => JSON.stringify(flow(name)?.definition.actions);
const created = { settings: { three: { create: true, state: 'Started' } } };
const one = async (content: string | object, options = {}) =>
  (await at.deploy({ one: content }, options)).outcomes[0];
const three = async () => (await at.deploy({ three: 'new' })).outcomes[0];

describe('an answer that is older than the save', () => {
  test.each([1, 2])('for %i reads: it is updated, and nothing is undone', async (reads) => {
    at = await stage({ faults: [nth('update_live_flow', 1, { kind: 'read-stays-old', reads })] });
    expect(await one('new')).toMatchObject({ result: 'updated', reason: null });
    expect(count('update_live_flow')).toBe(1);
    expect(count('get_live_flow')).toBe(2 + reads);
  });

  test('for longer: what is reported as restored is what is live', async () => {
    const faults = [nth('update_live_flow', 1, { kind: 'read-stays-old', reads: 20 })];
    at = await stage({ faults });
    expect(await one('new')).toMatchObject({ result: 'restored' });
    expect(count('update_live_flow')).toBe(2);
    expect(text('one')).toContain('"old"');
  });

  test('after a save whose answer is lost: it is not called unwritten', async () => {
    const faults = [
      nth('update_live_flow', 1, { kind: 'read-stays-old', reads: 2 }),
      nth('update_live_flow', 1, { kind: 'reset', afterWrite: true }),
    ];
    at = await stage({ faults });
    expect(await one('new')).toMatchObject({ result: 'updated', reason: null });
  });

  test('after it is written back: it is not called lost', async () => {
    const change = (live: FlowContent) => {
      live.definition = { ...live.definition, actions: {} };
    };
    const edit: FaultAction = { kind: 'edit-by-hand', flow: guid(1), change };
    const faults = [
      nth('get_live_flow', 2, edit),
      nth('update_live_flow', 2, { kind: 'read-stays-old', reads: 2 }),
    ];
    at = await stage({ faults });
    expect(await one('new')).toMatchObject({
      result: 'restored',
      reason: { code: 'mismatch-restored' },
    });
    expect(text('one')).toContain('"old"');
  });

  test('of a new flow, which is not there yet', async () => {
    const faults = [nth('update_live_flow', 1, { kind: 'read-stays-old', reads: 2 })];
    at = await stage({ ...created, faults });
    expect(await three()).toMatchObject({ result: 'created', state: 'Started' });
  });

  test('with `atomic`: a flow that only reads as before is written back', async () => {
    const refusal: FaultAction = { kind: 'refuse', code: 'InvalidTemplate' };
    // What comes after the update of the first flow reads as before it.
    const stale: FaultAction = {
      kind: 'edit-by-hand',
      flow: guid(1),
      change: (live) => {
        live.definition = structuredClone(definition('old')) as FlowContent['definition'];
      },
    };
    const faults = [nth('update_live_flow', 2, refusal), nth('get_live_flow', 5, stale)];
    at = await stage({ faults });
    const { outcomes } = await at.deploy({ one: 'new', two: 'new' }, { atomic: true });
    expect(outcomes[0]).toMatchObject({ result: 'restored', reason: { code: 'undone' } });
    expect(count('update_live_flow')).toBe(3);
  });
});

describe('a new flow that is stored differently', () => {
  test('is saved once more, and created', async () => {
    at = await stage({
      ...created,
      faults: [nth('update_live_flow', 1, { kind: 'stored-differently' })],
    });
    expect(await three()).toMatchObject({ result: 'created', state: 'Started', reason: null });
    expect(count('update_live_flow')).toBe(2);
    expect(text('three')).toContain('"new"');
    expect(await three()).toMatchObject({ result: 'unchanged' });
  });

  test('and again so is not started, and named', async () => {
    const change = (live: FlowContent) => {
      live.definition = { ...live.definition, actions: {} };
    };
    const edit: FaultAction = { kind: 'edit-by-hand', change };
    at = await stage({ ...created, faults: [nth('get_live_flow', null, edit)] });
    const outcome = await three();
    expect(outcome).toMatchObject({ result: 'failed', state: 'Stopped' });
    expect(outcome?.reason).toMatchObject({
      code: 'created-unfinished',
      cause: { code: 'differs-from-file' },
    });
    expect(count('update_live_flow')).toBe(2);
  });
});

describe('references that read as empty after a save', () => {
  test('once: they are read again', async () => {
    at = await stage({ faults: [nth('get_live_flow', 2, HIDDEN)] });
    expect(await one('new')).toMatchObject({ result: 'updated', reason: null });
    expect(count('get_live_flow')).toBe(3);
  });

  test('always, where the server has shown them before: it is no success', async () => {
    at = await stage({ faults: hiddenFrom(2) });
    const { outcomes, alarms } = await at.deploy({ one: 'new' });
    const missing = [{ code: 'part-missing', at: '/connectionReferences/shared_teams' }];
    expect(outcomes[0]).toMatchObject({
      result: 'failed',
      reason: {
        code: 'mismatch-not-restored',
        differences: missing,
        problem: { code: 'still-differs', differences: missing },
      },
    });
    expect(alarms).toHaveLength(1);
    expect(text('one')).toContain('"old"');
  });

  test('for the save alone: it is undone', async () => {
    at = await stage({ faults: hiddenFrom(2).slice(0, 2) });
    expect(await one('new')).toMatchObject({
      result: 'restored',
      reason: { code: 'mismatch-restored' },
    });
    expect(text('one')).toContain('"old"');
  });

  test('as before it: the server hides them, and that is said', async () => {
    at = await stage({ faults: [nth('get_live_flow', null, HIDDEN)] });
    expect(await one('new')).toMatchObject({
      result: 'updated',
      reason: { code: 'references-not-shown', isNew: false },
    });
    expect(count('update_live_flow')).toBe(1);
  });

  test('where nothing could be shown before: it is saved once more, with a warning', async () => {
    const faults = [nth('get_live_flow', null, HIDDEN)];
    at = await stage({ faults });
    at.studio.editByHand(at.environment, guid(1), (live) => {
      live.definition = { ...live.definition, actions: {} };
      live.connectionReferences = {};
    });
    expect(await one('new')).toMatchObject({
      result: 'updated',
      reason: { code: 'references-not-shown', isNew: false },
    });
    expect(count('update_live_flow')).toBe(2);
  });

  test('of a new flow: it is saved once more and created, with a warning', async () => {
    at = await stage({ ...created, faults: [nth('get_live_flow', null, HIDDEN)] });
    expect(await three()).toMatchObject({
      result: 'created',
      state: 'Started',
      reason: { code: 'references-not-shown', isNew: true },
    });
    expect(count('update_live_flow')).toBe(2);
  });
});

describe('a state', () => {
  const stopped = { settings: { one: { state: 'Stopped' } } };
  const BELIEVED = nth('set_live_flow_state', null, { kind: 'state-believed' });

  test('that is only said to be reached is a failure', async () => {
    at = await stage({ ...stopped, faults: [BELIEVED] });
    expect(await one('new')).toMatchObject({
      result: 'failed',
      state: 'Started',
      reason: { code: 'state-not-reached', isSaved: true, state: 'Started', wanted: 'Stopped' },
    });
  });

  test('of a new flow too', async () => {
    at = await stage({ ...created, faults: [BELIEVED] });
    expect(await three()).toMatchObject({
      result: 'failed',
      state: 'Stopped',
      reason: { code: 'state-not-reached', wanted: 'Started' },
    });
  });

  test('that reads as before at first is read again', async () => {
    const faults = [nth('set_live_flow_state', 1, { kind: 'read-stays-old', reads: 2 })];
    at = await stage({ ...stopped, faults });
    expect(await one('old')).toMatchObject({ result: 'updated', state: 'Stopped', reason: null });
  });

  test('that cannot be read back is unknown', async () => {
    at = await stage({
      ...stopped,
      faults: [nth('get_live_flow', 2, { kind: 'http', status: 403 })],
    });
    expect(await one('old')).toMatchObject({
      result: 'unknown',
      reason: { code: 'state-unknown', lost: null },
    });
  });

  test('that a person stopped is in the plan, and no other flow is started', async () => {
    at = await stage({ settings: { one: { state: 'Started' }, two: { state: 'Started' } } });
    for (const number of [1, 2]) {
      at.studio.editByHand(at.environment, guid(number), (live) => {
        live.state = 'Stopped';
      });
    }
    const { plan, outcomes } = await at.deploy({ one: 'old' });
    expect(plan.changes).toMatchObject([
      { action: 'update', paths: ['/state'], diff: { state: { before: expect.anything() } } },
    ]);
    expect(outcomes[0]).toMatchObject({ result: 'updated', state: 'Started' });
    expect(flow('two')?.state).toBe('Stopped');
  });

  describe('with `atomic` is an edit', () => {
    const refusal: FaultAction = { kind: 'refuse', code: 'InvalidTemplate' };
    const stop = (name: string): FaultAction => ({
      kind: 'edit-by-hand',
      flow: name,
      change: (live) => {
        live.state = live.state === 'Started' ? 'Stopped' : 'Started';
      },
    });

    test('a flow that somebody stopped after it was updated is left alone', async () => {
      const faults = [nth('update_live_flow', 2, refusal), nth('get_live_flow', 5, stop(guid(1)))];
      at = await stage({ faults });
      const { outcomes, alarms } = await at.deploy({ one: 'new', two: 'new' }, { atomic: true });
      expect(outcomes[0]?.reason).toMatchObject({
        code: 'not-undone',
        problem: { code: 'edited-meanwhile' },
      });
      expect([flow('one')?.state, alarms.length]).toEqual(['Stopped', 1]);
      expect(text('one')).toContain('"new"');
    });

    test('a new flow that somebody started is left alone', async () => {
      const name = '00000000-0000-4000-8000-000000000001';
      const faults = [nth('update_live_flow', 2, refusal), nth('update_live_flow', 2, stop(name))];
      at = await stage({ settings: { a: { create: true } }, faults });
      const { outcomes } = await at.deploy({ a: 'new', two: 'new' }, { atomic: true });
      expect(outcomes[0]).toMatchObject({ result: 'failed', flowName: name, state: 'Started' });
      expect(outcomes[0]?.reason).toMatchObject({
        code: 'create-not-undone',
        problem: { code: 'started-meanwhile' },
      });
      expect(flow('a')?.state).toBe('Started');
    });
  });
});

describe('a server that demands a description', () => {
  test.each([
    ['the name of a flow without one', 'new', 'one'],
    ['its own', { ...definition('new'), description: 'Sends it' }, 'Sends it'],
    ['the name where its own is blank', { ...definition('new'), description: ' ' }, 'one'],
  ])('gets %s', async (_, content, description) => {
    at = await stage({ profile: '2026-03' });
    expect(await one(content)).toMatchObject({ result: 'updated', reason: null });
    const sent = at.studio.calls.findLast(({ tool }) => tool === 'update_live_flow');
    expect(sent?.arguments.description).toBe(description);
    expect(await one(content)).toMatchObject({ result: 'unchanged' });
  });

  test('gets no more than 256 characters of the name', async () => {
    const name = 'n'.repeat(300);
    const settings = { three: { create: true, displayName: name } };
    at = await stage({ profile: '2026-03', settings });
    expect(await three()).toMatchObject({ result: 'created' });
    expect(await three()).toMatchObject({ result: 'unchanged' });
  });
});
