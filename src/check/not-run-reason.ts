import type { UnreadReason } from '../live/unread.ts';
import type { OldMapProblem } from '../map/problems.ts';
import type { NoLiveReason, NoPullReason } from '../rules/rule.ts';
import type { Reason } from '../wording/reason.ts';

/** Why a check did not run, or did not cover everything. */
export type NotRunReason =
  | NoLiveReason
  | NoPullReason
  | UnreadReason
  | Reason<'map-missing' | 'map-invalid', { mapFile: string }>
  | Reason<'no-earlier-commit'>
  /** The map does not say which account deploys there. */
  | Reason<'deploy-as-missing', { mapFile: string; environments: string[] }>
  /**
   * The base branch's map at the older `commit` is used; `cause`: what is wrong with the newest
   * one.
   */
  | Reason<'base-map-older', { mapFile: string; commit: string; cause: OldMapProblem }>
  | Reason<'nothing-to-compare'>
  | Reason<'shard-report-missing', { shard: string }>;
