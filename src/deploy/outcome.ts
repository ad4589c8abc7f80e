import { isObject, own } from '../flow/json.ts';
import { isSecure, leavesOf } from '../flow/parameters.ts';
import { redact } from '../flow/redact.ts';
import type { BlockedChange, Change } from '../plan/change.ts';
import { isWriting } from '../plan/writing.ts';

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
  const error = ending.error == null ? null : redact(ending.error, secretsOf(change));
  const nothing = { state: null, snapshot: null };
  return { environment, file, displayName, flowName, ...nothing, ...ending, error };
}

/** The values of secure parameters, which a server may quote in a refusal. */
function secretsOf(change: Change): string[] {
  if (!isWriting(change)) return [];
  const { parameters } = change.desired.definition;
  const secure = Object.values(isObject(parameters) ? parameters : {}).filter(isSecure);
  const values = secure.flatMap((parameter) => [...leavesOf(own(parameter, 'defaultValue') ?? '')]);
  return values.map(({ value }) => String(value));
}

export function blockedEnding({ reason, isSkipped }: BlockedChange): Ending {
  return { result: isSkipped ? 'skipped' : 'blocked', error: reason };
}
