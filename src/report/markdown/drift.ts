import { count } from '../../wording/count.ts';
import { driftByEnvironment, driftCounts, isAsInGit } from '../drift.ts';
import { driftedItems } from '../flow-items.ts';
import type { View } from '../links.ts';
import type { Report } from '../report.ts';
import type { Detail } from './detail.ts';
import { environmentLines } from './environment-lines.ts';
import { flowFolds } from './flow-folds.ts';
import { quietFlows } from './quiet-flows.ts';
import { blocks } from './safe.ts';

/** The live flows that differ from Git; empty where none were compared. */
export function driftSection(report: Report, view: View, detail: Detail): string {
  const all = driftByEnvironment(report);
  if (all.length === 0) return '';
  const items = driftedItems(report);
  const lines = all.map(({ environment, entries }) => {
    return { environment, text: `${driftCounts(entries)}${unmanagedNote(environment, report)}` };
  });
  const quiet = all.flatMap(({ entries }) => entries.filter(isAsInGit));
  return blocks(
    '#### Live flows',
    environmentLines(lines, items, detail),
    flowFolds(items, report, view, detail),
    quietFlows(quiet, 'as in Git', detail),
  );
}

/** Live flows that are not in Git are only counted. */
function unmanagedNote(environment: string, { unmanaged = [] }: Report): string {
  const found = unmanaged.find((each) => each.environment === environment)?.flows.length ?? 0;
  return found === 0 ? '' : `; ${count(found, 'live flow')} that Git does not know`;
}
