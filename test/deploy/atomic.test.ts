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

test('one fails: the others are put back in reverse order, and nothing more is started', async () => {
  at = await stage({
    flows: 4,
    faults: [nth('update_live_flow', 3, refusal)],
    settings: { one: { state: 'Stopped', flowName: guid(1), displayName: 'First' } },
  });
  const before = live();
  const { outcomes, told, alarms } = await at.deploy(
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
  expect(outcomes[0]?.error).toBe(
    'It is as it was before, because `flows/three.json` was not deployed and the run is atomic',
  );
  expect(outcomes[3]?.error).toMatch(/not started, because `flows\/three.json` was not deployed/);
  expect(told.slice(-2)).toEqual(['restored flows/one.json', 'restored flows/four.json']);
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
  expect(outcomes[1]?.error).toContain('`flows/nobody.json` was not deployed');
  expect(writes()).toEqual([]);
});

test('a flow that was created cannot be deleted: it is stopped, and its guid is told', async () => {
  at = await stage({
    faults: [nth('update_live_flow', 2, refusal)],
    settings: { a: { create: true, state: 'Started' } },
  });
  const { outcomes, alarms } = await at.deploy({ a: 'new', one: 'new' }, { atomic: true });
  const [created] = outcomes;
  const made = at.studio.state.flows().find(({ displayName }) => displayName === 'a');
  expect(made?.state).toBe('Stopped');
  expect(created).toMatchObject({ result: 'failed', state: 'Stopped', flowName: made?.name });
  for (const words of [`${made?.name}`, 'no tool that deletes a flow', 'it is stopped']) {
    expect(created?.error).toContain(words);
    expect(alarms).toEqual([expect.stringContaining(words)]);
  }
});

test('a flow that cannot be put back is the loudest line, with its snapshot and the command', async () => {
  at = await stage({
    faults: [nth('update_live_flow', 2, refusal), nth('update_live_flow', 3, refusal)],
  });
  const { outcomes, alarms } = await at.deploy({ one: 'new', two: 'new' }, { atomic: true });
  expect(outcomes.map(({ result }) => result)).toEqual(['failed', 'failed']);
  const snapshot = outcomes[0]?.snapshot;
  expect(alarms).toEqual([
    expect.stringMatching(/^one \(.*\) could not be put back as it was before this run: .*Invalid/),
  ]);
  for (const said of [alarms[0], outcomes[0]?.error]) {
    expect(said).toContain(`\`flowgate restore ${snapshot}\``);
  }
});

test('what someone edited after it was deployed is left alone, and told', async () => {
  const edit: FaultAction = { kind: 'edit-by-hand', flow: guid(1) };
  at = await stage({
    faults: [nth('update_live_flow', 2, refusal), nth('get_live_flow', 5, edit)],
  });
  const { outcomes, alarms } = await at.deploy({ one: 'new', two: 'new' }, { atomic: true });
  expect(outcomes[0]).toMatchObject({ result: 'failed', flowName: guid(1) });
  expect(outcomes[0]?.error).toContain('may hold what someone has edited since');
  expect(alarms).toHaveLength(1);
  expect(live()[0]).toEqual(['one', 'new', 'Started']);
});

test('a flow that was saved and could not be started is put back as well', async () => {
  const wrong: FaultAction = { kind: 'state-not-reached' };
  at = await stage({
    faults: [nth('set_live_flow_state', 1, wrong)],
    settings: { one: { state: 'Stopped' } },
  });
  const { outcomes } = await at.deploy({ one: 'new' }, { atomic: true });
  expect(outcomes[0]).toMatchObject({ result: 'restored' });
  expect(outcomes[0]?.error).toMatch(/is Started and not Stopped.*It is as it was before/);
  expect(live()[0]).toEqual(['one', 'old', 'Started']);
});

test('a run that is stopped starts nothing more, puts nothing back, and says how', async () => {
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
  expect(outcomes[2]?.error).toContain('`flowgate deploy --environment production` goes on');
  expect(alarms).toEqual([
    `one stays updated, because the run was stopped; \`flowgate restore ${outcomes[0]?.snapshot}\` puts it back`,
  ]);
  expect(live()[0]).toEqual(['one', 'new', 'Started']);
});
