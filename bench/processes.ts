import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
  /** Between which a half of these ratios lie. */
  spread: readonly [number, number];
  /** Time of all processors, in milliseconds; null for what is not Node. */
  cpu: number | null;
  /** Megabytes at most. */
  peak: number | null;
}

/** Fewer rounds and less of everything, to see what a change does. */
export const IS_QUICK = process.argv.includes('--quick');
const ROUNDS = IS_QUICK ? 5 : 15;

/**
 * Runs the commands in turn, each round from another one on, after a warm-up, against the first.
 * Processor time and memory are measured in runs of their own, since that loads code.
 */
export function race(commands: readonly Timed[], rounds = ROUNDS): Timing[] {
  for (const command of commands) run(command);
  const times = Array.from({ length: rounds }, (_, round) => inTurn(commands, round));
  return commands.map((command, index) => {
    const own = times.map((round) => round[index] ?? Number.NaN);
    const ratios = own.map((time, round) => time / (times[round]?.[0] ?? Number.NaN));
    const used = command.program === undefined ? usageOf(command) : { cpu: null, peak: null };
    const spread = [quantile(ratios, 0.25), quantile(ratios, 0.75)] as const;
    return { name: command.name, median: median(own), ratio: median(ratios), spread, ...used };
  });
}

/** The times of one round, in the order of the commands. */
function inTurn(commands: readonly Timed[], round: number): number[] {
  const times: number[] = [];
  for (const turn of commands.keys()) {
    const index = (turn + round) % commands.length;
    times[index] = run(commands[index] as Timed);
  }
  return times;
}

function usageOf(command: Timed): { cpu: number; peak: number } {
  const folder = mkdtempSync(join(tmpdir(), 'flowgate-usage-'));
  const all = Array.from({ length: 3 }, () => measured(command, folder));
  rmSync(folder, { recursive: true });
  return { cpu: median(all.map(({ cpu }) => cpu)), peak: Math.max(...all.map(({ peak }) => peak)) };
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

export interface Measured {
  /** Wall time and time of all processors, in milliseconds. */
  time: number;
  cpu: number;
  /** Megabytes at most. */
  peak: number;
}

/** Runs a command of Node's once. */
export function measured(command: Timed, folder: string): Measured {
  const file = join(folder, 'usage.json');
  const args = ['--require', join(import.meta.dirname, 'usage.cjs'), ...command.args];
  const time = run({ ...command, args, env: { ...command.env, USAGE_FILE: file } });
  return { time, ...JSON.parse(readFileSync(file, 'utf8')) };
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The value below which that part of them lies. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
