import type { BlockedChange, Change } from '../plan/plan.ts';

export type Result =
  | 'created'
  | 'updated'
  | 'unchanged'
  | 'failed'
  | 'restored'
  | 'unknown'
  | 'skipped'
  | 'blocked';

/** What became of one planned change. */
export interface Outcome {
  environment: string;
  file: string;
  displayName: string;
  /** The live flow's guid; null while it is not known to exist. */
  flowName: string | null;
  result: Result;
  /** The state afterwards, as the server told it; null when it was not asked. */
  state: string | null;
  /** What went wrong and what to do next; also a word of warning on a success. */
  error: string | null;
  /** Where the flow as it was is kept; null when nothing was replaced. */
  snapshot: string | null;
}

/** The results that make a run fail. */
export const FAILING: readonly Result[] = ['failed', 'restored', 'unknown', 'blocked'];

/** What an outcome says beyond its change. */
export type Ending = Pick<Outcome, 'result'> & Partial<Omit<Outcome, 'result'>>;

export function outcomeOf(change: Change, ending: Ending): Outcome {
  const { environment, file, displayName, flowName } = change;
  const nothing = { state: null, error: null, snapshot: null };
  return { environment, file, displayName, flowName, ...nothing, ...ending };
}

export function blockedEnding({ reason, isSkipped }: BlockedChange): Ending {
  return { result: isSkipped ? 'skipped' : 'blocked', error: reason };
}
