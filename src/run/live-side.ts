import type { FlowStudioOptions } from '../flowstudio/flowstudio.ts';
import { listingOnce } from '../live/current.ts';
import { type LiveFacts, readLiveFacts, unreachableFacts } from '../live/facts.ts';
import {
  asHostError,
  type FlowHost,
  type FlowReader,
  HostError,
  type KeyFacts,
} from '../live/host.ts';
import { lookForLeaving } from '../live/leaving.ts';
import { type Target, targetsOf } from '../live/target.ts';
import type { LiveSide } from '../rules/rule.ts';
import { count } from '../wording/count.ts';
import { loadFlowStudio, retriesTo } from './flow-studio.ts';
import type { Live, Prepared } from './prepared.ts';

const NOTHING: LiveFacts = {
  key: { expiresAt: null, account: null, refusal: null },
  environments: new Map(),
  currents: new Map(),
};

/** Connects with the key and reads the current state of the run's flows and their connections. */
export async function readLiveSide(start: Prepared, apiKey: string): Promise<Live> {
  const { settings, surroundings, work, project, scope, leaving } = start;
  const targets = targetsOf(project, scope.affected, scope.environments);
  if (targets.length + leaving.targets.length === 0) {
    return unconnected(sideOf(NOTHING, start), start);
  }
  const { endpoint } = settings;
  const { connectFlowStudio, connectReader, readKey } = await loadFlowStudio(endpoint);
  const key = readKey(apiKey);
  const { progress, now, stop } = surroundings;
  const onRetry = retriesTo(progress);
  const connecting: FlowStudioOptions = { endpoint, apiKey, onRetry, now, signal: stop.signal };
  // Only a deployment gets a connection that can write.
  const connect = work.writes ? connectFlowStudio : connectReader;
  const server = await connect(connecting).catch(asHostError);
  if (server instanceof HostError) {
    return unconnected(sideOf(unreachableFacts(targets, server, key), start), start);
  }
  try {
    // A list is metered, and both looking up names and counting unknown flows need it.
    const reader = { ...server, ...listingOnce(server) };
    const read = await readFacts(reader, targets, key, start);
    const { currents, differences } = await work.compare(read.currents, start);
    const { concurrency } = settings;
    const { targets: gone, isKept } = leaving;
    return {
      side: sideOf({ ...read, currents }, start),
      differences,
      leaving: await lookForLeaving(gone, reader, { concurrency, isKept }),
      reader,
      host: isHost(server) ? server : null,
      close: () => server.close(),
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

function unconnected(side: LiveSide, { leaving: { targets } }: Prepared): Live {
  const leaving = targets.map(({ flow }) => flow);
  const nothing = { differences: new Map(), reader: null, host: null };
  return { side, ...nothing, leaving, close: async () => {} };
}

function sideOf(facts: LiveFacts, { settings, surroundings, work }: Prepared): LiveSide {
  return {
    facts,
    onDrift: work.looksBack ? settings.onDrift : 'show',
    deploys: work.writes,
    now: surroundings.now(),
  };
}

function readFacts(
  reader: FlowReader,
  targets: readonly Target[],
  key: KeyFacts,
  { settings: { concurrency }, surroundings }: Prepared,
): Promise<LiveFacts> {
  surroundings.progress(`Reading ${count(targets.length, 'live flow')}`);
  return readLiveFacts(targets, reader, { key, concurrency });
}

function isHost(server: FlowReader | (FlowReader & FlowHost)): server is FlowReader & FlowHost {
  return 'saveFlow' in server;
}
