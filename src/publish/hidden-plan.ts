import type { GitHub } from '../github/github.ts';
import type { ReportedPlan } from '../plan/plan.ts';
import { dividedPlan, LONGEST_PLAN, toReviewedPlan } from '../report/markdown/reviewed-plan.ts';
import type { CommentSection } from '../report/markdown/sections.ts';
import { messageOf } from '../report/reasons/index.ts';
import type { Report } from '../report/report.ts';

/** The plan that a comment hides at its end, for the deployment to read. */
export interface HiddenPlan {
  /** How many characters to leave for it. */
  room: number;
  /** What it is to be, from the comment as it stands; empty for none. */
  after(previous: string): string;
}

/**
 * A check writes its own plan, beside those that other checks wrote of other environments; a
 * deployment keeps the one that was reviewed. What somebody else wrote into our comment is not to
 * pass for ours from now on: an edited comment loses its plan.
 */
export async function hiddenPlan(
  { mode, plan }: Report,
  { kind, environments }: CommentSection,
  comment: { github: GitHub; pull: number; warn: (message: string) => void },
): Promise<HiddenPlan> {
  const own = mode === 'check' ? plan : null;
  if (kind === 'checked' && environments === null)
    return fixed(own === null ? '' : toReviewedPlan(own));
  const trusted = await trustedComment(comment);
  if (kind === 'deployed') return fixed(dividedPlan(trusted ?? '').hidden);
  const kept = (previous: string) => (trusted === null ? '' : dividedPlan(previous).hidden);
  if (own === null) return { room: LONGEST_PLAN, after: kept };
  const besides = await otherPlans(own);
  return { room: LONGEST_PLAN, after: (previous) => toReviewedPlan(own, besides(kept(previous))) };
}

function fixed(text: string): HiddenPlan {
  return { room: text.length, after: () => text };
}

async function otherPlans(own: ReportedPlan) {
  const { reviewedPlanIn } = await import('../report/markdown/reviewed-plan-reading.ts');
  return (hidden: string) => {
    const read = reviewedPlanIn(hidden);
    if (read.kind !== 'plan') return new Map();
    return new Map([...read.plan].filter(([name]) => !Object.hasOwn(own.digests, name)));
  };
}

/** Our comment, if nobody else edited it; null where there is none to rely on. */
async function trustedComment({
  github,
  pull,
  warn,
}: Parameters<typeof hiddenPlan>[2]): Promise<string | null> {
  const own = await github.ownComment(pull);
  if (own.kind === 'trusted') return own.body;
  if (own.kind === 'untrusted') {
    const reason = messageOf({ code: 'comment-untrusted', pull, cause: own.reason });
    warn(`${reason}; the reviewed plan in it no longer counts.`);
  }
  return null;
}
