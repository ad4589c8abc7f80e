import { afterEach, describe, expect, test } from '@jest/globals';
import type { FlowStudioOptions } from '../../src/flowstudio/flowstudio.ts';
import type { HostFailure } from '../../src/live/host.ts';
import type { Fault } from '../simulators/flow-studio/index.ts';
import { closeAll, environment, failing, flowName, save, start } from './world.ts';

afterEach(closeAll);

/** A clock that only waiting moves; it also keeps a list of all waits. */
function clock() {
  let time = Date.parse('2026-11-22T10:00:00Z');
  const waits: number[] = [];
  const options: Partial<FlowStudioOptions> = {
    now: () => new Date(time),
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      time += milliseconds;
    },
  };
  return { waits, options, total: () => waits.reduce((sum, wait) => sum + wait, 0) };
}

const throttled = (tool: string, seconds: number, nth?: number): Fault => ({
  tool,
  ...(nth === undefined ? {} : { nth }),
  fault: { kind: 'http', status: 429, retryAfterSeconds: seconds },
});

test('Flow Studio asks for patience, and every call has it', async () => {
  const { promise: waiting, resolve: over } = Promise.withResolvers<void>();
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
  const { host, server, retries } = await start(
    { faults: [throttled('get_live_flow', 7, 1)] },
    {
      sleep: async () => {
        ask();
        await waiting;
      },
    },
  );
  const first = host.readFlow(environment, flowName);
  await asked;
  const before = server.calls.length;
  const second = host.listFlows(environment);
  await new Promise((resolve) => setImmediate(resolve));
  expect(server.calls).toHaveLength(before);
  over();
  await expect(first).resolves.toMatchObject({ flowName });
  await expect(second).resolves.toHaveLength(1);
  expect(retries).toMatchObject([
    { code: 'waiting-for-server', call: 'get_live_flow', seconds: 7, next: 2, most: 4 },
  ]);
});

test('after a 429 calls start with a delay, which each success makes shorter', async () => {
  const { waits, options } = clock();
  const { host } = await start(
    { faults: [throttled('get_live_flow', 2, 1), throttled('get_live_flow', 2, 2)] },
    options,
  );
  await host.readFlow(environment, flowName);
  for (let call = 0; call < 3; call++) await host.readFlow(environment, flowName);
  expect(waits).toEqual([2_000, 2_000, 500]);
});

test('a create that is throttled is not sent again, and the others wait all the same', async () => {
  const { waits, options } = clock();
  const { host, server } = await start({ faults: [throttled('update_live_flow', 20, 1)] }, options);
  const error = await failing(host.saveFlow(save({ flowName: null, displayName: 'New' })));
  expect(error).toMatchObject({ mayHaveWritten: false });
  expect(server.calls.filter(({ tool }) => tool === 'update_live_flow')).toHaveLength(1);
  await host.readFlow(environment, flowName);
  expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThanOrEqual(20_000);
});

describe('the patience of a run has an end', () => {
  test('in time: ten minutes of waiting', async () => {
    const { options, total } = clock();
    const { host } = await start({ faults: [throttled('get_live_flow', 50)] }, options);
    const failures: HostFailure[] = [];
    for (let call = 0; call < 10; call++) {
      failures.push((await failing(host.readFlow(environment, flowName))).failure);
    }
    expect(total()).toBeGreaterThan(540_000);
    expect(total()).toBeLessThanOrEqual(600_000);
    expect(failures.at(-1)?.givenUp).toMatchObject({ code: 'waiting-spent', most: 600 });
  });

  test('waits that overlap count once', async () => {
    const { host, waits } = await start({ faults: [throttled('get_live_flow', 100)] });
    const calls = Array.from({ length: 16 }, () => failing(host.readFlow(environment, flowName)));
    const errors = await Promise.all(calls);
    expect(waits.length).toBeGreaterThanOrEqual(16);
    for (const { failure } of errors) expect(failure.givenUp?.code).not.toBe('waiting-spent');
  });

  test('in metered calls: a hundred that are sent again', async () => {
    const { options } = clock();
    const fault = { kind: 'reset' } as const;
    const { host, server } = await start({ faults: [{ tool: 'get_live_flow', fault }] }, options);
    const failures: HostFailure[] = [];
    for (let call = 0; call < 40; call++) {
      failures.push((await failing(host.readFlow(environment, flowName))).failure);
    }
    expect(server.billed()).toBe(40 + 100);
    expect(failures.at(-1)?.givenUp).toEqual({ code: 'retries-spent', tries: 100 });
  });
});

describe('a run that is stopped', () => {
  test('waits for nothing and tries nothing again', async () => {
    const stop = new AbortController();
    const fault = { kind: 'http', status: 503 } as const;
    const { host, server } = await start(
      { faults: [{ tool: 'get_live_flow', fault }] },
      { signal: stop.signal },
    );
    stop.abort();
    const error = await failing(host.readFlow(environment, flowName));
    expect(error.failure.givenUp).toEqual({ code: 'run-stopped' });
    expect(server.billed()).toBe(1);
  });

  test('ends a wait that is under way', async () => {
    const stop = new AbortController();
    const { host } = await start(
      { faults: [throttled('get_live_flow', 120)] },
      {
        signal: stop.signal,
        sleep: (_, signal) => {
          const ended = new Promise((resolve) => signal?.addEventListener('abort', resolve));
          stop.abort();
          return ended;
        },
      },
    );
    const error = await failing(host.readFlow(environment, flowName));
    expect(error.failure).toMatchObject({
      code: 'throttled',
      status: 429,
      givenUp: { code: 'run-stopped' },
    });
  });
});

test('after a 401 no further call is sent', async () => {
  const { host, server } = await start({
    faults: [{ tool: 'get_live_flow', nth: 1, fault: { kind: 'http', status: 401 } }],
  });
  await failing(host.readFlow(environment, flowName));
  const seen = server.requests.length;
  const error = await failing(host.saveFlow(save()));
  const failure = { code: 'key-not-accepted', isUnsent: true };
  expect(error).toMatchObject({ failure, mayHaveWritten: false, isLasting: true });
  expect(server.requests).toHaveLength(seen);
  expect(host.calls().billed).toBe(0);
});
