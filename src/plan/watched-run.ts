import type { RefusalReason } from './refusal-reason.ts';

/** How many of some finished runs failed. */
export interface FailedShare {
  failed: number;
  of: number;
}

/** The first run of a flow after its deployment. */
export interface WatchedRun {
  /** `Succeeded`, `Failed`, `Cancelled`; any other: it was not finished when watching ended. */
  status: string;
  startTime: string;
  /** The action that made it fail, and the line of the flow's file on which it begins. */
  action: string | null;
  line: number | null;
  /** The server's code of the failure. */
  code: string | null;
  /** What that code means; null where a deployment does not know it from a refused save. */
  meaning: RefusalReason | null;
  /** Of the finished ones among the ten runs before the save. */
  before: FailedShare;
  /** Of the finished runs since, as far as they are listed. */
  since: FailedShare;
}

/** Whether a flow's first run failed. */
export function hasFailed(run: WatchedRun | undefined): boolean {
  return run?.status === 'Failed';
}

/** Whether the failure is blamed on the deployment: not where most runs failed before it too. */
export function isBlamed(run: WatchedRun | undefined): boolean {
  return run !== undefined && hasFailed(run) && run.before.failed * 2 <= run.before.of;
}
