import type { GivenUp } from '../live/host-failure.ts';
import type { Failure } from './failure.ts';

/** The longest total wait of a run before repeated calls. */
const LONGEST_RUN_WAIT_MS = 600_000;
const MOST_RUN_RETRIES = 100;

/** Between two calls once the server throttles; 12 s is the documented "5 calls a minute". */
const FIRST_GAP_MS = 500;
const LONGEST_GAP_MS = 12_000;

/** Waits, but not longer than until `signal` is aborted. */
export type Sleep = (milliseconds: number, signal: AbortSignal | null) => Promise<unknown>;

interface PaceOptions {
  now: () => Date;
  sleep: Sleep;
  /** Aborted when the run must end: then nothing waits any more. */
  signal: AbortSignal | null;
}

/**
 * The waits that all calls of a run share, and their end: if one call must wait, the others wait as
 * well, and none starts while the server asks for time.
 */
export class Pace {
  private readonly options: PaceOptions;
  private pause: Promise<void> = Promise.resolve();
  /** The start delay: doubled by each 429, halved by each success. */
  private gapMs = 0;
  private waitedMs = 0;
  private waitingUntil = 0;
  private retries = 0;
  private readonly closed = new AbortController();
  private readonly writes = new Set<Promise<unknown>>();

  constructor(options: PaceOptions) {
    this.options = options;
  }

  /** From now on no call starts, waits or is repeated. Resolves when every write has ended. */
  async close(): Promise<void> {
    this.closed.abort();
    await Promise.allSettled(this.writes);
  }

  /** A write that is not to be abandoned. */
  writing(write: Promise<unknown>): void {
    this.writes.add(write);
    const ended = () => void this.writes.delete(write);
    write.then(ended, ended);
  }

  get isClosed(): boolean {
    return this.closed.signal.aborted;
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

  /** Why nothing waits any more; null while the run goes on. */
  stopped(): GivenUp | null {
    return this.isClosed || this.options.signal?.aborted ? { code: 'run-stopped' } : null;
  }

  /** Why a call may not be repeated after `wait`; null when it may. */
  refusal(wait: number): GivenUp | null {
    if (this.retries >= MOST_RUN_RETRIES) {
      return { code: 'retries-spent', tries: MOST_RUN_RETRIES };
    }
    if (this.waitedMs + this.addedBy(wait) <= LONGEST_RUN_WAIT_MS) return null;
    const seconds = Math.round(this.waitedMs / 1000);
    return { code: 'waiting-spent', seconds, most: LONGEST_RUN_WAIT_MS / 1000 };
  }

  /** Waits before a repeated call; after a 429 every other call waits too. */
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

  /** For a call that must not be repeated: the others still wait. */
  heed(milliseconds: number, { isThrottled }: Failure): void {
    if (!isThrottled) return;
    this.slowDown();
    this.hold(milliseconds);
  }

  private slowDown(): void {
    this.gapMs = Math.min(LONGEST_GAP_MS, Math.max(FIRST_GAP_MS, this.gapMs * 2));
  }

  /** Makes every later call wait that long, after any other wait. */
  private hold(milliseconds: number): void {
    if (this.waitedMs + milliseconds > LONGEST_RUN_WAIT_MS) return;
    this.waitedMs += milliseconds;
    this.waitingUntil = Math.max(this.waitingUntil, this.time()) + milliseconds;
    this.pause = this.pause.then(() => this.sleep(milliseconds));
  }

  /** Overlapping waits count once: only the time that the run waits counts. */
  private addedBy(wait: number): number {
    const now = this.time();
    return Math.max(0, now + wait - Math.max(now, this.waitingUntil));
  }

  private time(): number {
    return this.options.now().getTime();
  }

  private async sleep(milliseconds: number): Promise<void> {
    const { sleep, signal } = this.options;
    const ending = AbortSignal.any([this.closed.signal, ...(signal === null ? [] : [signal])]);
    if (!ending.aborted) await sleep(milliseconds, ending);
  }
}
