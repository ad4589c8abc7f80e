import type { GitHubEvent } from '../github/event.ts';

/** What a run has around it: the process's edge, so that tests and the demo can stand in for it. */
export interface Surroundings {
  /** What GitHub runs it for; null in a terminal. */
  event: GitHubEvent | null;
  /** Where snapshots go when no input says so. */
  temp: string;
  /** The workspace: the repository's root. */
  root: string;
  now: () => Date;
  /** Told what is going on, one line at a time. */
  progress: (line: string) => void;
  warn: (line: string) => void;
  /** Told what nobody may overlook: a flow that could not be put back. */
  alarm: (line: string) => void;
  stop: Stop;
}

/** The wish that the process may end, from outside. */
export interface Stop {
  /** From now on a run ends in order when it is told to, instead of at once. */
  hold: () => void;
  /** All is written: a signal ends the process at once again. */
  release: () => void;
  /** Aborted when it was told to, while it was held. */
  signal: AbortSignal;
}
