import { spawnSync } from 'node:child_process';

/** A command to time as a whole process. */
export interface Timed {
  name: string;
  args: readonly string[];
  cwd?: string;
  env?: Record<string, string>;
}

export interface Comparison {
  name: string;
  /** Medians, in milliseconds. */
  median: number;
  against: number;
  /** The median of the pairs' ratios: it holds when the machine's speed drifts. */
  ratio: number;
}

/** Runs two commands in turn, after one warm-up each, and compares them pair by pair. */
export function compare(one: Timed, other: Timed, pairs: number): Comparison {
  run(one);
  run(other);
  const times = Array.from({ length: pairs }, () => [run(one), run(other)] as const);
  return {
    name: `${one.name} / ${other.name}`,
    median: median(times.map(([time]) => time)),
    against: median(times.map(([, time]) => time)),
    ratio: median(times.map(([time, against]) => time / against)),
  };
}

function run({ name, args, cwd, env }: Timed): number {
  const start = process.hrtime.bigint();
  const { error, status } = spawnSync(process.execPath, args, {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: 'ignore',
  });
  if (error !== undefined || status === null || status > 1) {
    throw new Error(`${name} did not run: ${error?.message ?? `exit ${status}`}`);
  }
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
