import { GitHubError } from '../github/error.ts';
import type { GitHubEvent } from '../github/event.ts';
import type { GitHub } from '../github/github.ts';
import type { Plan } from '../plan/plan.ts';
import {
  type Refusal,
  type ReviewedEnvironment,
  reviewDifferences,
  unreviewed,
} from '../plan/reviewed.ts';
import { isWriting } from '../plan/writing.ts';
import { count, enumerated } from '../report/count.ts';
import type { Planning } from './planning.ts';

/**
 * The environments that nothing may be written to, with the reason: the plan is neither the one
 * that the merged pull requests showed nor the one that `approved-plan` names. None where neither
 * is asked for. Only reads.
 */
export async function refusalsOf(
  plan: Plan,
  { settings, scope, surroundings }: Pick<Planning, 'settings' | 'scope' | 'surroundings'>,
): Promise<Refusal[]> {
  const { requireReviewedPlan, approvedPlan } = settings;
  if (!requireReviewedPlan && approvedPlan === null) return [];
  const written = [...new Set(plan.changes.filter(isWriting).map((each) => each.environment))];
  const isApproved = (environment: string) =>
    approvedPlan === plan.digest || approvedPlan === plan.digests[environment];
  const open = written.filter((environment) => !isApproved(environment));
  if (open.length === 0) return [];
  const isUnknown = approvedPlan !== null && open.length === written.length;
  if (isUnknown) return open.map((each) => refusal(plan, each, unknown(plan.digests[each])));
  if (!requireReviewedPlan) return open.map((each) => refusal(plan, each, OF_ANOTHER));
  const reviewed = await readReviewed(surroundings.event, scope.github);
  return open.flatMap((environment) => judged(plan, environment, reviewed) ?? []);
}

function unknown(digest = ''): string {
  return `not written, since \`approved-plan\` is not the digest of this plan, which is \`${digest}\``;
}

const OF_ANOTHER = 'not written, since `approved-plan` approves another environment alone';

function refusal(plan: Plan, environment: string, reason: string): Refusal {
  const digest = plan.digests[environment] ?? plan.digest;
  return { environment, digest, reason, pulls: [], differences: null };
}

/** What the merged pull requests showed, and why it is not more. */
interface Reviewed {
  pulls: { number: number; environments: ReadonlyMap<string, ReviewedEnvironment> }[];
  problems: string[];
}

async function readReviewed(event: GitHubEvent | null, github: GitHub | null): Promise<Reviewed> {
  const nothing = (problem: string): Reviewed => ({ pulls: [], problems: [problem] });
  if (event === null || event.kind !== 'push') {
    return nothing(
      'this is no push of a merged pull request, so `approved-plan` must name the plan',
    );
  }
  if (github === null) return nothing('without `github-token` no pull request can be read');
  try {
    const numbers = await github.mergedPulls(event.before, event.sha);
    if (numbers.length === 0) return nothing('no merged pull request brought these commits');
    const read: Reviewed = { pulls: [], problems: [] };
    for (const number of numbers) await readPull(number, github, read);
    return read;
  } catch (error) {
    if (error instanceof GitHubError) return nothing(error.message.replace(/\.$/, ''));
    throw error;
  }
}

async function readPull(number: number, github: GitHub, read: Reviewed): Promise<void> {
  const comment = await github.ownComment(number);
  if (comment.kind === 'none') {
    read.problems.push(`#${number} has no comment of this token's account`);
  } else if (comment.kind === 'untrusted') {
    read.problems.push(`the comment on #${number} ${comment.reason}, so it is not relied on`);
  } else {
    const { reviewedPlanIn } = await import('../report/markdown/reviewed-plan-reading.ts');
    const found = reviewedPlanIn(comment.body);
    if (found.kind === 'plan') read.pulls.push({ number, environments: found.plan });
    else read.problems.push(PROBLEMS[found.kind](number));
  }
}

const PROBLEMS = {
  none: (number: number) => `the comment on #${number} shows no plan`,
  unreadable: (number: number) => `the plan in the comment on #${number} cannot be read`,
  'against-git': (number: number) =>
    `the comment on #${number} shows a plan against Git alone: give the pull request's check the \`api-key\``,
};

/** Null where every change was reviewed. */
function judged(plan: Plan, environment: string, { pulls, problems }: Reviewed): Refusal | null {
  const showing = pulls.filter(({ environments }) => environments.has(environment));
  const reviewed = showing.flatMap(({ environments }) => environments.get(environment) ?? []);
  const changes = plan.changes.filter((change) => change.environment === environment);
  const none = refusal(plan, environment, '');
  const open = unreviewed(changes, none.digest, reviewed);
  if (open.length === 0) return null;
  const numbers = showing.map(({ number }) => number);
  const reasons =
    showing.length === 0
      ? pulls.map(({ number }) => `#${number} showed no plan for ${environment}`)
      : [notShown(open.length, numbers)];
  return {
    ...none,
    reason: `not written, since nobody reviewed it as it is: ${[...reasons, ...problems].join('; ')}`,
    pulls: numbers,
    differences: showing.length === 0 ? null : reviewDifferences(changes, reviewed),
  };
}

function notShown(number: number, pulls: readonly number[]): string {
  const where = enumerated(pulls.map((pull) => `#${pull}`));
  return `${count(number, 'change')} of this plan ${number === 1 ? 'is' : 'are'} not as ${where} showed ${number === 1 ? 'it' : 'them'}`;
}
