import { type DriftEntry, isDrifted, isUncompared } from '../../plan/drift.ts';
import { count } from '../../wording/count.ts';
import {
  driftByEnvironment,
  driftCounts,
  driftWord,
  type EnvironmentDrift,
  isAsInGit,
} from '../drift.ts';
import type { View } from '../links.ts';
import { messageOf } from '../reasons/index.ts';
import type { Report } from '../report.ts';
import type { Detail } from './detail.ts';
import { diffCell } from './differences.ts';
import { eachEnvironment, flowCell, foldedTable, quietFlows } from './environments.ts';
import { flowDiffs } from './flow-diffs.ts';
import { blocks, code, prose, table } from './safe.ts';

/** For each environment the live flows that differ from Git; empty where none were compared. */
export function driftSections(report: Report, view: View, detail: Detail): string {
  return eachEnvironment(
    driftByEnvironment(report),
    detail,
    (each) => section(each, report, view, detail),
    ({ entries }) => driftCounts(entries),
  );
}

function section(
  { environment, entries }: EnvironmentDrift,
  report: Report,
  view: View,
  detail: Detail,
): string {
  const drifted = entries.filter((entry) => !isAsInGit(entry));
  const shown = drifted.toSorted((a, b) => rank(a) - rank(b)).slice(0, detail.rows);
  return blocks(
    `#### Live flows of ${code(environment, detail.name)}: ${driftCounts(entries)}`,
    foldedTable(driftTable(shown, view, detail), drifted.length, shown.length),
    flowDiffs(
      shown.flatMap(({ displayName, diff }) =>
        diff === null ? [] : [{ displayName, diff, isNew: false, isDone: false }],
      ),
      detail,
    ),
    unmanagedNote(environment, report),
    quietFlows(entries.filter(isAsInGit), 'as in Git', detail),
  );
}

/** Flows that could not be compared come first. */
function rank(entry: DriftEntry): number {
  return isUncompared(entry) ? 0 : 1;
}

function driftTable(entries: readonly DriftEntry[], view: View, detail: Detail): string {
  return table(
    ['Live', 'Flow', 'What differs'],
    entries.map((entry) => [
      `${isDrifted(entry) ? '🟡' : '⛔'}&nbsp;${driftWord(entry).replaceAll(' ', '&nbsp;')}`,
      flowCell(entry, view, detail),
      difference(entry, detail),
    ]),
  );
}

function difference({ paths, diff, reason }: DriftEntry, detail: Detail): string {
  const parts = [
    reason === null ? '' : prose(messageOf(reason), detail.message),
    diff === null ? '' : diffCell({ paths, diff }, detail),
  ];
  return parts.filter((part) => part !== '').join('<br>');
}

/** Live flows that are not in Git are only counted. */
function unmanagedNote(environment: string, { unmanaged = [] }: Report): string {
  const found = unmanaged.find((each) => each.environment === environment)?.flows.length ?? 0;
  return found === 0 ? '' : `${count(found, 'live flow')} that Git does not know.`;
}
