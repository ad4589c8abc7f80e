import { afterEach, expect, test } from '@jest/globals';
import type { Fault, FaultAction } from '../simulators/flow-studio/index.ts';
import { definition, guid, type Stage, stage } from './stage.ts';

let at: Stage;
afterEach(() => at.close());

const refusal: FaultAction = { kind: 'refuse', code: 'InvalidTemplate', message: 'no' };
const nth = (tool: string, number: number, fault: FaultAction): Fault => ({
  tool,
  nth: number,
  fault,
});
const live = () =>
  at.studio.state
    .flows()
    .map(({ displayName, state, definition: { actions } }) => [
      displayName,
      (actions as { Send?: { inputs: { parameters: { text: string } } } }).Send?.inputs.parameters
        .text,
      state,
    ]);
const writes = () => at.studio.calls.filter(({ tool }) => /^(update|set)_live/.test(tool));

test('one fails: the others are restored in reverse order, and nothing more is started', async () => {
  at = await stage({
    flows: 4,
    faults: [nth('update_live_flow', 3, refusal)],
    settings: { one: { state: 'Stopped', flowName: guid(1), displayName: 'First' } },
  });
  const before = live();
  const { outcomes, endings, alarms } = await at.deploy(
    { one: 'new', two: 'new', three: 'new', four: 'new' },
    { atomic: true },
  );
  expect(outcomes.map(({ result }) => result)).toEqual([
    'restored',
    'restored',
    'failed',
    'skipped',
  ]);
  expect(outcomes[1]).toMatchObject({ state: 'Started', snapshot: expect.any(String) });
  expect(outcomes[0]?.reason).toEqual({ code: 'undone', file: 'flows/three.json', before: null });
  expect(outcomes[3]?.reason).toEqual({ code: 'run-atomic-before', file: 'flows/three.json' });
  expect(endings.slice(-2)).toEqual(['restored flows/one.json', 'restored flows/four.json']);
  expect([live(), alarms]).toEqual([before, []]);
});

test('with a blocked flow nothing is written at all', async () => {
  at = await stage();
  const { outcomes } = await at.deploy({ one: 'new', two: 'old', nobody: 'new' }, { atomic: true });
  expect(outcomes.map(({ file, result }) => [file, result])).toEqual([
    ['flows/nobody.json', 'blocked'],
    ['flows/one.json', 'skipped'],
    ['flows/two.json', 'unchanged'],
  ]);
  expect(outcomes[1]?.reason).toEqual({ code: 'run-atomic-before', file: 'flows/nobody.json' });
  expect(writes()).toEqual([]);
});

test('a flow that was created cannot be deleted: it is stopped, and an alarm has its guid', async () => {
  at = await stage({
    faults: [nth('update_live_flow', 2, refusal)],
    settings: { a: { create: true, state: 'Started' } },
  });
  const { outcomes, alarms } = await at.deploy({ a: 'new', one: 'new' }, { atomic: true });
  const [created] = outcomes;
  const made = at.studio.state.flows().find(({ displayName }) => displayName === 'a');
  expect(made?.state).toBe('Stopped');
  expect(created).toMatchObject({ result: 'failed', state: 'Stopped', flowName: made?.name });
  const known = { flowName: made?.name, environment: 'production', problem: null };
  expect(created?.reason).toEqual({
    code: 'create-not-undone',
    file: 'flows/one.json',
    before: null,
    ...known,
  });
  expect(alarms).toEqual([{ code: 'created-flow-stays', displayName: 'a', ...known }]);
});

test('a flow that cannot be restored is an alarm, with its snapshot', async () => {
  at = await stage({
    faults: [nth('update_live_flow', 2, refusal), nth('update_live_flow', 3, refusal)],
  });
  const { outcomes, alarms } = await at.deploy({ one: 'new', two: 'new' }, { atomic: true });
  expect(outcomes.map(({ result }) => result)).toEqual(['failed', 'failed']);
  const snapshot = outcomes[0]?.snapshot;
  const known = { snapshot, problem: { code: 'refused', upstreamCode: 'InvalidTemplate' } };
  expect(alarms).toMatchObject([{ code: 'flow-not-restored', displayName: 'one', ...known }]);
  expect(outcomes[0]?.reason).toMatchObject({
    code: 'not-undone',
    file: 'flows/two.json',
    before: null,
    ...known,
  });
});

test('what someone edited after it was deployed is left alone, and reported', async () => {
  const edit: FaultAction = { kind: 'edit-by-hand', flow: guid(1) };
  at = await stage({
    faults: [nth('update_live_flow', 2, refusal), nth('get_live_flow', 5, edit)],
  });
  const { outcomes, alarms } = await at.deploy({ one: 'new', two: 'new' }, { atomic: true });
  expect(outcomes[0]).toMatchObject({ result: 'failed', flowName: guid(1) });
  expect(outcomes[0]?.reason).toMatchObject({
    code: 'not-undone',
    problem: { code: 'edited-meanwhile' },
  });
  expect(alarms).toHaveLength(1);
  expect(live()[0]).toEqual(['one', 'new', 'Started']);
});

test('a flow that was saved and could not be started is restored as well', async () => {
  const wrong: FaultAction = { kind: 'state-not-reached' };
  at = await stage({
    faults: [nth('set_live_flow_state', 1, wrong)],
    settings: { one: { state: 'Stopped' } },
  });
  const { outcomes } = await at.deploy({ one: 'new' }, { atomic: true });
  expect(outcomes[0]).toMatchObject({ result: 'restored' });
  expect(outcomes[0]?.reason).toEqual({
    code: 'undone',
    file: 'flows/one.json',
    before: { code: 'state-not-reached', isSaved: true, state: 'Started', wanted: 'Stopped' },
  });
  expect(live()[0]).toEqual(['one', 'old', 'Started']);
});

test('a run that is stopped starts nothing more, restores nothing, and says what stays', async () => {
  at = await stage({ flows: 3 });
  const stop = new AbortController();
  const { outcomes, alarms } = await at.deploy(
    { one: 'new', two: 'new', three: definition('old') },
    {
      atomic: true,
      signal: stop.signal,
      onOutcome: ({ result }) => result === 'updated' && stop.abort(),
    },
  );
  expect(outcomes.map(({ result }) => result)).toEqual(['updated', 'unchanged', 'skipped']);
  expect(outcomes[2]?.reason).toEqual({ code: 'run-stopped-before', environment: 'production' });
  const { snapshot } = outcomes[0] ?? {};
  expect(alarms).toEqual([
    { code: 'left-deployed', displayName: 'one', result: 'updated', snapshot },
  ]);
  expect(live()[0]).toEqual(['one', 'new', 'Started']);
});
