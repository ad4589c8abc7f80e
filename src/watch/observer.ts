import { HostError, type HostFailure } from '../live/host.ts';
import type { FlowRun, RunFailure, RunReader } from '../live/runs.ts';

type Observed<T> = { value: T } | { cause: HostFailure };

/** Reads runs until that makes no sense any more; an error is an answer, and ends nothing else. */
export class Observer {
  private readonly runs: RunReader;
  private readonly signal: AbortSignal;
  /** The failure after which no call makes sense any more; null: none. */
  lost: HostFailure | null = null;

  constructor(runs: RunReader, signal: AbortSignal) {
    this.runs = runs;
    this.signal = signal;
  }

  /** True when no further call should be sent. */
  get isOver(): boolean {
    return this.lost !== null || this.signal.aborted;
  }

  listRuns(environmentName: string, flowName: string): Promise<Observed<FlowRun[]>> {
    return this.unlessStopped(this.runs.listRuns(environmentName, flowName));
  }

  /** Why a run failed; null where the server does not say it. */
  async readFailure(
    environmentName: string,
    flowName: string,
    runName: string,
  ): Promise<RunFailure | null> {
    const read = this.runs.readFailure?.(environmentName, flowName, runName);
    if (read === undefined) return null;
    const found = await this.unlessStopped(read);
    return 'value' in found ? found.value : null;
  }

  /** A call is left alone when the run must end. */
  private async unlessStopped<T>(call: Promise<T>): Promise<Observed<T>> {
    const { promise: stopped, resolve } = Promise.withResolvers<Observed<T>>();
    const stop = () => resolve({ cause: { code: 'connection-closed' } });
    if (this.signal.aborted) stop();
    this.signal.addEventListener('abort', stop, { once: true });
    try {
      return await Promise.race([call.then((value) => ({ value }), this.failed), stopped]);
    } finally {
      this.signal.removeEventListener('abort', stop);
    }
  }

  /** After an error that lasts no call is sent; a call that hung would hang again. */
  private readonly failed = (error: unknown): { cause: HostFailure } => {
    if (!(error instanceof HostError)) throw error;
    if (error.isLasting || error.kind === 'timeout') this.lost ??= error.failure;
    return { cause: error.failure };
  };
}
