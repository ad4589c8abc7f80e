import type { Gate } from '../simulators/github/index.ts';

/** How often in a row another job may be let through before one that waits. */
const MOST_PASSED = 2;

/**
 * Decides in which order the requests of several jobs are served, one at a time: the next is
 * chosen only when every job that is not done waits for an answer, so that chance has no part.
 */
export class Turns {
  readonly gate: Gate;
  readonly #picks: Iterator<number>;
  #running = 0;
  #waiting: { job: object; passed: number; go: () => void }[] = [];

  /** `picks` choose among the waiting by number, and again from the start when they are used up. */
  constructor(picks: readonly number[]) {
    this.#picks = endless(picks);
    this.gate = () =>
      new Promise((go) => {
        this.#waiting.push({ job: {}, passed: 0, go });
        this.#next();
      });
  }

  /** Runs all jobs to their end. */
  async play<T>(jobs: readonly (() => Promise<T>)[]): Promise<T[]> {
    this.#running = jobs.length;
    return Promise.all(
      jobs.map(async (job) => {
        try {
          return await job();
        } finally {
          this.#running -= 1;
          this.#next();
        }
      }),
    );
  }

  #next(): void {
    if (this.#waiting.length < this.#running || this.#waiting.length === 0) return;
    const overdue = this.#waiting.findIndex(({ passed }) => passed >= MOST_PASSED);
    const pick = this.#picks.next().value % this.#waiting.length;
    const [chosen] = this.#waiting.splice(overdue === -1 ? pick : overdue, 1);
    for (const each of this.#waiting) each.passed += 1;
    chosen?.go();
  }
}

function* endless(picks: readonly number[]): Generator<number, never> {
  for (;;) yield* picks.length > 0 ? picks : [0];
}
