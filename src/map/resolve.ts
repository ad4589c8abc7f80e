import type { Flow } from '../flow/flow.ts';
import type { Operation } from '../flow/operations.ts';
import type { ConnectionSource, DeclaredReference } from '../flow/references.ts';
import type { Reason } from '../wording/reason.ts';
import type { ConnectionMap, Entry, Environment, FlowSettings } from './map.ts';

/**
 * A reference key that a flow uses, and the part of its declaration that decides what it resolves
 * to.
 */
export interface NamedReference {
  key: string;
  declared: Pick<DeclaredReference, 'logicalName' | 'source'> | null;
}

/** A reference key that a flow's operations use, in the order of first use. */
export interface UsedReference extends NamedReference {
  uses: [Operation, ...Operation[]];
  declared: DeclaredReference | null;
}

/** A used key and the entry of the map that it resolves to. */
export interface Binding<Used extends NamedReference = UsedReference> {
  used: Used;
  entry: Entry;
  /** From the map, otherwise from the file; null: from the live flow, otherwise Embedded. */
  source: ConnectionSource | null;
}

/** What a flow's keys resolve to in one environment. */
export interface Resolution<Used extends NamedReference = UsedReference> {
  environment: Environment;
  settings: FlowSettings | null;
  bindings: Binding<Used>[];
  unmapped: Used[];
}

/** Groups a flow's operations by the reference that they name. */
export function usedReferences(flow: Flow): UsedReference[] {
  const declared = new Map(flow.references?.map((reference) => [reference.key, reference]));
  const used = new Map<string, UsedReference>();
  for (const operation of flow.operations) {
    const key = operation.host?.key;
    if (key === undefined) continue;
    const known = used.get(key);
    if (known === undefined) {
      used.set(key, { key, uses: [operation], declared: declared.get(key) ?? null });
    } else known.uses.push(operation);
  }
  return [...used.values()];
}

/** Resolves the keys of a flow's operations in an environment. */
export function resolve(flow: Flow, environment: Environment): Resolution {
  return resolveUsed({ file: flow.file, used: usedReferences(flow) }, environment);
}

/**
 * The one place that decides what a key resolves to: the flow's own override, then the
 * environment's entry for the logical name, then its entry for the key.
 */
export function resolveUsed<Used extends NamedReference>(
  flow: { file: string; used: readonly Used[] },
  environment: Environment,
): Resolution<Used> {
  const settings = environment.flows.get(flow.file) ?? null;
  const resolution: Resolution<Used> = { environment, settings, bindings: [], unmapped: [] };
  for (const used of flow.used) {
    const entry = entryOf(used, environment, settings);
    if (entry === undefined) resolution.unmapped.push(used);
    else {
      const source = entry.source ?? used.declared?.source ?? null;
      resolution.bindings.push({ used, entry, source });
    }
  }
  return resolution;
}

function entryOf(
  { key, declared }: NamedReference,
  environment: Environment,
  settings: FlowSettings | null,
): Entry | undefined {
  const names = declared?.logicalName ? [declared.logicalName, key] : [key];
  const tables =
    settings === null ? [environment.entries] : [settings.overrides, environment.entries];
  for (const table of tables) {
    for (const name of names) {
      const entry = table.get(name);
      if (entry !== undefined) return entry;
    }
  }
  return undefined;
}

/** What decides to which environments a flow goes. */
export type PlacedFlow = Pick<Flow, 'file' | 'solution'>;

/** Why a flow is checked and never deployed. */
export type CheckedOnlyReason = Reason<'not-in-map' | 'agent-flow'>;

/** Null for a flow that is deployed somewhere, as far as the map has environments. */
export function checkedOnlyReason(
  map: ConnectionMap,
  { file, solution }: PlacedFlow,
): CheckedOnlyReason | null {
  if (solution?.isAgentFlow === true) return { code: 'agent-flow' };
  const isNamed = [...map.environments.values()].some(({ flows }) => flows.has(file));
  return isNamed || map.deploys(file) ? null : { code: 'not-in-map' };
}

/**
 * The environments to which a flow goes: those whose `flows` name it, or all of them when none
 * does; none for a flow that is only checked. `wanted` narrows the map's environments by name;
 * empty means every one.
 */
export function environmentsOf(
  map: ConnectionMap,
  flow: PlacedFlow,
  wanted: readonly string[] = [],
): Environment[] {
  if (checkedOnlyReason(map, flow) !== null) return [];
  const all = [...map.environments.values()];
  const naming = all.filter((environment) => environment.flows.has(flow.file));
  const goesTo = naming.length > 0 ? naming : all;
  return wanted.length === 0 ? goesTo : goesTo.filter(({ name }) => wanted.includes(name));
}
