/** Runs something of a given size, and returns the milliseconds of processor time that it took. */
function cost<T>(input: T, run: (input: T) => unknown): number {
  const start = process.cpuUsage();
  run(input);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** Linear work takes four times as long for four times as much, quadratic work sixteen times. */
const FACTOR = 4;
const MOST = 9;
const TRIES = 4;

export interface Growth {
  size: number;
  /** Milliseconds for `size`, and for four times as much. */
  once: number;
  fourfold: number;
}

/**
 * How the time of `run` grows, where it grows faster than its input; null where it does not. Less
 * than `floor` milliseconds never count, so that only what hurts is compared; the best of several
 * runs counts, and processor time, so that a busy machine changes nothing.
 */
export function excessiveGrowth<T>(
  make: (size: number) => T,
  run: (input: T) => unknown,
  { size, floor }: { size: number; floor: number },
): Growth | null {
  const large = make(size * FACTOR);
  let fourfold = cost(large, run);
  if (fourfold < floor) return null;
  const small = make(size);
  let once = cost(small, run);
  for (let tries = 1; tries < TRIES && fourfold > once * MOST; tries++) {
    once = Math.min(once, cost(small, run));
    fourfold = Math.min(fourfold, cost(large, run));
  }
  return fourfold < floor || fourfold <= once * MOST ? null : { size, once, fourfold };
}
