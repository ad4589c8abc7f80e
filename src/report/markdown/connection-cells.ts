import { isSameConnection, isSameOwner } from '../../plan/bindings.ts';
import type { BoundConnection } from '../../plan/change.ts';
import { count } from '../../wording/count.ts';
import type { ConnectionCell, ConnectionMark, ConnectionRow } from '../connection-rows.ts';
import { connectorName } from '../connector-names.ts';
import type { Detail } from './detail.ts';
import { code, plain } from './safe.ts';

/** How connections are drawn. */
export interface Drawing {
  /** A connection's name, cut to what makes it distinct. */
  short: (connectionName: string) => string;
  detail: Detail;
  words: SideWords;
  /** In the order of the report. */
  environments: readonly string[];
}

/** How the two sides of a change are called. */
interface SideWords {
  before: string;
  added: string;
  gone: string;
}

export const PLANNED: SideWords = { before: 'was', added: 'new', gone: 'no longer used' };
export const DRIFTED: SideWords = {
  before: 'in Git',
  added: 'not in Git',
  gone: 'not used live',
};

/** The product, the reference, and the flows that use it. */
export function referenceCell(
  { key, connector, flows, isBlocked }: ConnectionRow,
  { name }: Detail,
) {
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

/** The account after the change comes first, because that is the question; nothing is said twice. */
export function cellText(cell: ConnectionCell, drawing: Drawing): string {
  const { from, to, source, mark } = cell;
  const { name } = drawing.detail;
  const before = from === null ? drawing.words.added : wasText(from, to, drawing);
  return [
    to === null
      ? `**${drawing.words.gone}**`
      : `**${ownerText(to, drawing)}** ${idText(to, drawing)}`,
    ...(before === '' ? [] : [before]),
    ...(mark === null ? [] : [MARKS[mark]]),
    ...(source === null
      ? []
      : [
          `⚠️&nbsp;source ${code(source.to, name)}, ${drawing.words.before} ${code(source.from, name)}`,
        ]),
  ].join('<br>');
}

/** Of the former side what is another one now; empty where nothing is. */
function wasText(from: BoundConnection, to: BoundConnection | null, drawing: Drawing): string {
  const parts = [
    ...(to !== null && isSameOwner(from, to) ? [] : [ownerText(from, drawing)]),
    ...(isSameConnection(from, to) ? [] : [idText(from, drawing)]),
  ];
  return parts.length === 0 ? '' : `${drawing.words.before} ${parts.join(' ')}`;
}

function ownerText({ owner }: BoundConnection, { detail }: Drawing): string {
  return owner === null || owner.trim() === '' ? '_owner unknown_' : code(owner, detail.name);
}

function idText({ connectionName }: BoundConnection, { short, detail }: Drawing): string {
  return code(short(connectionName), detail.name);
}
