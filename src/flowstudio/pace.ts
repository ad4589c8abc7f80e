import type { GivenUp } from '../live/host-failure.ts';
import type { Failure } from './failure.ts';

/** All waits of a run together, and the calls that it may spend on trying again. */
const LONGEST_RUN_WAIT_MS = 600_000;
const MOST_RUN_RETRIES = 100;

/** Between two calls once the server throttles; 12 s are the documented "5 calls a minute". */
const FIRST_GAP_MS = 500;
const LONGEST_GAP_MS = 12_000;

/** Waits, and no longer than until `signal` is aborted. */
export type Sleep = (milliseconds: number, signal: AbortSignal | null) => Promise<unknown>;

interface PaceOptions {
  now: () => Date;
  sleep: Sleep;
  /** Aborted when the run has to come to its end: then nothing waits any more. */
  signal: AbortSignal | null;
}

/**
 * The patience of a run, which all of its calls share: what one of them must wait, the
 * others wait as well, and none starts while the server asks for time.
 */
export class Pace {
  private readonly options: PaceOptions;
  private pause: Promise<void> = Promise.resolve();
  /** The start delay: doubled by each 429, halved by each success. */
  private gapMs = 0;
  private waitedMs = 0;
  private waitingUntil = 0;
  private retries = 0;

  constructor(options: PaceOptions) {
    this.options = options;
  }

  /** Resolves when a new call may be sent. */
  async turn(): Promise<void> {
    const gap = this.gapMs;
    if (gap > 0) this.hold(gap);
    await this.pause;
  }

  succeeded(): void {
    this.gapMs = this.gapMs / 2 < FIRST_GAP_MS ? 0 : this.gapMs / 2;
  }

  /** Why nothing is waited for any more; null while the run goes on. */
  stopped(): GivenUp | null {
    return this.options.signal?.aborted ? { code: 'run-stopped' } : null;
  }

  /** Why a call may not be tried again after `wait`; null when it may. */
  refusal(wait: number): GivenUp | null {
    if (this.retries >= MOST_RUN_RETRIES) {
      return { code: 'retries-spent', tries: MOST_RUN_RETRIES };
    }
    if (this.waitedMs + this.addedBy(wait) <= LONGEST_RUN_WAIT_MS) return null;
    const seconds = Math.round(this.waitedMs / 1000);
    return { code: 'waiting-spent', seconds, most: LONGEST_RUN_WAIT_MS / 1000 };
  }

  /** Waits before a further try; after a 429 every other call waits too. */
  async wait(milliseconds: number, { isThrottled }: Failure): Promise<void> {
    this.retries += 1;
    this.waitedMs += this.addedBy(milliseconds);
    this.waitingUntil = Math.max(this.waitingUntil, this.time() + milliseconds);
    const own = this.sleep(milliseconds);
    if (isThrottled) {
      this.slowDown();
      this.pause = Promise.all([this.pause, own]).then(() => {});
    }
    await own;
    await this.pause;
  }

  /** For a call that must not be tried again: the others wait all the same. */
  heed(milliseconds: number, { isThrottled }: Failure): void {
    if (!isThrottled) return;
    this.slowDown();
    this.hold(milliseconds);
  }

  private slowDown(): void {
    this.gapMs = Math.min(LONGEST_GAP_MS, Math.max(FIRST_GAP_MS, this.gapMs * 2));
  }

  /** Lets every later call wait that long, behind what it has to wait for anyhow. */
  private hold(milliseconds: number): void {
    if (this.waitedMs + milliseconds > LONGEST_RUN_WAIT_MS) return;
    this.waitedMs += milliseconds;
    this.waitingUntil = Math.max(this.waitingUntil, this.time()) + milliseconds;
    this.pause = this.pause.then(() => this.sleep(milliseconds));
  }

  /** Waits that overlap count once: what counts is how long the run waits. */
  private addedBy(wait: number): number {
    const now = this.time();
    return Math.max(0, now + wait - Math.max(now, this.waitingUntil));
  }

  private time(): number {
    return this.options.now().getTime();
  }

  private async sleep(milliseconds: number): Promise<void> {
    const { sleep, signal } = this.options;
    if (!signal?.aborted) await sleep(milliseconds, signal);
  }
}
