import type { Binding } from '../connections/resolve.ts';
import { connectorOf } from '../flow/hosts.ts';
import type { LiveFacts } from '../live/facts.ts';
import type { LiveConnection } from '../live/host.ts';
import type { Target } from '../live/target.ts';

/** Why the server would refuse a target, as far as its environment and connections tell; else null. */
export type Obstacle = (target: Target) => string | null;

/** What is in the way of a save, known before anything is sent: one sentence, the first that holds. */
export function obstaclesIn({ environments }: LiveFacts): Obstacle {
  return ({ resolution }) => {
    const facts = environments.get(resolution.environment.environmentName);
    if (facts === undefined) return null;
    if (facts.standing.kind === 'missing' || facts.standing.kind === 'disabled') {
      return facts.standing.reason;
    }
    if (facts.connections?.kind !== 'read') return null;
    const { connections, isWhole } = facts.connections.value;
    const account = resolution.environment.deployAs ?? "the key's account";
    for (const binding of resolution.bindings) {
      const reason = connectionReason(binding, connections, isWhole, account);
      if (reason !== null) return reason;
    }
    return null;
  };
}

function connectionReason(
  { used, entry }: Binding,
  connections: readonly LiveConnection[],
  isWhole: boolean,
  account: string,
): string | null {
  const name = entry.connectionName.toLowerCase();
  const live = connections.find((connection) => connection.connectionName.toLowerCase() === name);
  if (live === undefined) return isWhole ? missing(used.key, entry, connections, account) : null;
  const wanted = connectorOf(entry.id);
  if (live.connector !== null && wanted !== null && live.connector !== wanted) {
    return `\`${used.key}\` is bound to ${live.connectionName}, which is a connection of \`${live.connector}\` and not of \`${wanted}\`; bind one of \`${wanted}\``;
  }
  if (live.status !== null && live.status.toLowerCase() !== 'connected') {
    return `the connection ${live.connectionName} of \`${used.key}\` has the status ${live.status}; sign it in again in Power Automate`;
  }
  return null;
}

/** A connection that is not listed is not there, or not shared with the key's account. */
function missing(
  key: string,
  { connectionName, id, owner: known }: Binding['entry'],
  connections: readonly LiveConnection[],
  account: string,
): string {
  const same = connections.filter(({ connector }) => connector === connectorOf(id));
  const names = same
    .slice(0, 3)
    .map(({ connectionName: name, owner }) => `${name}${owner === null ? '' : ` of ${owner}`}`);
  const candidates =
    names.length === 0
      ? 'none of that connector is there'
      : `of that connector: ${names.join(', ')}`;
  const whose = known === null ? '' : ` of ${known}`;
  return `\`${key}\` is bound to ${connectionName}${whose}, and ${account} sees no such connection here (${candidates}): the save would be refused. Correct connectionName in the map, or share the connection with that account`;
}
