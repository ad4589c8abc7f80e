import { judging } from '../check.ts';
import type { FlowStudioOptions } from '../flowstudio/flowstudio.ts';
import { listingOnce } from '../live/current.ts';
import { type LiveFacts, readLiveFacts, unreachableFacts } from '../live/facts.ts';
import { type FlowHost, type FlowReader, HostError, type KeyFacts } from '../live/host.ts';
import { type Target, targetsOf } from '../live/target.ts';
import { withDrift } from '../plan/drift.ts';
import type { LiveSide } from '../rules/rule.ts';
import { loadFlowStudio } from './flow-studio.ts';
import type { Live, Start } from './live.ts';
import { withHandEdits } from './standpoints.ts';
import { unmanagedFlows } from './unmanaged.ts';

const NOTHING: LiveFacts = {
  key: { expiresAt: null, account: null, refusal: null },
  environments: new Map(),
  currents: new Map(),
};

/** Connects with the key and reads what the run's flows and their connections are today. */
export async function readLiveSide(start: Start, apiKey: string): Promise<Live> {
  const { settings, surroundings, mode, project, scope } = start;
  const targets = targetsOf(project, scope.affected, scope.environments);
  if (targets.length === 0) return unconnected(sideOf(NOTHING, start));
  const { endpoint } = settings;
  const { connectFlowStudio, connectReader, readKey } = await loadFlowStudio(endpoint);
  const key = readKey(apiKey);
  const { progress: onRetry, now, stop } = surroundings;
  const connecting: FlowStudioOptions = { endpoint, apiKey, onRetry, now, signal: stop.signal };
  // Only a deployment gets a connection that lets a writing tool pass.
  const connect = mode === 'deploy' ? connectFlowStudio : connectReader;
  const server = await connect(connecting).catch(asUnreachable);
  if (server instanceof HostError) {
    return unconnected(sideOf(unreachableFacts(targets, server, key), start));
  }
  try {
    // A list is metered, and both reading by name and counting what Git does not know want it.
    const reader = { ...server, ...listingOnce(server) };
    const side = sideOf(await read(reader, targets, key, start), start);
    const unmanaged = mode === 'drift' ? { unmanaged: await unmanagedFlows(start, reader) } : {};
    return {
      ...unmanaged,
      side,
      host: isHost(server) ? server : null,
      close: () => server.close(),
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

function unconnected(side: LiveSide): Live {
  return { side, host: null, close: async () => {} };
}

function sideOf(facts: LiveFacts, { settings, surroundings, mode, scope }: Start): LiveSide {
  return {
    facts,
    onDrift: mode === 'drift' ? 'show' : settings.onDrift,
    deploys: mode === 'deploy',
    untold: scope.baseline === null && mode !== 'drift' ? NO_BASELINE : null,
    now: surroundings.now(),
  };
}

const NO_BASELINE =
  'this run has no earlier commit, so an edit by hand looks like any other difference';

/** Reads what stands live, and tells what a hand has edited where Git's earlier version is known. */
async function read(
  reader: FlowReader,
  targets: readonly Target[],
  key: KeyFacts,
  { settings: { concurrency }, surroundings, mode, project, scope: { baseline, github } }: Start,
): Promise<LiveFacts> {
  surroundings.progress(
    `Reading ${targets.length} live ${targets.length === 1 ? 'flow' : 'flows'}`,
  );
  const facts = await readLiveFacts(targets, reader, { key, concurrency });
  const { ignored } = judging(project);
  if (mode === 'drift') return { ...facts, currents: withDrift(facts.currents, ignored) };
  if (baseline === null || github === null) return facts;
  return { ...facts, currents: await withHandEdits(facts.currents, baseline, github, ignored) };
}

function isHost(server: FlowReader | (FlowReader & FlowHost)): server is FlowReader & FlowHost {
  return 'saveFlow' in server;
}

function asUnreachable(error: unknown): HostError {
  if (error instanceof HostError) return error;
  throw error;
}
