import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A command to time as a whole process. */
export interface Timed {
  name: string;
  /** Started itself; absent: Node with `args`. */
  program?: string;
  args: readonly string[];
  cwd?: string;
  env?: Record<string, string>;
}

export interface Timing {
  name: string;
  /** The median, in milliseconds. */
  median: number;
  /** The median of the rounds' ratios to the first command: it holds when the machine's speed drifts. */
  ratio: number;
}

/** Runs the commands in turn, in as many rounds as asked for after a warm-up, against the first. */
export function race(commands: readonly Timed[], rounds: number): Timing[] {
  for (const command of commands) run(command);
  const times = Array.from({ length: rounds }, () => commands.map(run));
  return commands.map(({ name }, index) => ({
    name,
    median: median(times.map((round) => round[index] ?? Number.NaN)),
    ratio: median(times.map((round) => (round[index] ?? Number.NaN) / (round[0] ?? Number.NaN))),
  }));
}

/** Runs a command once; returns its wall time in milliseconds. Throws where it did not do its work. */
export function run({ name, program = process.execPath, args, cwd, env }: Timed): number {
  const start = process.hrtime.bigint();
  const { error, status } = spawnSync(program, args, {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: 'ignore',
  });
  // One: it has found something, which is its work.
  if (error !== undefined || status === null || status > 1) {
    throw new Error(`${name} did not run: ${error?.message ?? `exit ${status}`}`);
  }
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Runs a command of Node's once; returns its time, and its memory at most in megabytes. */
export function measured(command: Timed, folder: string): { time: number; peak: number } {
  const file = join(folder, 'peak.txt');
  const args = ['--require', join(import.meta.dirname, 'peak.cjs'), ...command.args];
  const time = run({ ...command, args, env: { ...command.env, PEAK_FILE: file } });
  return { time, peak: Number(readFileSync(file, 'utf8')) };
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
