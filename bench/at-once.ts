import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { TERMINAL } from './checks.ts';
import { fill } from './flows.ts';
import { median } from './processes.ts';

export interface AtOnce {
  flows: number;
  /** Milliseconds of one process with all flows, and of two at once with half of them each. */
  whole: number;
  halves: number;
}

const FLOWS = 1_000;
const ROUNDS = 5;

/** Whether a second thread would be worth its start: what two processes gain that share the work. */
export async function atOnce(folder: string): Promise<AtOnce> {
  const [whole, half] = [join(folder, 'whole'), join(folder, 'half')];
  fill(whole, FLOWS);
  fill(half, FLOWS / 2);
  const times: Record<'whole' | 'halves', number[]> = { whole: [], halves: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.whole.push(await timeOf(() => check(whole)));
    times.halves.push(await timeOf(() => Promise.all([check(half), check(half)])));
  }
  return { flows: FLOWS, whole: median(times.whole), halves: median(times.halves) };
}

async function check(cwd: string): Promise<void> {
  const child = spawn(process.execPath, [TERMINAL, 'check'], { cwd, env: {}, stdio: 'ignore' });
  const [status] = await once(child, 'exit');
  // One: it has found something, which is its work.
  if (status !== 0 && status !== 1) throw new Error(`the check ended with ${status}`);
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
