import { connectionId, sameConnection } from '../flow/connection-name.ts';
import type { Entry, Environment } from '../map/map.ts';
import type { LiveFacts } from './facts.ts';
import type { ConnectionList, LiveConnection } from './host.ts';

/** An entry of the map that flows use, and its connection as the key's account sees it. */
export interface BoundEntry {
  environment: Environment;
  entry: Entry;
  /** The flows that use it, in their order. */
  files: string[];
  /** Null where the list has no such connection. */
  live: LiveConnection | null;
  list: ConnectionList;
}

/** Every entry that the targets use, once, if the connections of its environment were listed. */
export function boundEntries({ environments, currents }: LiveFacts): BoundEntry[] {
  const found = new Map<Entry, BoundEntry>();
  for (const { flow, resolution } of currents.keys()) {
    const { environment, bindings } = resolution;
    const connections = environments.get(environment.environmentName)?.connections;
    if (connections?.kind !== 'read') continue;
    for (const { entry } of bindings) {
      const known = found.get(entry);
      if (known === undefined) {
        const list = connections.value;
        const live = liveIn(list, entry);
        found.set(entry, { environment, entry, files: [flow.file], live, list });
      } else if (!known.files.includes(flow.file)) known.files.push(flow.file);
    }
  }
  return [...found.values()];
}

function liveIn({ connections }: ConnectionList, { connectionName }: Entry): LiveConnection | null {
  return connections.find((one) => sameConnection(one.connectionName, connectionName)) ?? null;
}

/** The owners of connections in an environment, as the server shows them. */
export function liveOwnersOf({
  environments,
}: Pick<LiveFacts, 'environments'>): (
  environment: Environment,
) => (connectionName: string) => string | null {
  const owners = new Map(
    [...environments].map(([name, { connections }]) => {
      const listed = connections?.kind === 'read' ? connections.value.connections : [];
      return [name, new Map(listed.map((one) => [connectionId(one.connectionName), one.owner]))];
    }),
  );
  return ({ environmentName }) => {
    const here = owners.get(environmentName);
    return (connectionName) => here?.get(connectionId(connectionName)) ?? null;
  };
}
