import type { NotRunReason } from '../../check/not-run-reason.ts';
import type { DeploymentAlarm, DeploymentNote } from '../../deploy/deployment.ts';
import type { RestoreComparison, Restored } from '../../deploy/restore-flow.ts';
import type { SnapshotReason } from '../../deploy/snapshots.ts';
import type { SkipReason } from '../../flow/formats.ts';
import { keyOfData } from '../../json/equal.ts';
import { isObject } from '../../json/json.ts';
import type { GivenUp, HostFailure, Retry } from '../../live/host-failure.ts';
import type { CheckedOnlyReason } from '../../map/resolve.ts';
import type { PlanReason } from '../../plan/change.ts';
import type { DriftReason } from '../../plan/drift.ts';
import type { GitHubFailure, GitHubNotice } from '../../plan/github-failure.ts';
import type { OutcomeReason } from '../../plan/outcome-reason.ts';
import type { PublishNotice } from '../../plan/publish-notice.ts';
import type { ApprovalProblem, ReviewProblem } from '../../plan/reviewed.ts';
import { skippedWords } from '../../rules/reasons/file.ts';
import { type Words, worded } from '../../wording/reason.ts';
import { approvalWords, reviewWords } from './approval.ts';
import { checkedOnlyWords } from './checked-only.ts';
import { deploymentWords } from './deployment.ts';
import { githubWords, noticeWords } from './github.ts';
import { givenUpWords, hostWords, retryWords } from './host.ts';
import { notRunWords } from './not-run.ts';
import { outcomeWords } from './outcome.ts';
import { planWords } from './plan.ts';
import { publishWords } from './publish.ts';
import { comparisonWords, restoredWords, snapshotWords } from './restore.ts';

/** Every reason that a person may be shown. */
export type AnyReason =
  | HostFailure
  | GivenUp
  | Retry
  | GitHubFailure
  | GitHubNotice
  | PublishNotice
  | SkipReason
  | CheckedOnlyReason
  | NotRunReason
  | PlanReason
  | DriftReason
  | ApprovalProblem
  | ReviewProblem
  | OutcomeReason
  | DeploymentNote
  | DeploymentAlarm
  | RestoreComparison
  | Restored
  | SnapshotReason;

const WORDS: Words<AnyReason> = {
  ...hostWords,
  ...givenUpWords,
  ...retryWords,
  ...githubWords,
  ...noticeWords,
  ...publishWords,
  ...skippedWords,
  ...checkedOnlyWords,
  ...notRunWords,
  ...planWords,
  ...approvalWords,
  ...reviewWords,
  ...outcomeWords,
  ...deploymentWords,
  ...comparisonWords,
  ...restoredWords,
  ...snapshotWords,
};

/** The message of a reason: part of a sentence without a full stop. */
export function messageOf(reason: AnyReason): string {
  return worded(WORDS, reason);
}

/** A reason as in the report's JSON: its code, the message that people see, and its fields. */
export function reasonDocument<R extends AnyReason>({ code, ...fields }: R) {
  const reason = { code, ...fields } as R;
  return { code, message: messageOf(reason), ...fields };
}

/** As `messageOf`; null where there is no reason. */
export function maybeReason(reason: AnyReason | null | undefined) {
  return reason == null ? null : reasonDocument(reason);
}

/** The reason in such a document; null where it is not a reason, or lacks fields that its message needs. */
export function reasonIn(document: unknown): AnyReason | null {
  if (!isObject(document) || !Object.hasOwn(WORDS, String(document.code))) return null;
  const { message: _, ...reason } = document;
  try {
    messageOf(reason as unknown as AnyReason);
    return reason as unknown as AnyReason;
  } catch {
    return null;
  }
}

/** Groups items with the same reason under its message. */
export function byReason<T extends { reason: AnyReason }>(
  all: readonly T[],
): [message: string, those: T[]][] {
  const groups = Map.groupBy(all, ({ reason }) => keyOfData(reason)).values();
  return [...groups].flatMap((those) => {
    const [first] = those;
    return first === undefined ? [] : [[messageOf(first.reason), those]];
  });
}

/** Codes of what did not run because a person left something out, which readers must see. */
export const LOUD: readonly string[] = ['deploy-as-missing'];

/** Codes of what did not run because of where the run is: offline, and outside of a pull request. */
export const EXPECTED: readonly string[] = [
  'offline',
  'no-api-key',
  'no-identity',
  'not-a-pull-request',
  'nothing-to-compare',
  'map-missing',
];
