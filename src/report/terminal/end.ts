import { count } from '../count.ts';
import type { Report } from '../report.ts';
import { verdict } from '../verdict.ts';
import type { Look, Style } from './look.ts';
import { sentence, shown } from './safe.ts';

const STYLES: Record<ReturnType<typeof verdict>['level'], Style> = {
  failure: ['bold', 'red'],
  attention: ['bold', 'yellow'],
  fine: ['bold', 'green'],
};

/** The small print, and the counts as the last line: where a reader of a log looks first. */
export function endLines(report: Report, { paint }: Look): string[] {
  const { notRun, suppressed, skipped, plan } = report;
  const { level, sentence: counts } = verdict(report);
  const reasons = Map.groupBy(notRun, ({ reason }) => reason);
  return [
    ...[...reasons].map(([reason, rules]) => {
      const names = rules.map(({ rule }) => shown(rule)).join(', ');
      return paint('dim', `Not run: ${names} (${sentence(reason)})`);
    }),
    ...(suppressed.length > 0
      ? [paint('dim', `${count(suppressed.length, 'finding')} suppressed`)]
      : []),
    ...(skipped.length > 0
      ? [paint('dim', `${count(skipped.length, 'file')} skipped, no flows`)]
      : []),
    ...(plan === null ? [] : [paint('dim', `Digest of the plan: ${shown(plan.digest)}`)]),
    paint(STYLES[level], sentence(counts)),
  ];
}
