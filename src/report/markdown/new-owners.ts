import { count } from '../../wording/count.ts';
import { more } from '../../wording/lists.ts';
import type { NewEntry, Report } from '../report.ts';
import type { Detail } from './detail.ts';
import { blocks, code, table } from './safe.ts';

export const NO_MAP =
  'The base branch has no map, so this change is judged by its own. Check each owner before you merge.';

/** Nobody checks more owners than this in a comment. */
const MOST = 200;

/** Of a new map with many entries, each owner once for an environment. */
export function newOwners({ newEntries = [] }: Report, { name }: Detail): string {
  const keyOf = ({ environment, owner }: NewEntry) =>
    JSON.stringify([environment, owner?.toLowerCase()]);
  const owners = [...Map.groupBy(newEntries, keyOf).values()];
  const rows = owners.slice(0, MOST).flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const references = count(1 + others.length, 'reference');
    return [[code(first.environment, name), references, ownerCell(first.owner, name)]];
  });
  const left = owners.length - rows.length;
  return blocks(
    '#### Owners that nobody has approved yet',
    NO_MAP,
    table(['Environment', 'References', 'Owner'], rows),
    left > 0 ? `And ${more(left, 'owner')}: read them in the map.` : '',
  );
}

function ownerCell(owner: string | null, name: number): string {
  return owner === null || owner.trim() === '' ? '_owner unknown_' : `**${code(owner, name)}**`;
}
