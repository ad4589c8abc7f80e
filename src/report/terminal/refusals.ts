import { escapeName, escapeText } from '../../wording/escape.ts';
import { messageOf } from '../reasons/index.ts';
import { advice, differencesInWords } from '../refusal-words.ts';
import type { Report } from '../report.ts';
import type { Look } from './look.ts';
import { wrapped } from './wrap.ts';

/**
 * For environments that were not written, because the plan is not approved: the differences from
 * the review, and what to do.
 */
export function refusalLines({ refusals }: Report, look: Look): string[] {
  return refusals.flatMap((refusal) => [
    look.paint(['bold', 'red'], `Nothing was written to ${escapeName(refusal.environment)}`),
    ...wrapped(escapeText(messageOf(refusal.reason)), 2, look),
    ...differencesInWords(refusal).flatMap(({ file, said }) => [
      `  ${look.paint('yellow', '~')} ${escapeName(file)}`,
      ...wrapped(escapeText(said), 6, look),
    ]),
    ...wrapped(escapeText(advice(refusal)), 2, look),
    `  approved-plan: ${escapeName(refusal.digest)}`,
  ]);
}
