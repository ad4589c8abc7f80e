import { asHostError, type FlowHost, type FlowReader, HostError } from '../../live/host.ts';
import { routedHost, routedReader } from '../../live/routed-host.ts';
import type { Environment } from '../../map/map.ts';
import type { ReachedBy } from '../../map/reached-by.ts';
import { UsageError } from '../../process/usage-error.ts';
import { readWorkspaceFile } from '../../workspace/read-file.ts';
import { IDENTITY, lackOf } from '../identity.ts';
import type { Prepared } from '../prepared.ts';
import { parseMap } from '../project/map.ts';
import { asHost, hostKindOf, isHost, type Server, type Way, wayTo } from './ways.ts';

/** The hosts of some environments, as one. */
interface OpenHosts {
  reader: FlowReader;
  /** Null where nothing may be written. */
  host: (FlowReader & FlowHost) | null;
  close(): Promise<void>;
}

type About = Pick<Prepared, 'settings' | 'surroundings'> & { writes: boolean };

/**
 * Opens the hosts of environments by their ids: through Dataverse where the map says so, otherwise
 * through Flow Studio. Throws a `UsageError` where a key or an identity is missing, and a `HostError`
 * where none of them could be opened; if only one could not, its environments throw that.
 */
export async function openHosts(names: readonly string[], about: About): Promise<OpenHosts> {
  const environments = await environmentsOf(about);
  const reachedBy = (name: string) => hostKindOf(name, environments) ?? 'flow-studio';
  const kinds = [...new Set(names.map(reachedBy))];
  for (const kind of kinds) insistOn(kind, about);
  const ends = new Map<ReachedBy['kind'], Server | HostError>();
  const ways: Way[] = [];
  for (const kind of kinds) {
    ways.push(await wayTo(kind, environments, { ...about, called: '--endpoint' }));
  }
  for (const way of ways) ends.set(way.kind, await opened(way).catch(asHostError));
  const servers = [...ends.values()].flatMap((end) => (end instanceof HostError ? [] : [end]));
  const [first] = servers;
  const [failure] = ends.values();
  if (first === undefined && failure !== undefined) throw failure;
  const serverOf = (name: string) => {
    const end = ends.get(reachedBy(name));
    if (end === undefined) throw new HostError({ code: 'connection-closed-before' });
    if (end instanceof HostError) throw end;
    return end;
  };
  const close = async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
  const reader = routedReader(serverOf);
  if (!about.writes || first === undefined || !isHost(first)) return { reader, host: null, close };
  return { reader, host: routedHost((name) => asHost(serverOf(name)), first.pause), close };
}

/** A way that cannot be opened rejects, at once or later. */
async function opened(way: Way): Promise<Server> {
  return await way.open().server;
}

/** The environments of the map; none where there is no readable map. */
async function environmentsOf({ settings, surroundings }: About): Promise<Environment[]> {
  const { root } = surroundings;
  const file = readWorkspaceFile(root, settings.map);
  if (!file?.ok) return [];
  const read = await parseMap(settings.map, file.bytes, {
    environment: null,
    flows: settings.flows,
  });
  return read.ok ? [...read.map.environments.values()] : [];
}

function insistOn(kind: ReachedBy['kind'], { settings, surroundings }: About): void {
  const lack = lackOf(kind, settings, surroundings);
  if (lack === null) return;
  throw new UsageError(
    lack.code === 'no-identity'
      ? `restoring flows in Dataverse needs ${IDENTITY}`
      : 'restoring flows needs FLOW_STUDIO_API_KEY, the Flow Studio key of an account that may write them',
  );
}
