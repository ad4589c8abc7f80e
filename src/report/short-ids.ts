import { connectionId } from '../flow/connection-name.ts';

const GUID = /[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;
/** The fewest characters of a guid that are shown. */
const FEWEST = 6;

/**
 * A connection's name cut to what makes it distinct: the first characters of its guid.
 * A name without a guid, or with the guid of another one, stays whole.
 */
export function shortIds(connectionNames: Iterable<string>): (connectionName: string) => string {
  const byId = new Map([...connectionNames].map((name) => [connectionId(name), name]));
  const short = new Map<string, string>();
  let left = [...byId].map(([id, name]) => ({
    id,
    guid: GUID.exec(name)?.[0].toLowerCase() ?? '',
  }));
  for (let length = FEWEST; length <= 36 && left.length > 0; length++) {
    const groups = Map.groupBy(left, ({ guid }) => guid.slice(0, length));
    const isAlone = ({ guid }: { guid: string }) => groups.get(guid.slice(0, length))?.length === 1;
    for (const each of left.filter(isAlone)) {
      if (each.guid !== '') short.set(each.id, `${each.guid.slice(0, length)}…`);
    }
    left = left.filter((each) => !isAlone(each));
  }
  return (connectionName) => short.get(connectionId(connectionName)) ?? connectionName;
}
