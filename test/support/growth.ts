/** Linear work takes four times as long for four times as much, quadratic work sixteen times. */
const FACTOR = 4;
const MOST = 9;
const TRIES = 8;

/** Milliseconds of processor time: a busy machine changes nothing. */
function cost<T>(input: T, run: (input: T) => unknown): number {
  const start = process.cpuUsage();
  run(input);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** Whether a run takes `floor` milliseconds, each time that it is tried. */
export function takesLong<T>(input: T, run: (input: T) => unknown, floor: number): boolean {
  const start = performance.now();
  run(input);
  if (performance.now() - start < floor) return false;
  return Array.from({ length: TRIES }).every(() => cost(input, run) >= floor);
}

export interface Growth {
  size: number;
  /** Milliseconds for `size`, and for four times as much; the best of several runs. */
  once: number;
  fourfold: number;
}

/**
 * How the time of `run` grows, where it grows faster than its input; null where it does not, or
 * where four times `size` takes less than `floor` milliseconds. A single step is no such growth, as
 * where a comment does not fit any more and is shortened: what is too much is looked for once more
 * beyond it.
 */
export function excessiveGrowth<T>(
  make: (size: number) => T,
  run: (input: T) => unknown,
  { size, floor }: { size: number; floor: number },
): Growth | null {
  const growth = growthFrom(make, run, size, floor);
  return growth && growthFrom(make, run, size * FACTOR, floor);
}

function growthFrom<T>(
  make: (size: number) => T,
  run: (input: T) => unknown,
  size: number,
  floor: number,
): Growth | null {
  const [small, large] = [make(size), make(size * FACTOR)];
  // Cold, which makes it longer and never shorter: what is linear even so is not tried again.
  let fourfold = cost(large, run);
  if (fourfold < floor) return null;
  let once = cost(small, run);
  for (let tries = 1; tries < TRIES && fourfold > once * MOST; tries++) {
    once = Math.min(once, cost(small, run));
    fourfold = Math.min(fourfold, cost(large, run));
  }
  return fourfold < floor || fourfold <= once * MOST ? null : { size, once, fourfold };
}
