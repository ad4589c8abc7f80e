import { connectorOf } from '../flow/hosts.ts';
import {
  type ConnectionList,
  type FlowReader,
  HostError,
  type LiveConnection,
  type LiveEnvironment,
} from '../live/host.ts';
import { messageOf } from '../report/reasons/index.ts';

/** What the key sees, each thing read once and only when needed. */
export interface LiveView {
  /** The key's account, where the key names one. */
  account: string | null;
  environments(): Promise<readonly LiveEnvironment[]>;
  /** Of one environment, by the platform's id. */
  connections(environmentName: string): Promise<readonly LiveConnection[]>;
}

/** What the key sees on the server; refusals go to `warn`, and count as nothing seen. */
export function liveView(
  reader: FlowReader,
  account: string | null,
  warn: (line: string) => void,
): LiveView {
  const lists = new Map<string, Promise<ConnectionList['connections']>>();
  let environments: Promise<LiveEnvironment[]> | null = null;
  const orNone = <T>(reading: Promise<T[]>): Promise<T[]> =>
    reading.catch((error) => {
      if (!(error instanceof HostError)) throw error;
      warn(messageOf(error.failure));
      return [];
    });
  return {
    account,
    environments: () => {
      environments ??= orNone(reader.listEnvironments());
      return environments;
    },
    connections: (name) => {
      const reading = async () => (await reader.listConnections(name)).connections;
      const known = lists.get(name) ?? orNone(reading());
      lists.set(name, known);
      return known;
    },
  };
}

/** The working connections of a connector, the account's own first. */
export function candidatesFor(
  id: string,
  connections: readonly LiveConnection[],
  account: string | null,
): { all: LiveConnection[]; own: LiveConnection[] } {
  const connector = connectorOf(id);
  const all = connections.filter(
    (each) => each.connector === connector && /^connected$/i.test(each.status ?? 'connected'),
  );
  const isOwn = ({ owner }: LiveConnection) =>
    account !== null && owner?.toLowerCase() === account.toLowerCase();
  return {
    all: [...all.filter(isOwn), ...all.filter((each) => !isOwn(each))],
    own: all.filter(isOwn),
  };
}
