import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { connectGitHub } from '../../src/github/github.ts';
import { BASE, stage } from './stage.ts';

const timers = () =>
  process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await turn();
}

test('once a run is over, nothing waits to repeat a request, and none is sent', async () => {
  const { simulator, event } = await stage({ faults: [{ kind: 502 }] });
  const over = new AbortController();
  const github = await connectGitHub({
    token: 'ghs_job',
    event,
    onNotice: () => {},
    retryPolicy: { firstWaitMs: 3_600_000, longestWaitMs: 3_600_000 },
    over: over.signal,
  });
  const before = timers();
  const ended: string[] = [];
  const read = () => {
    const note = () => ended.push('ended');
    github.readFile('flows/a.json', BASE).then(note, note);
  };
  read();
  await until(() => timers() > before && simulator.requests.length === 1);
  over.abort();
  read();
  await until(() => timers() === before);
  expect(simulator.requests).toHaveLength(1);
  expect(ended).toEqual([]);
});
