import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { ENVIRONMENT, FLOW } from '../simulators/dataverse-stage.ts';
import { failureOf, openOver, read, saveOf } from './open.ts';

const isTimer = (resource: string) => resource === 'Timeout';
const timers = () => process.getActiveResourcesInfo().filter(isTimer).length;

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await turn();
}

test.each([
  { kind: 'hang' },
  { kind: 'http', status: 429, retryAfterSeconds: 120 },
  { kind: 'http', status: 503 },
] as const)('a closed host leaves no read behind that was answered by %j', async (fault) => {
  const { simulator, host } = await openOver({
    faults: [{ route: 'GET workflows(id)', fault }],
  });
  const before = timers();
  const reading = failureOf(host.readFlow(ENVIRONMENT, FLOW));
  await until(() => simulator.calls.length === 5);
  await host.close();
  expect(await reading).toMatchObject({ givenUp: { code: 'run-stopped' } });
  expect(await failureOf(host.readFlow(ENVIRONMENT, FLOW))).toMatchObject({
    code: 'connection-closed-before',
  });
  await until(() => timers() <= before);
  expect(simulator.calls).toHaveLength(5);
});

test('a write is not abandoned', async () => {
  const { simulator, host } = await openOver(
    { faults: [{ route: 'PATCH workflows(id)', fault: { kind: 'hang' } }] },
    () => ({ timeoutMs: 1_000 }),
  );
  const saving = failureOf(host.saveFlow(saveOf(await read(host))));
  await until(() => simulator.calls.length === 6);
  await host.close();
  expect(await saving).toMatchObject({ code: 'timeout' });
});
