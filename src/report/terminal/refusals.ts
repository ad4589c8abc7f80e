import { advice, toldDifferences } from '../refusal-words.ts';
import type { Report } from '../report.ts';
import type { Look } from './look.ts';
import { sentence, shown } from './safe.ts';
import { wrapped } from './wrap.ts';

/** Where nothing was written for want of approval, against what was reviewed, and what to do. */
export function refusalLines({ refusals }: Report, look: Look): string[] {
  return refusals.flatMap((refusal) => [
    look.paint(['bold', 'red'], `Nothing was written to ${shown(refusal.environment)}`),
    ...wrapped(sentence(refusal.reason), 2, look),
    ...toldDifferences(refusal).flatMap(({ file, said }) => [
      `  ${look.paint('yellow', '~')} ${shown(file)}`,
      ...wrapped(sentence(said), 6, look),
    ]),
    ...wrapped(sentence(advice(refusal)), 2, look),
    `  approved-plan: ${shown(refusal.digest)}`,
  ]);
}
