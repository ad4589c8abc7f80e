import type { UnapprovedPlan } from '../../plan/reviewed.ts';
import { count } from '../../wording/count.ts';
import { messageOf } from '../reasons/index.ts';
import type { Report } from '../report.ts';
import { advice, differencesInWords } from '../review-differences.ts';
import type { Detail } from './detail.ts';
import { blocks, capitalised, code, fenced, prose } from './safe.ts';

/** The most flows that are compared with their review. */
const MOST = 50;

/**
 * For environments that were not written, because the plan is not approved: the differences from
 * the reviewed plan, and what to do.
 */
export function unapprovedSection({ unapprovedPlans }: Report, detail: Detail): string {
  return blocks(...unapprovedPlans.map((unapproved) => planSection(unapproved, detail)));
}

function planSection(unapproved: UnapprovedPlan, { name, message, rows }: Detail): string {
  const { environment, digest, reason } = unapproved;
  const all = differencesInWords(unapproved);
  const shown = all.slice(0, Math.min(MOST, rows));
  const items = shown.map(({ file, text }) => `- ${code(file, name)}: ${prose(text, message)}`);
  const left = all.length - shown.length;
  return blocks(
    `#### Nothing was written to ${code(environment, name)}`,
    prose(capitalised(`${messageOf(reason)}.`), message),
    [...items, ...(left > 0 ? [`- and ${count(left, 'more flow')}`] : [])].join('\n'),
    prose(advice(unapproved)),
    fenced('yaml', [`approved-plan: ${digest}`]),
  );
}
