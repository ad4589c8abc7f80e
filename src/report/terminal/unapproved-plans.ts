import { escapeName, escapeText } from '../../wording/escape.ts';
import { messageOf } from '../reasons/index.ts';
import type { Report } from '../report.ts';
import { advice, differencesInWords } from '../review-differences.ts';
import type { Look } from './look.ts';
import { wrapped } from './wrap.ts';

/**
 * For environments that were not written, because the plan is not approved: the differences from
 * the review, and what to do.
 */
export function unapprovedLines({ unapprovedPlans }: Report, look: Look): string[] {
  return unapprovedPlans.flatMap((unapproved) => [
    look.paint(['bold', 'red'], `Nothing was written to ${escapeName(unapproved.environment)}`),
    ...wrapped(escapeText(messageOf(unapproved.reason)), 2, look),
    ...differencesInWords(unapproved).flatMap(({ file, text }) => [
      `  ${look.paint('yellow', '~')} ${escapeName(file)}`,
      ...wrapped(escapeText(text), 6, look),
    ]),
    ...wrapped(escapeText(advice(unapproved)), 2, look),
    `  approved-plan: ${escapeName(unapproved.digest)}`,
  ]);
}
