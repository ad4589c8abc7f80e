import { choose, labelOf } from '../export/choose.ts';
import { connectionId, sameConnection } from '../flow/connection-name.ts';
import type { Flow } from '../flow/flow.ts';
import type { Ask } from '../process/prompts.ts';
import { tally } from '../wording/count.ts';
import {
  connectorNameOf,
  type DraftEntry,
  type DraftEnvironment,
  type NeededReference,
  neededReferences,
} from './draft.ts';
import { candidatesFor, type LiveView } from './live-view.ts';

/** The sources for a map, other than the flows. */
export interface MapSources {
  /** Null without a key. */
  live: LiveView | null;
  /** Null where nobody can be asked: then nothing is guessed. */
  ask: Ask | null;
}

/**
 * Binds every reference that the flows use, in the environments that they go to: as settings files
 * say; otherwise as the flows' own files do; otherwise to the live connection of that connector
 * that the key's account owns, or to the only one. If several fit or none does, a person chooses;
 * without a person it stays open.
 */
export async function bindAll(
  environments: readonly DraftEnvironment[],
  flows: readonly Flow[],
  knowledge: MapSources,
): Promise<void> {
  const needs = neededReferences(flows);
  for (const environment of environments) {
    const here = needs.filter(({ flow }) => goesTo(flow, environment, environments));
    for (const [name, those] of Map.groupBy(here, (need) => need.name)) {
      await bind(name, those, environment, environments.length === 1, knowledge);
    }
    await addLiveOwners(environment, knowledge);
  }
}

/** A file that came from one environment goes only there; one that names none goes everywhere. */
export function goesTo(
  { origin }: Flow,
  { environmentName }: DraftEnvironment,
  environments: readonly DraftEnvironment[],
): boolean {
  const isOf = (id: string | null) => id?.toLowerCase() === origin?.environmentName.toLowerCase();
  return (
    origin === null ||
    isOf(environmentName) ||
    !environments.some((other) => isOf(other.environmentName))
  );
}

async function bind(
  name: string,
  needs: readonly NeededReference[],
  environment: DraftEnvironment,
  isOnly: boolean,
  knowledge: MapSources,
): Promise<void> {
  const known = environment.entries.get(name);
  if (known?.connectionName) return;
  const id = known?.id || needs.find((need) => need.id !== null)?.id || null;
  const own = needs.filter(
    (need) => need.connectionName !== null && isOf(need, environment, isOnly),
  );
  const [most] = tally(own.map(({ connectionName }) => connectionId(connectionName ?? '')));
  const first = own.find(({ connectionName }) => connectionId(connectionName ?? '') === most?.[0]);
  if (first === undefined) {
    environment.entries.set(name, await fromLive(name, id, environment, knowledge));
    return;
  }
  environment.entries.set(name, entryOf(first, id));
  for (const need of own) {
    if (connectionId(need.connectionName ?? '') === most?.[0]) continue;
    const { file } = need.flow;
    const flow = environment.flows.get(file) ?? {
      flowName: null,
      state: null,
      overrides: new Map(),
    };
    flow.overrides.set(name, entryOf(need, id));
    environment.flows.set(file, flow);
  }
}

/** With one environment, a file that names no environment is assumed to come from it. */
function isOf(
  { flow }: NeededReference,
  { environmentName }: DraftEnvironment,
  isOnly: boolean,
): boolean {
  if (flow.origin === null) return isOnly;
  return flow.origin.environmentName.toLowerCase() === environmentName?.toLowerCase();
}

function entryOf({ connectionName, id, flow }: NeededReference, known: string | null): DraftEntry {
  return { connectionName, id: id ?? known ?? '', owner: null, origin: `from ${flow.file}` };
}

async function fromLive(
  name: string,
  id: string | null,
  { name: where, environmentName }: DraftEnvironment,
  { live, ask }: MapSources,
): Promise<DraftEntry> {
  const open = (origin: string): DraftEntry => ({
    connectionName: null,
    id: id ?? '',
    owner: null,
    origin,
  });
  if (id === null) return open('no file says its connector');
  if (live === null || environmentName === null) return open('not known');
  const connections = await live.connections(environmentName);
  const { all, own } = candidatesFor(id, connections, live.account);
  const connector = connectorNameOf(id);
  const only = own.length === 1 ? own[0] : all.length === 1 ? all[0] : undefined;
  if (only !== undefined) {
    const origin =
      own.length === 1
        ? `the one of ${connector} that ${only.owner} owns`
        : `the only one of ${connector}`;
    return { connectionName: only.connectionName, id, owner: only.owner, origin };
  }
  if (all.length === 0) return open(`the key sees no connection of ${connector} there; make one`);
  const choices = all.map((value) => ({ value, label: labelOf(value) }));
  const question = `Which connection of ${connector} is \`${name}\` in ${where}?`;
  const chosen = ask === null ? null : await choose(ask, question, choices);
  if (chosen === null) return open(`one of ${all.slice(0, 3).map(labelOf).join(', ')}`);
  return { connectionName: chosen.connectionName, id, owner: chosen.owner, origin: 'chosen' };
}

/** Adds the owners that the server shows to connections that come from a file. */
async function addLiveOwners(
  { environmentName, entries, flows }: DraftEnvironment,
  { live }: MapSources,
): Promise<void> {
  if (live === null || environmentName === null) return;
  const all = [
    ...entries.values(),
    ...[...flows.values()].flatMap(({ overrides }) => [...overrides.values()]),
  ];
  for (const entry of all.filter(({ owner, connectionName }) => owner === null && connectionName)) {
    const found = (await live.connections(environmentName)).find(({ connectionName }) =>
      sameConnection(connectionName, entry.connectionName ?? ''),
    );
    entry.owner = found?.owner ?? null;
  }
}
