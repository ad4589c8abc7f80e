import type { HostFailure } from '../live/host.ts';
import type { UnreadReason } from '../live/unread.ts';
import type { UncheckedExport } from '../map/data-policies/policy.ts';
import type { UncheckedUse } from '../map/data-policies/violations.ts';
import type { OldMapProblem } from '../map/problems.ts';
import type { NoLiveReason, NoPullReason, UnseenRows } from '../rules/rule.ts';
import type { Reason } from '../wording/reason.ts';

/** Why nothing is known of a flow's first run. */
export type UnwatchedReason =
  | Reason<'runs-not-offered'>
  | Reason<'runs-not-read', { cause: HostFailure }>
  | Reason<'flow-not-started', { state: string | null }>
  | Reason<'started-by-person'>
  | Reason<'trigger-not-known', { type: string }>
  | Reason<'schedule-not-due' | 'no-run-began', { minutes: number }>
  | Reason<'schedule-not-certain'>
  | Reason<'modified-time-missing'>
  | Reason<'watched-enough', { most: number }>
  | Reason<'watch-stopped'>;

/** Why a check did not run, or did not cover everything. */
export type NotRunReason =
  | NoLiveReason
  | NoPullReason
  | UnreadReason
  | UncheckedExport
  | UncheckedUse
  | UnseenRows
  | Reason<'map-missing' | 'map-invalid', { mapFile: string }>
  /** The map does not say which account deploys there. */
  | Reason<'deploy-as-missing', { mapFile: string; environments: string[] }>
  /**
   * The base branch's map at the older `commit` is used; `cause`: what is wrong with the newest
   * one.
   */
  | Reason<'base-map-older', { mapFile: string; commit: string; cause: OldMapProblem }>
  | Reason<'nothing-to-compare'>
  /** Of flows that were deployed; `cause`: the same for all of them. */
  | Reason<'first-run-not-seen', { environment: string; files: string[]; cause: UnwatchedReason }>
  | Reason<'shard-report-missing', { shard: string }>;
