import { GitHubError } from '../github/error.ts';
import type { GitHubEvent } from '../github/event.ts';
import type { GitHub } from '../github/github.ts';
import type { Plan } from '../plan/plan.ts';
import {
  type ApprovalProblem,
  type ReviewedEnvironment,
  type ReviewProblem,
  reviewDifferences,
  type UnapprovedPlan,
  unreviewed,
} from '../plan/reviewed.ts';
import { isWriting } from '../plan/writing.ts';
import type { Planning } from './prepared.ts';

/**
 * The environments that must not be written, with the reason: the plan is neither the one that the
 * merged pull requests showed nor the one that `approved-plan` names. Empty where neither is
 * required. Only reads.
 */
export async function findUnapproved(
  plan: Plan,
  { settings, scope, surroundings }: Pick<Planning, 'settings' | 'scope' | 'surroundings'>,
): Promise<UnapprovedPlan[]> {
  const { requireReviewedPlan, approvedPlan } = settings;
  if (!requireReviewedPlan && approvedPlan === null) return [];
  const written = [...new Set(plan.changes.filter(isWriting).map((each) => each.environment))];
  const isApproved = (environment: string) =>
    approvedPlan === plan.digest || approvedPlan === plan.digests[environment];
  const open = written.filter((environment) => !isApproved(environment));
  if (open.length === 0) return [];
  const isUnknown = approvedPlan !== null && open.length === written.length;
  if (isUnknown) return open.map((each) => unapproved(plan, each, otherApproved(plan, each)));
  if (!requireReviewedPlan) {
    return open.map((each) => unapproved(plan, each, { code: 'other-environment-approved' }));
  }
  const reviewed = await readReviewed(surroundings.event, scope.github);
  return open.flatMap((environment) => judged(plan, environment, reviewed) ?? []);
}

function otherApproved(plan: Plan, environment: string): ApprovalProblem {
  return { code: 'other-plan-approved', digest: digestIn(plan, environment) };
}

function unapproved(plan: Plan, environment: string, reason: ApprovalProblem): UnapprovedPlan {
  const digest = digestIn(plan, environment);
  return { environment, digest, reason, pulls: [], differences: null };
}

function digestIn({ digest, digests }: Plan, environment: string): string {
  return digests[environment] ?? digest;
}

/** What the merged pull requests showed, and why not more. */
interface Reviewed {
  pulls: { number: number; environments: ReadonlyMap<string, ReviewedEnvironment> }[];
  problems: ReviewProblem[];
}

async function readReviewed(event: GitHubEvent | null, github: GitHub | null): Promise<Reviewed> {
  const nothing = (problem: ReviewProblem): Reviewed => ({ pulls: [], problems: [problem] });
  if (event === null || event.kind !== 'push') {
    return nothing({ code: 'not-a-push' });
  }
  if (github === null) return nothing({ code: 'no-github-token' });
  try {
    const numbers = await github.mergedPulls(event.before, event.sha);
    if (numbers.length === 0) return nothing({ code: 'no-merged-pull' });
    const read: Reviewed = { pulls: [], problems: [] };
    for (const number of numbers) await readPull(number, github, read);
    return read;
  } catch (error) {
    if (error instanceof GitHubError) {
      return nothing({ code: 'pulls-not-read', cause: error.failure });
    }
    throw error;
  }
}

async function readPull(pull: number, github: GitHub, read: Reviewed): Promise<void> {
  const comment = await github.ownComment(pull);
  if (comment.kind === 'none') {
    read.problems.push({ code: 'no-own-comment', pull });
  } else if (comment.kind === 'untrusted') {
    read.problems.push({ code: 'comment-untrusted', pull, cause: comment.reason });
  } else {
    const { reviewedPlanIn } = await import('../report/markdown/reviewed-plan-reading.ts');
    const found = reviewedPlanIn(comment.body);
    if (found.kind === 'plan') read.pulls.push({ number: pull, environments: found.plan });
    else read.problems.push({ code: PROBLEMS[found.kind], pull });
  }
}

const PROBLEMS = {
  none: 'comment-without-plan',
  unreadable: 'plan-unreadable',
  'against-git': 'plan-against-git',
} as const;

/** Null where every change was reviewed. */
function judged(
  plan: Plan,
  environment: string,
  { pulls, problems }: Reviewed,
): UnapprovedPlan | null {
  const showing = pulls.filter(({ environments }) => environments.has(environment));
  const reviewed = showing.flatMap(({ environments }) => environments.get(environment) ?? []);
  const changes = plan.changes.filter((change) => change.environment === environment);
  const open = unreviewed(changes, digestIn(plan, environment), reviewed);
  if (open.length === 0) return null;
  const numbers = showing.map(({ number }) => number);
  const notShown = pulls.map(({ number: pull }): ReviewProblem => {
    return { code: 'environment-not-shown', pull, environment };
  });
  const isShown = showing.length > 0;
  const reason: ApprovalProblem = {
    code: 'plan-not-reviewed',
    unreviewed: open.length,
    pulls: numbers,
    problems: isShown ? problems : [...notShown, ...problems],
  };
  const differences = isShown ? reviewDifferences(changes, reviewed) : null;
  return { ...unapproved(plan, environment, reason), pulls: numbers, differences };
}
