import { count } from '../../wording/count.ts';
import { firstLines } from '../../wording/lists.ts';
import { driftByEnvironment, driftCounts, isAsInGit } from '../drift.ts';
import { driftedItems, type FlowItem } from '../flow-items.ts';
import type { View } from '../links.ts';
import type { Report } from '../report.ts';
import type { Detail } from './detail.ts';
import { environmentLines } from './environment-lines.ts';
import { flowFolds } from './flow-folds.ts';
import { WORDS } from './flow-words.ts';
import { quietFlows } from './quiet-flows.ts';
import { blocks, bullets, capitalised, code, details, plain, prose } from './safe.ts';

/** The live flows that differ from Git; empty where none were compared. */
export function driftSection(report: Report, view: View, detail: Detail): string {
  const all = driftByEnvironment(report);
  if (all.length === 0) return '';
  const items = driftedItems(report);
  const lines = all.map(({ environment, entries }) => {
    return { environment, text: `${driftCounts(entries)}${unmanagedNote(environment, report)}` };
  });
  const { unread, others } = unreadTogether(items);
  const quiet = all.flatMap(({ entries }) => entries.filter(isAsInGit));
  return blocks(
    '#### Live flows',
    environmentLines(lines, items, detail),
    ...unreadFolds(unread, detail),
    flowFolds(others, report, view, detail),
    quietFlows(quiet, 'as in Git', detail),
  );
}

/** Live flows that are not in Git are only counted. */
function unmanagedNote(environment: string, { unmanaged = [] }: Report): string {
  const found = unmanaged.find((each) => each.environment === environment)?.flows.length ?? 0;
  return found === 0 ? '' : `; ${count(found, 'live flow')} that Git does not know`;
}

/** Flows that could not be read, grouped by the reason; a group has at least two. */
function unreadTogether(items: readonly FlowItem[]) {
  const isUnread = ({ versions }: FlowItem) =>
    versions.every(({ status }) => status === 'not-read');
  const groups = Map.groupBy(items.filter(isUnread), ({ versions }) =>
    [...new Set(versions.flatMap(({ remarks }) => remarks))].join('; '),
  );
  const unread = [...groups].filter(([reason, those]) => reason !== '' && those.length > 1);
  const grouped = new Set(unread.flatMap(([, those]) => those));
  return { unread, others: items.filter((item) => !grouped.has(item)) };
}

/** The reason once, and the flows. */
function unreadFolds(
  groups: readonly (readonly [reason: string, those: readonly FlowItem[]])[],
  { name, rows, message }: Detail,
): string[] {
  return groups.map(([reason, those]) => {
    const lines = firstLines(
      those,
      rows,
      ({ displayName, file }) => `${plain(displayName, name)} ${code(file, name)}`,
    );
    const [sign, word] = WORDS['not-read'];
    const title = `${sign} ${count(those.length, 'flow')} ${word}`;
    return details(title, blocks(prose(capitalised(`${reason}.`), message), bullets(lines)), true);
  });
}
