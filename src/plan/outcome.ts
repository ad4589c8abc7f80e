import { isSecure, leavesOf } from '../flow/parameters.ts';
import { isObject, own } from '../json/json.ts';
import { redactAll } from '../secrets/redact.ts';
import type { BlockReason } from './block.ts';
import type { BlockedChange, Change } from './change.ts';
import type { OutcomeReason, StayingRow } from './outcome-reason.ts';
import type { ApprovalProblem } from './reviewed.ts';
import type { WatchedRun } from './watched-run.ts';
import { isWriting } from './writing.ts';

export type { OutcomeReason } from './outcome-reason.ts';

export type Result =
  | 'created'
  | 'updated'
  | 'unchanged'
  | 'failed'
  | 'restored'
  | 'unknown'
  | 'skipped'
  | 'blocked';

/**
 * Why a change ended like this: an event of the deployment, or why nothing should be written at
 * all.
 */
export type EndReason = OutcomeReason | BlockReason | ApprovalProblem;

/** The result of one planned change. */
export interface Outcome {
  environment: string;
  file: string;
  displayName: string;
  /** The live flow's guid; null while it is not known to exist. */
  flowName: string | null;
  result: Result;
  /** The state afterwards, as the server returned it; null when it was not asked. */
  state: string | null;
  /** What went wrong, or why nothing should be written; also what to know about a success. */
  reason: EndReason | null;
  /** The file that holds the flow as it was; null when nothing was replaced. */
  snapshot: string | null;
  /** Its first run since; absent where none was seen. */
  run?: WatchedRun;
  /** What it is bound to since, although it was not saved; absent: nothing else than before. */
  rows?: readonly StayingRow[];
}

/** The results that make a run fail. */
export const FAILING: readonly Result[] = ['failed', 'restored', 'unknown', 'blocked'];

/** The result of a change, without the data of the change itself. */
export type Ending = Pick<Outcome, 'result'> &
  Partial<Omit<Outcome, 'result'>> & {
    /** Nothing of the flow was replaced, so that nobody needs its snapshot. */
    isAsItWas?: boolean;
  };

/** The outcome of a change that ended so, without the values of secure parameters. */
export function outcomeOf(change: Change, { isAsItWas = false, ...ending }: Ending): Outcome {
  const { environment, file, displayName, flowName } = change;
  const reason = withoutSecretsOf(change, ending.reason ?? null);
  const nothing = { state: null, snapshot: null };
  const rows = ending.rows === undefined ? {} : { rows: withoutSecretsOf(change, ending.rows) };
  const about = { environment, file, displayName, flowName };
  const outcome = { ...about, ...nothing, ...ending, ...rows, reason };
  return isAsItWas ? { ...outcome, snapshot: null } : outcome;
}

/** A reason without the values of secure parameters, which a server may quote in a refusal. */
export function withoutSecretsOf<R>(change: Change, reason: R): R {
  return redactAll(reason, secretsOf(change));
}

function secretsOf(change: Change): string[] {
  if (!isWriting(change)) return [];
  const { parameters } = change.desired.definition;
  const secure = Object.values(isObject(parameters) ? parameters : {}).filter(isSecure);
  const values = secure.flatMap((parameter) => [...leavesOf(own(parameter, 'defaultValue') ?? '')]);
  return values.map(({ value }) => String(value));
}

/** How a blocked change ends: skipped where `on-drift` asked for that. */
export function blockedEnding({ reason, isSkipped }: BlockedChange): Ending {
  return { result: isSkipped ? 'skipped' : 'blocked', reason };
}
