import { count } from '../../wording/count.ts';
import { more } from '../../wording/lists.ts';
import type { NewEntry, Report } from '../report.ts';
import type { Detail } from './detail.ts';
import { blocks, code, table } from './safe.ts';

/** Every owner in a map that the base branch does not have: nobody has approved them yet. */
export function newOwnersSection({ newEntries = [] }: Report, { name, rows }: Detail): string {
  if (newEntries.length === 0) return '';
  const isShort = newEntries.length > rows;
  return blocks(
    '#### Owners that nobody has agreed to yet',
    'The base branch has no map, so this change is judged by its own. Check each owner before you merge.',
    isShort ? ownersTable(newEntries, name) : entriesTable(newEntries, name),
  );
}

function entriesTable(entries: readonly NewEntry[], name: number): string {
  return table(
    ['Environment', 'Reference', 'Owner', 'Connection'],
    entries.map(({ environment, key, flow, owner, connectionName }) => [
      code(environment, name),
      flow === null ? code(key, name) : `${code(key, name)} of ${code(flow, name)}`,
      ownerCell(owner, name),
      code(connectionName, name),
    ]),
  );
}

/** Nobody checks more owners than this in a comment. */
const MOST = 200;

/** Where there are many entries, each owner once for an environment. */
function ownersTable(entries: readonly NewEntry[], name: number): string {
  const keyOf = ({ environment, owner }: NewEntry) =>
    JSON.stringify([environment, owner?.toLowerCase()]);
  const owners = [...Map.groupBy(entries, keyOf).values()];
  const rows = owners.slice(0, MOST).flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const references = count(1 + others.length, 'reference');
    return [[code(first.environment, name), references, ownerCell(first.owner, name)]];
  });
  const left = owners.length - rows.length;
  return blocks(
    table(['Environment', 'References', 'Owner'], rows),
    left > 0 ? `And ${more(left, 'owner')}: read them in the map.` : '',
  );
}

function ownerCell(owner: string | null, name: number): string {
  return owner === null || owner.trim() === '' ? '*none is named*' : `**${code(owner, name)}**`;
}
