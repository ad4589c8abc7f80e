import { count } from '../../wording/count.ts';
import { andList, firstLines } from '../../wording/lists.ts';
import {
  type ConnectionRow,
  driftedRows,
  newEntryRows,
  plannedRows,
  sidesOf,
} from '../connection-rows.ts';
import type { Report } from '../report.ts';
import { shortIds } from '../short-ids.ts';
import { cellText, DRIFTED, type Drawing, PLANNED, referenceCell } from './connection-cells.ts';
import { wholeIds } from './connection-ids.ts';
import type { Detail } from './detail.ts';
import { NO_MAP, newOwners } from './new-owners.ts';
import { blocks, code, details, table } from './safe.ts';

/**
 * The connections that a run binds flows to, by reference: whose account each flow will act as. A
 * connection is a privilege, so its changes come before those of the plan.
 */
export function connectionsSection(report: Report, detail: Detail): string {
  const planned = plannedRows(report);
  const drifted = driftedRows(report);
  const fresh = newEntryRows(report);
  const all = [...planned, ...drifted, ...fresh];
  const short = shortIds(sidesOf(all).map(({ side }) => side.connectionName));
  const drawing = { short, detail, words: PLANNED, environments: report.environments };
  const draw = (title: string, rows: readonly ConnectionRow[], note = '', words = PLANNED) =>
    rows.length === 0 ? '' : blocks(`#### ${title}`, note, rowsTable(rows, { ...drawing, words }));
  return blocks(
    draw('Connections that change', planned),
    fresh.length > detail.rows
      ? newOwners(report, detail)
      : draw('Connections that nobody has approved yet', fresh, NO_MAP),
    draw('Connections that are not as in Git', drifted, '', DRIFTED),
    wholeIds(all, report, drawing),
  );
}

/** With more environments than this, they are below each other: a table must fit on a phone. */
const SIDE_BY_SIDE = 2;
/** The most of them below each other. */
const MOST_STACKED = 40;

/** Up to this many rows are shown unfolded. */
const UNFOLDED = 15;

function rowsTable(rows: readonly ConnectionRow[], drawing: Drawing): string {
  const shown = rows.toSorted(byMark).slice(0, drawing.detail.rows);
  const left = rows.length - shown.length;
  const draw = tableOf(shown, drawing);
  const more = shown.length - UNFOLDED;
  return blocks(
    draw(0, UNFOLDED),
    more > 0 ? details(count(more, 'more connection'), draw(UNFOLDED, shown.length)) : '',
    left > 0 ? `**${count(left, 'more connection')}** not listed here.` : '',
  );
}

/** What a reviewer must not overlook comes first. */
function byMark(one: ConnectionRow, other: ConnectionRow): number {
  return Number(isMarked(other)) - Number(isMarked(one));
}

function isMarked({ cells }: ConnectionRow): boolean {
  return [...cells.values()].some(({ mark, source }) => mark !== null || source !== null);
}

/** Draws some of the rows. */
function tableOf(rows: readonly ConnectionRow[], drawing: Drawing) {
  const columns = columnsOf(rows, drawing);
  const names = ({ environments }: Column) =>
    andList(
      environments.map((each) => code(each, drawing.detail.name)),
      5,
    );
  const isWide = columns.length > SIDE_BY_SIDE;
  const headers = isWide ? ['Environments'] : columns.map(names);
  const cellsOf = (row: number) => columns.map(({ texts }) => texts[row] || '_no change_');
  const stackOf = (row: number) => {
    const changed = columns.filter(({ texts }) => texts[row] !== '');
    const line = (column: Column) => `${names(column)}: ${column.texts[row]}`;
    return firstLines(changed, MOST_STACKED, line, 'environment').join('<br>');
  };
  const all = rows.map((row, at) => [
    referenceCell(row, drawing.detail),
    ...(isWide ? [stackOf(at)] : cellsOf(at)),
  ]);
  return (from: number, to: number) => table(['Connection', ...headers], all.slice(from, to));
}

interface Column {
  environments: string[];
  /** Of each row; empty where nothing changes there. */
  texts: string[];
}

/** The environments side by side; equal ones are one column. */
function columnsOf(rows: readonly ConnectionRow[], drawing: Drawing): Column[] {
  const found = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  const known = drawing.environments.filter((name) => found.has(name));
  const columns = [...new Set([...known, ...found])].map((environment) => {
    const texts = rows.map(({ cells }) => {
      const cell = cells.get(environment);
      return cell === undefined ? '' : cellText(cell, drawing);
    });
    return { environment, texts };
  });
  const alike = Map.groupBy(columns, ({ texts }) => JSON.stringify(texts));
  return [...alike.values()].map((those) => ({
    environments: those.map(({ environment }) => environment),
    texts: those[0]?.texts ?? [],
  }));
}
