import { afterEach, describe, expect, test } from '@jest/globals';
import { isBlamed } from '../../src/plan/watched-run.ts';
import { pausesOf } from '../../src/watch/pauses.ts';
import { definition, guid, type Stage, stage } from '../deploy/stage.ts';
import { type Fault, type RunsLie, runCanary } from '../simulators/flow-studio/index.ts';

const settings = { one: { flowName: guid(1) }, two: { flowName: guid(2) } };
const SUCCEEDED = { status: 'Succeeded', look: 2 };
const FAILED = { status: 'Failed', look: 1, failed: [{ action: 'Send', code: 'BadGateway' }] };
const old = (failed: number, succeeded: number) => [
  ...Array.from({ length: failed }, () => ({ status: 'Failed' })),
  ...Array.from({ length: succeeded }, () => ({ status: 'Succeeded' })),
];

let at: Stage | undefined;
afterEach(async () => {
  await at?.close();
  at = undefined;
});

async function watchOne(options: Parameters<typeof stage>[0] = {}, watch = {}) {
  at = await stage({ settings, ...options });
  const done = await at.deploy({ one: 'new' }, { watch });
  const [outcome] = done.outcomes;
  const [notRun] = done.notRun;
  const reason = notRun?.reason;
  const cause = reason?.code === 'first-run-not-seen' ? reason.cause : undefined;
  return { ...done, outcome, run: outcome?.run, cause };
}

function toolsCalled(): string[] {
  return (at?.studio.calls ?? []).filter(({ billed }) => billed).map(({ tool }) => tool);
}

function withTrigger(trigger: object): object {
  return { ...definition('new'), triggers: { When: trigger } };
}

describe('a first run', () => {
  test('that succeeds: the runs before are listed once, before the save', async () => {
    const { run } = await watchOne({ runs: { one: [...old(1, 2), SUCCEEDED] } });
    expect(run).toMatchObject({ status: 'Succeeded', action: null, code: null, line: null });
    expect(run).toMatchObject({ before: { failed: 1, of: 3 }, since: { failed: 0, of: 1 } });
    expect(toolsCalled()).toEqual([
      'list_live_connections',
      'get_live_flow',
      'get_live_flow_runs',
      'update_live_flow',
      'get_live_flow',
      'get_live_flow_runs',
      'get_live_flow_runs',
    ]);
    const looks = at?.studio.calls.filter(({ tool }) => tool === 'get_live_flow_runs') ?? [];
    expect(looks[0]?.arguments).toMatchObject({ top: 10 });
  });

  test('that fails: the innermost action, with its line and code, and never the message', async () => {
    const failed = [{ action: 'Outer' }, { action: 'Send', code: 'BadGateway' }];
    const { run, outcome } = await watchOne({ runs: { one: [{ ...FAILED, failed }] } });
    expect(run).toMatchObject({
      status: 'Failed',
      action: 'Send',
      code: 'BadGateway',
      meaning: null,
    });
    expect(run?.line).toBeGreaterThan(1);
    expect(isBlamed(run)).toBe(true);
    expect(outcome?.result).toBe('updated');
    expect(JSON.stringify(outcome)).not.toContain(runCanary);
    expect(toolsCalled().filter((tool) => tool === 'get_live_flow_run_error')).toHaveLength(1);
  });

  test.each([
    ['ConnectionAuthorizationFailed', 'connection-not-allowed'],
    ['InvokerConnectionOverrideFailed', 'invoker-not-there'],
    ['DynamicOperationRequestClientFailure', 'resource-not-found'],
  ])('with the code %s, which has a meaning', async (code, meaning) => {
    const { run } = await watchOne({
      runs: { one: [{ ...FAILED, failed: [{ action: 'Send', code }] }] },
    });
    expect(run?.meaning?.code).toBe(meaning);
  });

  test('with a code that is no plain word, which is left out', async () => {
    const failed = [{ action: 'Send', code: `Dana's invoice ${runCanary}` }];
    const { run } = await watchOne({ runs: { one: [{ ...FAILED, failed }] } });
    expect(run).toMatchObject({ action: 'Send', code: 'ActionFailed' });
  });

  test('of an action that the file does not have', async () => {
    const failed = [{ action: 'Elsewhere', code: 'NotFound' }];
    const { run } = await watchOne({ runs: { one: [{ ...FAILED, failed }] } });
    expect(run).toMatchObject({ action: 'Elsewhere', line: null });
  });

  test('is not blamed where most runs before failed too', async () => {
    const { run } = await watchOne({ runs: { one: [...old(6, 4), FAILED] } });
    expect(run).toMatchObject({ before: { failed: 6, of: 10 }, since: { failed: 1, of: 1 } });
    expect(isBlamed(run)).toBe(false);
  });

  test('is blamed where half of them failed', async () => {
    const { run } = await watchOne({ runs: { one: [...old(5, 5), FAILED] } });
    expect(isBlamed(run)).toBe(true);
  });

  test('that is still running at the end', async () => {
    const { run, notRun } = await watchOne({ runs: { one: [{ ...FAILED, running: 9 }] } });
    expect(run).toMatchObject({ status: 'Running', code: null, since: { failed: 0, of: 0 } });
    expect(isBlamed(run)).toBe(false);
    expect(notRun).toEqual([]);
    expect(toolsCalled().filter((tool) => tool === 'get_live_flow_runs')).toHaveLength(6);
  });

  test('runs first and ends later', async () => {
    const { run } = await watchOne({ runs: { one: [{ ...FAILED, running: 2 }] } });
    expect(run?.status).toBe('Failed');
  });

  test('stays the first one when a later one ends earlier', async () => {
    const first = { status: 'Succeeded', look: 1, running: 2 };
    const { run } = await watchOne({ runs: { one: [first, FAILED] } });
    expect(run).toMatchObject({ status: 'Succeeded', since: { failed: 1, of: 2 } });
  });

  test('that somebody cancelled is no failure', async () => {
    const { run } = await watchOne({ runs: { one: [{ status: 'Cancelled', look: 1 }] } });
    expect(run?.status).toBe('Cancelled');
    expect(isBlamed(run)).toBe(false);
  });

  test('of a flow that is created has none before it', async () => {
    at = await stage({
      settings: { new: { create: true, state: 'Started' } },
      runs: { created: [FAILED] },
    });
    const { outcomes } = await at.deploy({ new: 'new' }, { watch: {} });
    expect(outcomes[0]).toMatchObject({ result: 'created', run: { before: { failed: 0, of: 0 } } });
    expect(isBlamed(outcomes[0]?.run)).toBe(true);
    expect(toolsCalled().filter((tool) => tool === 'get_live_flow_runs')).toHaveLength(1);
  });

  test('of a flow of which only the state changes', async () => {
    const started = { one: { flowName: guid(1), state: 'Started' } };
    at = await stage({ settings: started, runs: { one: [SUCCEEDED] } });
    at.studio.editByHand(at.environment, guid(1), (flow) => {
      flow.state = 'Stopped';
    });
    const { outcomes } = await at.deploy({ one: 'old' }, { watch: {} });
    expect(outcomes[0]).toMatchObject({ result: 'updated', run: { status: 'Succeeded' } });
  });
});

describe('no first run', () => {
  test('is no failure: five looks, with growing pauses', async () => {
    const pauses: number[] = [];
    const sleep = async (milliseconds: number) => void pauses.push(milliseconds);
    const { cause, outcome } = await watchOne({}, { sleep });
    expect(cause).toEqual({ code: 'no-run-began', minutes: 10 });
    expect(outcome).not.toHaveProperty('run');
    expect(pauses).toHaveLength(5);
    expect(pauses).toEqual(pauses.toSorted((one, other) => one - other));
    expect(Math.round(pauses.reduce((sum, each) => sum + each) / 1000)).toBe(600);
  });

  test('where the server does not list runs', async () => {
    const { cause, outcome } = await watchOne({ profile: '2026-03' });
    expect(cause).toEqual({ code: 'runs-not-offered' });
    expect(outcome?.result).toBe('updated');
  });

  test.each([
    ['Request', { type: 'Request', kind: 'Button' }, 'started-by-person'],
    ['a schedule that is not due', recurrence({ schedule: { hours: [3] } }), 'schedule-not-due'],
    ['a schedule by expression', { type: 'Recurrence', recurrence: '@x' }, 'schedule-not-certain'],
    ['something new', { type: 'Telepathy' }, 'trigger-not-known'],
  ])('for %s: no call is spent', async (_, trigger, code) => {
    at = await stage({ settings });
    const { notRun } = await at.deploy({ one: withTrigger(trigger) }, { watch: {} });
    expect(notRun[0]).toMatchObject({
      rule: 'watch',
      reason: { files: ['flows/one.json'], cause: { code } },
    });
    expect(toolsCalled()).not.toContain('get_live_flow_runs');
  });

  test('for a flow that is stopped', async () => {
    const stopped = { one: { flowName: guid(1), state: 'Stopped' } };
    const { cause } = await watchOne({ settings: stopped, runs: { one: [FAILED] } });
    expect(cause).toEqual({ code: 'flow-not-started', state: 'Stopped' });
    expect(toolsCalled()).not.toContain('get_live_flow_runs');
  });

  test('a run from before the save does not count, even if it was not listed before it', async () => {
    const { cause } = await watchOne({ runs: { one: old(3, 0) } });
    expect(cause?.code).toBe('no-run-began');
  });

  test('for a flow that was not deployed: nothing is said of it', async () => {
    const fault = { kind: 'refuse' as const, code: 'InvalidTemplate' };
    const { notRun, outcome } = await watchOne({ faults: [{ tool: 'update_live_flow', fault }] });
    expect(outcome?.result).toBe('failed');
    expect(notRun).toEqual([]);
  });
});

describe('a server that fails while runs are read', () => {
  test.each([1, 2])('fails no deployment, whichever call it is: %i', async (nth) => {
    const fault = { kind: 'http' as const, status: 500 };
    const faults = [{ tool: 'get_live_flow_runs', nth, fault }];
    const { outcome, run } = await watchOne({ faults, runs: { one: [SUCCEEDED] } });
    expect(outcome?.result).toBe('updated');
    expect(run === undefined).toBe(nth === 1);
  });

  test('is asked again only at the next look, and named if it never answers', async () => {
    const faults = [2, 3, 4, 5, 6].map((nth) => ({
      tool: 'get_live_flow_runs',
      nth,
      fault: { kind: 'http' as const, status: 502 },
    }));
    const { cause, outcome } = await watchOne({ faults });
    expect(cause).toMatchObject({ code: 'runs-not-read', cause: { code: 'server-trouble' } });
    expect(outcome?.result).toBe('updated');
    expect(toolsCalled().filter((tool) => tool === 'get_live_flow_runs')).toHaveLength(6);
  });

  test.each([401, 402])('a refusal with %i does not end the connection', async (status) => {
    const fault = { kind: 'http' as const, status };
    const { cause, outcome } = await watchOne({ faults: [{ tool: 'get_live_flow_runs', fault }] });
    expect(cause?.code).toBe('runs-not-read');
    expect(outcome?.result).toBe('updated');
    expect(toolsCalled().filter((tool) => tool === 'get_live_flow_runs')).toHaveLength(1);
  });

  test('that hangs is asked once', async () => {
    const faults = [{ tool: 'get_live_flow_runs', fault: { kind: 'hang' as const } }];
    const { cause, outcome } = await watchOne({ faults });
    expect(cause).toMatchObject({ code: 'runs-not-read', cause: { code: 'timeout' } });
    expect(outcome?.result).toBe('updated');
    expect(toolsCalled().filter((tool) => tool === 'get_live_flow_runs')).toHaveLength(1);
  });

  test('that cannot name the action: the run is failed all the same', async () => {
    const fault = { kind: 'is-error' as const };
    const faults = [{ tool: 'get_live_flow_run_error', fault }];
    const { run } = await watchOne({ faults, runs: { one: [FAILED] } });
    expect(run).toMatchObject({ status: 'Failed', action: null, code: 'ActionFailed' });
  });

  test('without the tool that names the action', async () => {
    const hidden = { kind: 'tool-missing' as const, name: 'get_live_flow_run_error' };
    const faults = [{ tool: 'tools/list', fault: hidden }];
    const { run } = await watchOne({ faults, runs: { one: [FAILED] } });
    expect(run).toMatchObject({ status: 'Failed', action: null });
  });
});

describe('a server that says of runs what is not so', () => {
  const lie = (as: RunsLie): Fault[] =>
    [2, 3, 4, 5, 6].map((nth) => ({
      tool: 'get_live_flow_runs',
      nth,
      fault: { kind: 'runs-lie', as },
    }));

  test('a status and a time that hold a secret are not shown', async () => {
    const { run } = await watchOne({ faults: lie('with secrets'), runs: { one: [SUCCEEDED] } });
    expect(run).toMatchObject({ status: '', startTime: '2099-01-01T10:00:00.000Z', code: null });
  });

  test.each<RunsLie>(['of the future', 'thousands'])(
    'a run that was listed before the save does not count: %s',
    async (as) => {
      const { run } = await watchOne({ faults: lie(as), runs: { one: old(1, 0) } });
      expect(isBlamed(run)).toBe(false);
    },
  );

  test('a failed run whose error is of another one has no action', async () => {
    const { run } = await watchOne({ faults: lie('of another flow'), runs: { one: [SUCCEEDED] } });
    expect(run).toMatchObject({ status: 'Failed', action: null, line: null });
  });

  test.each<RunsLie>(['without fields', 'of other types'])('runs %s are left out', async (as) => {
    const { outcome } = await watchOne({ faults: lie(as), runs: { one: [SUCCEEDED] } });
    expect(outcome?.result).toBe('updated');
  });
});

describe('a signal', () => {
  test('ends watching at once with what is known', async () => {
    const controller = new AbortController();
    let slept = 0;
    const sleep = async () => {
      slept += 1;
      if (slept === 2) controller.abort();
    };
    const running = { ...SUCCEEDED, look: 1, running: 9 };
    const { run } = await watchOne(
      { runs: { one: [running] } },
      { sleep, signal: controller.signal },
    );
    expect(slept).toBe(2);
    expect(run?.status).toBe('Running');
  });

  test('while a call hangs', async () => {
    const controller = new AbortController();
    const faults = [{ tool: 'get_live_flow_runs', nth: 2, fault: { kind: 'hang' as const } }];
    at = await stage({ settings, faults });
    const sleep = async () => void setTimeout(() => controller.abort(), 50);
    const watch = { sleep, signal: controller.signal };
    const began = performance.now();
    const { notRun } = await at.deploy({ one: 'new' }, { watch });
    expect(notRun[0]?.reason).toMatchObject({ cause: { code: 'watch-stopped' } });
    expect(performance.now() - began).toBeLessThan(60_000);
  });
});

test('a flow that does not change costs no call more', async () => {
  at = await stage({ settings });
  await at.deploy({ one: 'old' }, { watch: {} });
  expect(toolsCalled()).toEqual(['list_live_connections', 'get_live_flow']);
});

test('a schedule that is due at the save is watched, however long the deployment takes', async () => {
  at = await stage({ settings, runs: { one: [SUCCEEDED] } });
  const times = ['2026-11-22T10:00:00Z', '2026-11-22T11:00:00Z'];
  const now = () => new Date(times.shift() ?? '');
  const trigger = recurrence({
    timeZone: 'W. Europe Standard Time',
    schedule: { hours: [11], minutes: [5] },
  });
  const { outcomes } = await at.deploy({ one: withTrigger(trigger) }, { watch: { now } });
  expect(outcomes[0]?.run?.status).toBe('Succeeded');
});

test('looks are few where flows are many', () => {
  const looks = (flows: number) => pausesOf(10, flows).length;
  expect([1, 10, 11, 25, 26, 50, 51].map(looks)).toEqual([5, 5, 4, 2, 1, 1, 0]);
});

test('what connectors start is expected', async () => {
  at = await stage({ settings, runs: { one: [SUCCEEDED] } });
  const inputs = { host: { connectionName: 'shared_teams', operationId: 'OnNewChannelMessage' } };
  const trigger = { type: 'OpenApiConnectionWebhook', inputs };
  const { outcomes } = await at.deploy({ one: withTrigger(trigger) }, { watch: {} });
  expect(outcomes[0]?.run?.status).toBe('Succeeded');
});

function recurrence(more: object): object {
  return { type: 'Recurrence', recurrence: { frequency: 'Day', interval: 1, ...more } };
}
