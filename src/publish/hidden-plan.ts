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
  after(previous: string): Promise<string>;
}

interface Place {
  github: GitHub;
  pull: number;
  warn: (notice: PublishNotice) => void;
}

/**
 * A check writes its own plan, and keeps the plans that other checks wrote for other environments;
 * a deployment keeps the reviewed one. If somebody else edited our comment, its hidden plan is
 * dropped, so that it never counts as ours.
 */
export async function hiddenPlan(
  { mode, plan }: Report,
  { kind, environments }: CommentSection,
  place: Place,
): Promise<HiddenPlan> {
  const own = mode === 'check' ? plan : null;
  if (kind === 'checked' && environments === null)
    return fixed(own === null ? '' : toReviewedPlan(own));
  const ask = asking(place);
  const trusted = await ask();
  if (kind === 'deployed') return fixed(trusted);
  const seen = new Set(['', trusted]);
  const kept = async (previous: string) => {
    const { hidden } = splitPlan(previous);
    // Another job wrote it since, or somebody edited the comment.
    const now = seen.has(hidden) ? hidden : await ask();
    seen.add(now);
    return now;
  };
  if (own === null) return { room: LONGEST_PLAN, after: kept };
  const besides = await otherPlans(own);
  const after = async (previous: string) => {
    const text = toReviewedPlan(own, besides(await kept(previous)));
    seen.add(text);
    return text;
  };
  return { room: LONGEST_PLAN, after };
}

function fixed(text: string): HiddenPlan {
  return { room: text.length, after: async () => text };
}

async function otherPlans(own: ReportedPlan) {
  const { reviewedPlanIn } = await import('../report/markdown/reviewed-plan-reading.ts');
  return (hidden: string) => {
    const read = reviewedPlanIn(hidden);
    if (read.kind !== 'plan') return new Map();
    return new Map([...read.plan].filter(([name]) => !Object.hasOwn(own.digests, name)));
  };
}

/** Asks for the hidden plan of our comment; empty where somebody else edited that, which is warned of once. */
function asking({ github, pull, warn }: Place): () => Promise<string> {
  let isWarned = false;
  return async () => {
    const own = await github.ownComment(pull);
    if (own.kind === 'trusted') return splitPlan(own.body).hidden;
    if (own.kind === 'untrusted' && !isWarned) {
      warn({ code: 'hidden-plan-dropped', pull, cause: own.reason });
      isWarned = true;
    }
    return '';
  };
}
