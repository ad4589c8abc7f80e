import { asHostError, type FlowHost, type HostFailure } from '../live/host.ts';
import { LostServers } from '../live/lost-servers.ts';
import type { FlowRun, RunFailure, RunReader } from '../live/runs.ts';

type Observed<T> = { value: T } | { cause: HostFailure };

/** Reads runs until that makes no sense any more; an error is an answer, and ends nothing else. */
export class Observer {
  private readonly runs: RunReader;
  private readonly signal: AbortSignal;
  private readonly lost: LostServers;

  constructor(runs: RunReader, serverOf: FlowHost['serverOf'], signal: AbortSignal) {
    this.runs = runs;
    this.signal = signal;
    this.lost = new LostServers(serverOf);
  }

  /** Why the server of an environment should get no further call; null: it may. */
  lossOf(environmentName: string): HostFailure | null {
    return this.lost.of(environmentName);
  }

  /** True when no further call should be sent for an environment. */
  isOver(environmentName: string): boolean {
    return this.lossOf(environmentName) !== null || this.signal.aborted;
  }

  listRuns(environmentName: string, flowName: string): Promise<Observed<FlowRun[]>> {
    return this.unlessStopped(environmentName, this.runs.listRuns(environmentName, flowName));
  }

  /** Why a run failed; null where the server does not say it. */
  async readFailure(
    environmentName: string,
    flowName: string,
    runName: string,
  ): Promise<RunFailure | null> {
    const read = this.runs.readFailure?.(environmentName, flowName, runName);
    if (read === undefined) return null;
    const found = await this.unlessStopped(environmentName, read);
    return 'value' in found ? found.value : null;
  }

  /** A call is left alone when the run must end. */
  private async unlessStopped<T>(environmentName: string, call: Promise<T>): Promise<Observed<T>> {
    const failed = (error: unknown) => this.failed(environmentName, error);
    const { promise: stopped, resolve } = Promise.withResolvers<Observed<T>>();
    const stop = () => resolve({ cause: { code: 'connection-closed' } });
    if (this.signal.aborted) stop();
    this.signal.addEventListener('abort', stop, { once: true });
    try {
      return await Promise.race([call.then((value) => ({ value }), failed), stopped]);
    } finally {
      this.signal.removeEventListener('abort', stop);
    }
  }

  /** After an error that lasts no call is sent; a call that hung would hang again. */
  private failed(environmentName: string, error: unknown): { cause: HostFailure } {
    const { failure, isLasting, kind } = asHostError(error);
    if (isLasting || kind === 'timeout') this.lost.add(environmentName, failure);
    return { cause: failure };
  }
}
