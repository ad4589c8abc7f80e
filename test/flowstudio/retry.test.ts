import { afterEach, expect, test } from '@jest/globals';
import { retryAfter } from '../../src/flowstudio/retry.ts';
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
  expect(retries[0]).toMatch(
    /^get_live_flow: HTTP 503: "Service Unavailable".* Trying again in [\d.]+ s \(try 2 of 4\)\.$/,
  );
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
  expect(error.message).toContain('asks for a wait of 3600 s, longer than a run waits');
  expect(waits).toEqual([]);
});

test('all waits of a call have an end', async () => {
  const { host, waits, server } = await start({
    faults: [
      { tool: 'get_live_flow', fault: { kind: 'http', status: 429, retryAfterSeconds: 100 } },
    ],
  });
  await failing(host.readFlow(environment, flowName));
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
  expect(error).toMatchObject({ kind: 'key', mayHaveWritten: true });
});

test('a state whose answer was lost is set again', async () => {
  const { host, server } = await start({
    faults: faults('set_live_flow_state', { kind: 'reset', afterWrite: true }),
  });
  await expect(host.setState(environment, flowName, 'Stopped')).resolves.toBe('Stopped');
  expect(server.billed()).toBe(2);
});

const now = new Date('2026-09-01T00:00:00Z');

test.each([
  [null, null],
  ['', null],
  ['soon', null],
  ['0', 0],
  [' 7 ', 7_000],
  ['Tue, 01 Sep 2026 00:00:09 GMT', 9_000],
  ['Mon, 31 Aug 2026 00:00:00 GMT', 0],
])('Retry-After %j is %j ms', (header, wait) => {
  expect(retryAfter(header, now)).toBe(wait);
});
