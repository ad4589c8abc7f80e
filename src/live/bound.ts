import { connectionId, sameConnection } from '../flow/connection-name.ts';
import type { Flow } from '../flow/flow.ts';
import type { Operation } from '../flow/operations.ts';
import { entryFault, useOf } from '../map/causes.ts';
import { keyPath } from '../map/keys.ts';
import type { Entry, Environment } from '../map/map.ts';
import type { LiveFacts } from './facts.ts';
import type { ConnectionList, LiveConnection } from './host.ts';

/** An entry of the map that flows use, and its connection as the key's account sees it. */
export interface BoundEntry {
  environment: Environment;
  entry: Entry;
  /** The flows that use it, in their order, each with its first operation that does. */
  users: { flow: Flow; operation: Operation }[];
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
    for (const { entry, used } of bindings) {
      const user = { flow, operation: used.uses[0] };
      const known = found.get(entry);
      if (known === undefined) {
        const list = connections.value;
        const live = liveIn(list, entry);
        found.set(entry, { environment, entry, users: [user], live, list });
      } else if (known.users.at(-1)?.flow !== flow) known.users.push(user);
    }
  }
  return [...found.values()];
}

/** The flows that use an entry, as what follows from its fault. */
export function faultOf({ entry, users }: BoundEntry, aspect: 'binding' | 'connector' | 'status') {
  return {
    cause: { ids: [entryFault(aspect, entry)] },
    related: users.map(({ flow, operation }) => ({
      flow,
      at: keyPath(operation),
      message: useOf(operation),
    })),
  };
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
