import type { GitHubEvent } from '../github/event.ts';
import type { Stop } from '../process/signals.ts';
import type { RunResult } from './result.ts';

/** The means to sign in that a process has, in addition to its inputs. */
export interface SignIn {
  /** A token of the job's own identity for an audience; null where the job has none. */
  idToken: ((audience: string) => Promise<string>) | null;
  /** The environment of the Azure CLI; null where it must not be asked. */
  az: NodeJS.ProcessEnv | null;
  /** Called with every secret as soon as it is known, so that none is shown. */
  onSecret: (secret: string) => void;
}

/** The environment of a run's process, so that tests and the demo can replace it. */
export interface Surroundings {
  /** The GitHub event of the run; null in a terminal. */
  event: GitHubEvent | null;
  /** The folder for snapshots when no input names one. */
  temp: string;
  /** The workspace: the repository's root. */
  root: string;
  now: () => Date;
  /** Called with the progress, one line at a time. */
  progress: (line: string) => void;
  warn: (line: string) => void;
  /** Called with what must be seen: a flow that could not be restored. */
  alarm: (line: string) => void;
  stop: Stop;
  /** Aborted when the run is over, also by an error; absent where the process is ended then. */
  over?: AbortSignal;
  /** What signs in to Dataverse; absent where nothing may. */
  signIn?: SignIn;
  /**
   * Called with what a deployment would write, before it does. It ends the run by throwing. Absent
   * where nobody is asked.
   */
  confirm?: (plan: RunResult) => Promise<void>;
}
