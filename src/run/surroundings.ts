import type { GitHubEvent } from '../github/event.ts';
import type { Stop } from '../process/signals.ts';

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
  /** What nobody may overlook: a flow that could not be restored. */
  alarm: (line: string) => void;
  stop: Stop;
}
