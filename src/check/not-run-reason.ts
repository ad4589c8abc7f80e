import type { UnreadReason } from '../live/unread.ts';
import type { UnjudgedExport } from '../map/data-policies/policy.ts';
import type { UnjudgedUse } from '../map/data-policies/violations.ts';
import type { OldMapProblem } from '../map/problems.ts';
import type { NoLiveReason, NoPullReason } from '../rules/rule.ts';
import type { Reason } from '../wording/reason.ts';

/** Why a check did not run, or not on all that it should look at. */
export type NotRunReason =
  | NoLiveReason
  | NoPullReason
  | UnreadReason
  | UnjudgedExport
  | UnjudgedUse
  | Reason<'map-missing' | 'map-invalid', { mapFile: string }>
  | Reason<'no-earlier-commit'>
  /** An older map judges, that of `commit`: `cause` is wrong with the newest. */
  | Reason<'base-map-older', { mapFile: string; commit: string; cause: OldMapProblem }>
  | Reason<'nothing-to-compare'>
  | Reason<'shard-report-missing', { shard: string }>;
