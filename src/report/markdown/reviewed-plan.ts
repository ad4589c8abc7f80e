import type { ReportedPlan } from '../../plan/plan.ts';
import {
  type ReviewedEnvironment,
  type ReviewedPlan,
  reviewedPlanOf,
} from '../../plan/reviewed.ts';
import { writtenParts } from '../parts.ts';

/** The most characters of a comment that the hidden plan may take. */
export const LONGEST_PLAN = 12_000;

/** The format that `reviewedPlanIn` reads. */
interface WrittenPlan {
  version: 1;
  /**
   * A plan that was compared only with Git shows nothing of what is live, and cannot be approved.
   */
  against: ReportedPlan['comparedWith'];
  environments: [name: string, WrittenEnvironment][];
}

interface WrittenEnvironment {
  digest: string;
  changes?: (WrittenChange | string)[];
}

interface WrittenChange {
  file: string;
  action: string;
  digest: string;
  /**
   * By pointer, the hash of both sides, or of the live side and of what would be written, `-` for
   * none.
   */
  parts?: Record<string, string>;
}

const START = '<!-- flowgate-plan\n';
const END = '\n-->';
const BLOCK = /<!-- flowgate-plan\n([^\n]*)\n-->\s*$/;

/**
 * The plan for a machine, as the hidden end of a comment. A deployment that may only do what was
 * reviewed compares with it. It holds digests and names, and no value. Where there is too little
 * room, first the parts of the longest flows are left out, then the files, then the single changes,
 * and at last the environments.
 *
 * @param besides What other checks showed of other environments.
 */
export function toReviewedPlan(plan: ReportedPlan, besides: ReviewedPlan = new Map()): string {
  const own = plan.comparedWith === 'live' ? reviewedPlanOf(plan) : [];
  const reviewed = [...besides, ...own];
  const against = reviewed.length > 0 ? 'live' : plan.comparedWith;
  if (against === 'git') return block({ version: 1, against, environments: [] });
  const draw = (form: (each: ReviewedEnvironment) => WrittenEnvironment) =>
    block({
      version: 1,
      against,
      environments: reviewed.map(([name, each]) => [name, form(each)]),
    });
  const steps = [
    (each: ReviewedEnvironment) => withChanges(each, Number.POSITIVE_INFINITY),
    ...[4_000, 2_000, 1_000, 500, 0].map(
      (most) => (each: ReviewedEnvironment) => withChanges(each, most),
    ),
    ({ digest, changes }: ReviewedEnvironment) => ({
      digest,
      changes: (changes ?? []).map((change) => change.digest),
    }),
    ({ digest }: ReviewedEnvironment) => ({ digest }),
  ];
  for (const form of steps) {
    const text = draw(form);
    if (text.length <= LONGEST_PLAN) return text;
  }
  return block({ version: 1, against, environments: [] });
}

/** The text of the hidden plan at the end of a comment; null where there is none. */
export function planBlockIn(body: string): string | null {
  return BLOCK.exec(body)?.[1] ?? null;
}

/** The comment without its hidden plan, and the hidden plan itself. */
export function splitPlan(body: string): { rest: string; hidden: string } {
  const found = BLOCK.exec(body);
  if (found === null) return { rest: body, hidden: '' };
  return { rest: body.slice(0, found.index), hidden: found[0].trimEnd() };
}

function block(written: WrittenPlan): string {
  return `${START}${hidden(JSON.stringify(written))}${END}`;
}

/** JSON that cannot end an HTML comment, mentions nobody, and is the same in every encoding. */
function hidden(json: string): string {
  return json.replace(/[^\x20-\x7e]|[<>&@#`]/g, escaped).replaceAll('--', `-${escaped('-')}`);
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** With the parts only of flows whose parts take at most this many characters. */
function withChanges({ digest, changes }: ReviewedEnvironment, most: number): WrittenEnvironment {
  const written = (changes ?? []).flatMap(({ digest: own, about }): WrittenChange[] => {
    if (about === null) return [];
    const { file, action } = about;
    const parts = about.parts === null ? {} : writtenParts(about.parts);
    const fits = about.parts !== null && JSON.stringify(parts).length <= most;
    return [{ file, action, digest: own, ...(fits ? { parts } : {}) }];
  });
  return { digest, changes: written };
}
