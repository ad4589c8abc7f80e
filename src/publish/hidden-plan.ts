import type { GitHub } from '../github/github.ts';
import type { ReportedPlan } from '../plan/plan.ts';
import type { PublishNotice } from '../plan/publish-notice.ts';
import { LONGEST_PLAN, splitPlan, toReviewedPlan } from '../report/markdown/reviewed-plan.ts';
import type { CommentSection } from '../report/markdown/sections.ts';
import type { Report } from '../report/report.ts';

/** The plan hidden at the end of a comment, for the deployment to read. */
interface HiddenPlan {
  /** How many characters to reserve for it. */
  room: number;
  /** The new hidden plan, from the current comment; empty for none. */
  after(previous: string): string;
}

/**
 * A check writes its own plan, and keeps the plans that other checks wrote for other environments;
 * a deployment keeps the reviewed one. If somebody else edited our comment, its hidden plan is
 * dropped, so that it never counts as ours.
 */
export async function hiddenPlan(
  { mode, plan }: Report,
  { kind, environments }: CommentSection,
  comment: { github: GitHub; pull: number; warn: (notice: PublishNotice) => void },
): Promise<HiddenPlan> {
  const own = mode === 'check' ? plan : null;
  if (kind === 'checked' && environments === null)
    return fixed(own === null ? '' : toReviewedPlan(own));
  const trusted = await trustedComment(comment);
  if (kind === 'deployed') return fixed(splitPlan(trusted ?? '').hidden);
  const kept = (previous: string) => (trusted === null ? '' : splitPlan(previous).hidden);
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

/** Our comment, if nobody else edited it; null where there is no trusted one. */
async function trustedComment({
  github,
  pull,
  warn,
}: Parameters<typeof hiddenPlan>[2]): Promise<string | null> {
  const own = await github.ownComment(pull);
  if (own.kind === 'trusted') return own.body;
  if (own.kind === 'untrusted') warn({ code: 'hidden-plan-dropped', pull, cause: own.reason });
  return null;
}
