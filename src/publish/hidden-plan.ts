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
  /**
   * The new comment from the current one, null where there is none. `write` gets the new hidden
   * plan, empty for none.
   */
  compose(previous: string | null, write: (hidden: string) => string): Promise<string>;
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
  if (kind === 'deployed') return fixed(splitPlan(trusted).hidden);
  const besides = own === null ? null : await otherPlans(own);
  const known = new Set(['', trusted]);
  return {
    room: LONGEST_PLAN,
    async compose(previous, write) {
      const held = previous?.trimEnd() ?? '';
      // Another job wrote it since, or somebody edited the comment.
      const current = known.has(held) ? held : await ask();
      const { hidden } = splitPlan(current);
      const text = write(own && besides ? toReviewedPlan(own, besides(hidden)) : hidden);
      known.add(current).add(text.trimEnd());
      return text;
    },
  };
}

function fixed(text: string): HiddenPlan {
  return { room: text.length, compose: async (_, write) => write(text) };
}

async function otherPlans(own: ReportedPlan) {
  const { reviewedPlanIn } = await import('../report/markdown/reviewed-plan-reading.ts');
  return (hidden: string) => {
    const read = reviewedPlanIn(hidden);
    if (read.kind !== 'plan') return new Map();
    return new Map([...read.plan].filter(([name]) => !Object.hasOwn(own.digests, name)));
  };
}

/** Asks for our comment; empty where somebody else edited it last, which is warned of once. */
function asking({ github, pull, warn }: Place): () => Promise<string> {
  let isWarned = false;
  return async () => {
    const own = await github.ownComment(pull);
    if (own.kind === 'trusted') return own.body.trimEnd();
    if (own.kind === 'untrusted' && !isWarned) {
      warn({ code: 'hidden-plan-dropped', pull, cause: own.reason });
      isWarned = true;
    }
    return '';
  };
}
