import { afterEach, expect, test } from '@jest/globals';
import type { Fault } from '../simulators/flow-studio/index.ts';
import {
  closeAll,
  connect,
  environment,
  failing,
  flowName,
  save,
  simulator,
  start,
} from './world.ts';

afterEach(closeAll);

function faults(tool: string, ...actions: Fault['fault'][]): Fault[] {
  return actions.map((fault, index) => ({ tool, nth: index + 1, fault }));
}

test('a read that fails three times succeeds at the fourth, after growing waits', async () => {
  const { host, waits, retries } = await start({
    faults: faults(
      'get_live_flow',
      { kind: 'http', status: 503 },
      { kind: 'reset' },
      { kind: 'http', status: 408 },
    ),
  });
  await expect(host.readFlow(environment, flowName)).resolves.toMatchObject({ flowName });
  expect(host.calls().billed).toBe(4);
  for (const [index, full] of [1_000, 2_000, 4_000].entries()) {
    expect(waits[index]).toBeGreaterThanOrEqual(full / 2);
    expect(waits[index]).toBeLessThanOrEqual(full);
  }
  expect(retries).toHaveLength(3);
  expect(retries[0]).toEqual({
    code: 'trying-again',
    call: 'get_live_flow',
    cause: { code: 'server-trouble', status: 503, quoted: 'Service Unavailable' },
    seconds: expect.any(Number),
    next: 2,
    most: 4,
  });
});

test.each(['seconds', 'date'] as const)('Retry-After in %s is waited for', async (form) => {
  const { host, waits } = await start({
    faults: faults('update_live_flow', {
      kind: 'http',
      status: 429,
      retryAfterSeconds: 30,
      retryAfterAs: form,
    }),
  });
  await expect(host.saveFlow(save())).resolves.toBe(flowName);
  expect(waits).toHaveLength(1);
  expect(Math.abs((waits[0] ?? 0) - 30_000)).toBeLessThanOrEqual(form === 'date' ? 1_500 : 0);
});

test('the wait that a 429 inside a 200 names is waited for', async () => {
  const { host, waits } = await start({
    faults: faults('update_live_flow', { kind: 'throttled-in-200' }),
  });
  await expect(host.saveFlow(save())).resolves.toBe(flowName);
  expect(waits).toEqual([2_000]);
});

test('a wait longer than a run has ends the call at once', async () => {
  const { host, waits } = await start({
    faults: faults('get_live_flow', { kind: 'http', status: 429, retryAfterSeconds: 3_600 }),
  });
  const error = await failing(host.readFlow(environment, flowName));
  expect(error.failure).toMatchObject({
    code: 'throttled',
    givenUp: { code: 'wait-too-long', seconds: 3_600 },
  });
  expect(waits).toEqual([]);
});

test('all waits of a call have an end', async () => {
  const { host, waits, server } = await start({
    faults: [
      { tool: 'get_live_flow', fault: { kind: 'http', status: 429, retryAfterSeconds: 100 } },
    ],
  });
  const { failure } = await failing(host.readFlow(environment, flowName));
  expect(failure).toMatchObject({ tries: 2, givenUp: { code: 'call-waited-enough' } });
  expect(waits).toEqual([100_000]);
  expect(server.billed()).toBe(2);
});

test('shaking hands and listing tools are tried again too', async () => {
  const server = await simulator({
    faults: [
      ...faults('initialize', { kind: 'http', status: 502 }, { kind: 'reset' }),
      ...faults('tools/list', { kind: 'http', status: 429 }),
    ],
  });
  const { host, waits } = await connect(server.url);
  expect(waits).toHaveLength(3);
  expect(host.calls().billed).toBe(0);
});

test('what an earlier try may have written stays said', async () => {
  const { host } = await start({
    faults: faults(
      'set_live_flow_state',
      { kind: 'reset', afterWrite: true },
      { kind: 'http', status: 403 },
    ),
  });
  const error = await failing(host.setState(environment, flowName, 'Stopped'));
  expect(error).toMatchObject({ failure: { code: 'key-not-accepted' }, mayHaveWritten: true });
});

test('a state whose answer was lost is set again', async () => {
  const { host, server } = await start({
    faults: faults('set_live_flow_state', { kind: 'reset', afterWrite: true }),
  });
  await expect(host.setState(environment, flowName, 'Stopped')).resolves.toBe('Stopped');
  expect(server.billed()).toBe(2);
});
