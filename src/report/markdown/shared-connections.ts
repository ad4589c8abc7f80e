import type { ConnectionUse } from '../../plan/uses.ts';
import { count } from '../../wording/count.ts';
import { andList, firstLines } from '../../wording/lists.ts';
import type { Detail } from './detail.ts';
import { blocks, bullets, code, details } from './safe.ts';

/** The most names shown of each connection. */
const MOST_NAMES = 8;
/** Up to this many connections are shown unfolded. */
const UNFOLDED = 4;

/**
 * The flows that already use a connection which a plan newly binds flows to: its owner can break
 * them too.
 */
export function sharedConnections(
  uses: readonly ConnectionUse[],
  several: boolean,
  detail: Detail,
): string {
  const shared = uses.filter(({ others }) => others.length > 0);
  if (shared.length === 0) return '';
  const list = bullets(
    firstLines(shared, detail.rows, (use) => line(use, several, detail), 'connection'),
  );
  const title = 'Other flows on these connections';
  return shared.length > UNFOLDED ? details(title, list) : blocks(`${title}:`, list);
}

function line(
  { environment, connectionName, owner, others }: ConnectionUse,
  several: boolean,
  { name }: Detail,
): string {
  const names = andList(
    others.map((file) => code(file, name)),
    MOST_NAMES,
  );
  const of = owner === null ? '' : ` of ${code(owner, name)}`;
  const where = several ? ` in ${code(environment, name)}` : '';
  return `${code(connectionName, name)}${of}${where}: **${count(others.length, 'other flow')}**, ${names}`;
}
