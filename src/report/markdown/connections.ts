import type { BoundConnection } from '../../plan/change.ts';
import { keyOf } from '../../plan/uses.ts';
import { count } from '../../wording/count.ts';
import { andList, firstLines, more } from '../../wording/lists.ts';
import {
  type ConnectionCell,
  type ConnectionMark,
  type ConnectionRow,
  driftedRows,
  newEntryRows,
  plannedRows,
} from '../connection-rows.ts';
import { connectorName } from '../connector-names.ts';
import type { Report } from '../report.ts';
import { shortIds } from '../short-ids.ts';
import type { Detail } from './detail.ts';
import { NO_MAP, newOwners } from './new-owners.ts';
import { blocks, bullets, code, details, plain, table } from './safe.ts';

/**
 * The connections that a run binds flows to, by reference: whose account each flow will act as. A
 * connection is a privilege, so its changes come before all other ones.
 */
export function connectionsSection(report: Report, detail: Detail): string {
  const [planned, drifted, fresh] = [
    plannedRows(report),
    driftedRows(report),
    newEntryRows(report),
  ];
  const short = shortIds(namesIn([...planned, ...drifted, ...fresh]));
  const draw = (title: string, rows: readonly ConnectionRow[], note = '') =>
    rows.length === 0 ? '' : blocks(`#### ${title}`, note, rowsTable(rows, { short, detail }));
  const isLong = fresh.length > detail.rows;
  return blocks(
    draw('Connections that change', planned),
    isLong
      ? newOwners(report, detail)
      : draw('Connections that nobody has approved yet', fresh, NO_MAP),
    draw('Connections that are not as in Git', drifted),
    wholeIds([...planned, ...drifted, ...fresh], report, { short, detail }),
  );
}

interface Drawing {
  short: (connectionName: string) => string;
  detail: Detail;
}

function namesIn(rows: readonly ConnectionRow[]): string[] {
  return sidesOf(rows).map(({ side }) => side.connectionName);
}

function sidesOf(rows: readonly ConnectionRow[]) {
  return rows.flatMap(({ cells }) =>
    [...cells].flatMap(([environment, { from, to }]) =>
      [from, to].flatMap((side) => (side === null ? [] : [{ environment, side }])),
    ),
  );
}

/** With more environments than this, they are below each other: a table must fit on a phone. */
const SIDE_BY_SIDE = 2;
const MOST_COLUMNS = 12;

function rowsTable(rows: readonly ConnectionRow[], { short, detail }: Drawing): string {
  const shown = rows.slice(0, detail.rows);
  const left = rows.length - shown.length;
  const draw = (cell: ConnectionCell) => cellText(cell, { short, detail });
  const columns = columnsOf(shown, draw);
  const names = (those: readonly string[]) =>
    andList(
      those.map((name) => code(name, detail.name)),
      5,
    );
  const head = (row: ConnectionRow) => referenceCell(row, detail);
  const drawn =
    columns.length <= SIDE_BY_SIDE
      ? table(
          ['Connection', ...columns.map(({ environments }) => names(environments))],
          shown.map((row, at) => [
            head(row),
            ...columns.map(({ texts }) => texts[at] || '_no change_'),
          ]),
        )
      : table(
          ['Connection', 'Environments'],
          shown.map((row, at) => [
            head(row),
            columns
              .slice(0, MOST_COLUMNS)
              .filter(({ texts }) => texts[at] !== '')
              .map(({ environments, texts }) => `${names(environments)}: ${texts[at]}`)
              .join('<br>'),
          ]),
        );
  return blocks(
    drawn,
    left > 0 ? `**${more(left, 'connection')}** ${left === 1 ? 'is' : 'are'} not listed here.` : '',
  );
}

interface Column {
  environments: string[];
  /** Of each row; empty where nothing changes there. */
  texts: string[];
}

/** The environments side by side; equal ones are one column. */
function columnsOf(
  rows: readonly ConnectionRow[],
  draw: (cell: ConnectionCell) => string,
): Column[] {
  const environments = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  const columns = [...environments].map((environment) => {
    const texts = rows.map(({ cells }) => {
      const cell = cells.get(environment);
      return cell === undefined ? '' : draw(cell);
    });
    return { environment, texts };
  });
  const alike = Map.groupBy(columns, ({ texts }) => JSON.stringify(texts));
  return [...alike.values()].map((those) => ({
    environments: those.map(({ environment }) => environment),
    texts: those[0]?.texts ?? [],
  }));
}

/** The product, the reference, and the flows that use it. */
function referenceCell({ key, connector, flows, isBlocked }: ConnectionRow, { name }: Detail) {
  const id = connector ?? key;
  const product = connectorName(id);
  const [first, ...others] = flows;
  const users =
    first === undefined
      ? ''
      : others.length === 0
        ? `in ${plain(first.displayName, name)}`
        : `in ${count(flows.length, 'flow')}`;
  return [
    ...(product === key ? [] : [`**${plain(product, name)}**`]),
    code(key, name),
    ...(users === '' ? [] : [`${users}${isBlocked ? ', blocked' : ''}`]),
  ].join('<br>');
}

const MARKS: Record<ConnectionMark, string> = {
  'another-person': "⚠️&nbsp;another person's connection",
  'other-owner': '⚠️&nbsp;other owner',
};

/** The account after the change comes first, because that is the question. */
function cellText({ from, to, source, mark }: ConnectionCell, { short, detail }: Drawing): string {
  const { name } = detail;
  const owner = (side: BoundConnection) =>
    side.owner === null || side.owner.trim() === '' ? '_owner unknown_' : code(side.owner, name);
  const id = (side: BoundConnection) => code(short(side.connectionName), name);
  const isSame =
    from !== null && to !== null && short(from.connectionName) === short(to.connectionName);
  const was = from === null ? '' : isSame ? owner(from) : `${owner(from)} ${id(from)}`;
  return [
    to === null ? '**no longer used**' : `**${owner(to)}** ${id(to)}`,
    ...(from === null ? ['new'] : isSame && mark === null ? [] : [`was ${was}`]),
    ...(mark === null ? [] : [MARKS[mark]]),
    ...(source === null
      ? []
      : [`⚠️&nbsp;source ${code(source.to, name)}, was ${code(source.from, name)}`]),
  ].join('<br>');
}

/** The most names shown of each connection. */
const MOST_NAMES = 8;
const MOST_IDS = 100;

/** Each connection with its whole id, and the flows on it: its owner can break them too. */
function wholeIds(rows: readonly ConnectionRow[], { plan }: Report, drawing: Drawing): string {
  const { short, detail } = drawing;
  const { name } = detail;
  const uses = new Map(
    (plan?.connectionUses ?? []).map((use) => [keyOf(use.environment, use.connectionName), use]),
  );
  const sides = new Map(
    sidesOf(rows).map((each) => [keyOf(each.environment, each.side.connectionName), each]),
  );
  const files = (those: readonly string[]) =>
    andList(
      those.map((file) => code(file, name)),
      MOST_NAMES,
    );
  const line = ([key, { environment, side }]: [string, ReturnType<typeof sidesOf>[number]]) => {
    const { connectionName } = side;
    const others = uses.get(key)?.others ?? [];
    const cut = short(connectionName);
    const whole = cut === connectionName ? '' : `${code(cut, name)} is `;
    const also =
      others.length === 0
        ? ''
        : `, used by **${count(others.length, 'other flow')}**: ${files(others)}`;
    return `${whole}${code(connectionName, name)} in ${code(environment, name)}${also}`;
  };
  const shared = rows.filter(({ flows }) => flows.length > 1);
  const lines = [
    ...firstLines([...sides], Math.min(MOST_IDS, detail.rows), line),
    ...firstLines(shared, Math.min(MOST_IDS, detail.rows), ({ key, flows }) => {
      return `${code(key, name)} in ${files(flows.map(({ file }) => file))}`;
    }),
  ];
  const others = [...sides.keys()].some((key) => (uses.get(key)?.others.length ?? 0) > 0);
  const title = `Whole ids${others ? ', and other flows on these connections' : ''}`;
  return lines.length === 0 ? '' : details(title, bullets(lines));
}
