import type { Reason } from '../wording/reason.ts';
import type { Fingerprint, Part, Parts, PlanReason, ReportedChange } from './change.ts';
import type { GitHubFailure } from './github-failure.ts';
import type { ReportedPlan } from './plan.ts';
import { isWriting } from './writing.ts';

type Writing = Extract<ReportedChange, Fingerprint>;

/** A change that somebody reviewed, without its values. */
export interface ReviewedChange {
  /** The first 128 bits of its digest, in hexadecimal digits. */
  digest: string;
  /** What it is about; null where only the digest was kept, because there was no room. */
  about: { file: string; action: Writing['action']; parts: Parts | null } | null;
}

export interface ReviewedEnvironment {
  digest: string;
  /** Null where there was room only for the environment's digest. */
  changes: ReviewedChange[] | null;
}

/** What a pull request's comment showed of each environment, by its name in the map. */
export type ReviewedPlan = ReadonlyMap<string, ReviewedEnvironment>;

/** How the plan of an environment differs from a reviewed one, flow by flow. */
export type ReviewDifference =
  /** In the current plan, but in no reviewed one. */
  | { kind: 'new'; file: string; action: Writing['action'] }
  /** In a reviewed plan, but nothing that would be written now. */
  | { kind: 'gone'; file: string; reason: PlanReason | null }
  | {
      kind: 'changed';
      file: string;
      /** The reviewed action, where it differs from the current one. */
      was: Writing['action'] | null;
      /**
       * Pointers to where the live flow, and what would be written, differ from the review; null:
       * unknown.
       */
      parts: { live: string[]; written: string[] } | null;
    };

/** Why a comment with our marker is not trusted. */
export type DistrustReason =
  | Reason<'editor-not-asked' | 'edits-not-known' | 'editor-not-known'>
  | Reason<'edited-by', { login: string }>;

/** Why a merged pull request shows no plan, or none for an environment. */
export type ReviewProblem =
  | Reason<'not-a-push' | 'no-github-token' | 'no-merged-pull'>
  | Reason<'pulls-not-read', { cause: GitHubFailure }>
  | Reason<
      'no-own-comment' | 'comment-without-plan' | 'plan-unreadable' | 'plan-against-git',
      { pull: number }
    >
  | Reason<'comment-untrusted', { pull: number; cause: DistrustReason }>
  | Reason<'environment-not-shown', { pull: number; environment: string }>;

/** Why nobody has approved the plan of an environment. */
export type OneApprovalProblem =
  /** `digest`: that of the environment's plan, which differs from `approved-plan`. */
  | Reason<'other-plan-approved', { digest: string }>
  | Reason<'other-environment-approved'>
  /** `unreviewed`: how many changes differ from what `pulls` showed, where they showed any. */
  | Reason<'plan-not-reviewed', { unreviewed: number; pulls: number[]; problems: ReviewProblem[] }>;

/** Why nothing may be written to an environment; merged shards may have several reasons. */
export type ApprovalProblem =
  | OneApprovalProblem
  | Reason<'several-approval-problems', { causes: OneApprovalProblem[] }>;

/** The plan of an environment that is not written, because it is not approved. */
export interface UnapprovedPlan {
  environment: string;
  /** The digest of what would be written. */
  digest: string;
  reason: ApprovalProblem;
  /** The pull requests whose comments the plan was compared with. */
  pulls: number[];
  /** Null where there is nothing to compare with, or too little was kept. */
  differences: ReviewDifference[] | null;
}

/** The data of a plan that later plans are compared with. */
export function reviewedPlanOf({ changes, digests }: ReportedPlan): ReviewedPlan {
  const environments = Object.entries(digests).map(([environment, digest]) => {
    const those = changes.filter((change) => change.environment === environment);
    return [environment, { digest, changes: reviewedChanges(those) }] as const;
  });
  return new Map(environments);
}

function reviewedChanges(changes: readonly ReportedChange[]): ReviewedChange[] {
  return changes.filter(isWriting).map((change) => {
    const { file, action, parts } = change;
    return { digest: knownBy(change), about: { file, action, parts } };
  });
}

const DIGITS = 32;

/** The short digest that identifies a change. */
function knownBy({ digest }: Fingerprint): string {
  return digest.slice('sha256:'.length).slice(0, DIGITS);
}

/** The changes of an environment that nobody has reviewed as they are now. */
export function unreviewed(
  changes: readonly ReportedChange[],
  digest: string,
  reviewed: readonly ReviewedEnvironment[],
): Writing[] {
  if (reviewed.some((each) => each.digest === digest)) return [];
  const seen = new Set(reviewed.flatMap((each) => each.changes ?? []).map((each) => each.digest));
  return changes.filter(isWriting).filter((change) => !seen.has(knownBy(change)));
}

/**
 * The differences between the current and the reviewed plans of an environment; null where too
 * little of the reviewed plans was kept.
 */
export function reviewDifferences(
  changes: readonly ReportedChange[],
  reviewed: readonly ReviewedEnvironment[],
): ReviewDifference[] | null {
  const kept = reviewed.flatMap((each) => each.changes?.map(({ about }) => about) ?? [null]);
  const abouts = kept.filter((about) => about !== null);
  if (abouts.length < kept.length) return null;
  // Of several pull requests with the same flow the last one counts.
  const before = new Map(abouts.map((about) => [about.file, about]));
  const now = new Map(changes.map((change) => [change.file, change]));
  const open = unreviewed(changes, '', reviewed);
  const gone = [...before.keys()].flatMap((file): ReviewDifference[] => {
    const change = now.get(file);
    // A flow that needs no change now is already as reviewed.
    if (change !== undefined && change.action !== 'blocked') return [];
    return [{ kind: 'gone', file, reason: change?.reason ?? null }];
  });
  return [...open.map((change) => differenceOf(change, before.get(change.file))), ...gone];
}

function differenceOf(
  change: Writing,
  before: NonNullable<ReviewedChange['about']> | undefined,
): ReviewDifference {
  const { file, action, parts } = change;
  if (before === undefined) return { kind: 'new', file, action };
  const was = before.action === action ? null : before.action;
  if (before.parts === null) return { kind: 'changed', file, was, parts: null };
  const differing = (side: keyof Part) =>
    [...new Set([...(before.parts?.keys() ?? []), ...parts.keys()])]
      .filter((at) => before.parts?.get(at)?.[side] !== parts.get(at)?.[side])
      .filter((at) => before.parts?.get(at)?.[side] != null || parts.get(at)?.[side] != null)
      .toSorted();
  const sides = { live: differing('live'), written: differing('written') };
  return { kind: 'changed', file, was, parts: sides };
}
