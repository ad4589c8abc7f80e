import type { ConnectionUse } from '../../plan/uses.ts';
import { amount, count } from '../count.ts';
import type { Detail } from './detail.ts';
import { blocks, code, details } from './safe.ts';

/** As many names are told of each connection. */
const MOST_NAMES = 8;
/** As many connections are told unfolded. */
const UNFOLDED = 4;

/** The flows that already stand on a connection that is bound anew: what its owner does hits them too. */
export function sharedConnections(
  uses: readonly ConnectionUse[],
  several: boolean,
  detail: Detail,
): string {
  const shared = uses.filter(({ others }) => others.length > 0);
  if (shared.length === 0) return '';
  const shown = shared.slice(0, detail.rows);
  const left = shared.length - shown.length;
  const list = [
    ...shown.map((use) => `- ${line(use, several, detail)}`),
    ...(left > 0 ? [`- and ${count(left, 'more connection')}`] : []),
  ].join('\n');
  const title = 'Other flows on these connections';
  return shared.length > UNFOLDED ? details(title, list) : blocks(`${title}:`, list);
}

function line(
  { environment, connectionName, owner, others }: ConnectionUse,
  several: boolean,
  { name }: Detail,
): string {
  const shown = others.slice(0, MOST_NAMES).map((file) => code(file, name));
  const left = others.length - shown.length;
  const names = [...shown, ...(left > 0 ? [`${amount(left)} more`] : [])].join(', ');
  const of = owner === null ? '' : ` of ${code(owner, name)}`;
  const where = several ? ` in ${code(environment, name)}` : '';
  return `${code(connectionName, name)}${of}${where}: **${count(others.length, 'other flow')}**, ${names}`;
}
