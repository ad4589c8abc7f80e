import type { Reason } from '../wording/reason.ts';
import type { TokenPermission } from './github-failure.ts';
import type { DistrustReason } from './reviewed.ts';

/** What a reader of GitHub is not shown, and why; it stops nothing. */
export type PublishNotice =
  | Reason<'comment-denied', { pull: number } & TokenPermission>
  | Reason<'issue-denied', TokenPermission>
  | Reason<'check-run-denied', { annotations: number } & TokenPermission>
  /** A later run, on the last commit, writes the comment. */
  | Reason<'newer-commits', { pull: number }>
  /** What was reviewed stays: only that may be deployed. */
  | Reason<'merged-meanwhile', { pull: number }>
  /** A later run judges by the policy of that branch, if the workflow starts one. */
  | Reason<'other-base-branch', { pull: number; before: string; now: string }>
  | Reason<'no-merged-pull-listed', { sha: string }>
  /** Somebody may have changed the plan that a deployment would rely on. */
  | Reason<'hidden-plan-dropped', { pull: number; cause: DistrustReason }>;
