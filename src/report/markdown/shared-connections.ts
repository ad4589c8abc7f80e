import type { ConnectionUse } from '../../plan/uses.ts';
import { count } from '../../wording/count.ts';
import { andList, firstLines } from '../../wording/lists.ts';
import type { Detail } from './detail.ts';
import { blocks, bullets, code, details } from './safe.ts';

/** As many names are shown of each connection. */
const MOST_NAMES = 8;
/** As many connections are shown unfolded. */
const UNFOLDED = 4;

/** The flows that already stand on a connection that is bound anew: what its owner does hits them too. */
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
