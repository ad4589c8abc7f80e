/** How many runs of a flow are listed, the newest first. */
export const LISTED_RUNS = 10;

/**
 * One run of a flow. A run's message is never read: it holds the data of the people that the flow
 * works for.
 */
export interface FlowRun {
  runName: string;
  /** `Succeeded`, `Failed`, `Cancelled`; any other status is that of a run which is not finished. */
  status: string;
  startTime: string;
  /** The code of a failed run; usually one that says only that an action failed. */
  code: string | null;
}

/** The action that made a run fail; null where the server does not say it. */
export interface RunFailure {
  action: string | null;
  code: string | null;
}

/** Reads the runs of flows. Each method throws only `HostError`, and is never repeated inside. */
export interface RunReader {
  /** The newest `LISTED_RUNS` runs. */
  listRuns(environmentName: string, flowName: string): Promise<FlowRun[]>;
  /** Absent where the server does not have it. */
  readFailure?(environmentName: string, flowName: string, runName: string): Promise<RunFailure>;
}
