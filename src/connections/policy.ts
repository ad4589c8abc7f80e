import { toPointer } from '../flow/pointer.ts';
import type { ConnectionMap, Entry, Environment } from './map.ts';
import type { SeveritySetting, SuppressionDocument } from './schema.ts';

/**
 * The rules of the house: who may use what, what counts how much, and what is accepted. On a pull
 * request they come from the base branch, never from the change that they judge.
 */
export interface Policy {
  severities: ReadonlyMap<string, SeveritySetting>;
  suppressions: readonly SuppressionDocument[];
  owners: { allow: readonly string[] | null };
  /** Pointers to what of a flow is not compared with the live one. */
  ignored: readonly string[];
  /** The lists of globs that a flow must match one by one to use `entry`; none: every flow may. */
  usedBy(entry: Entry): (readonly string[])[];
  /** The lists of connectors that a flow must respect one by one in `environment`. */
  connectors(environment: Environment): Environment['connectors'][];
}

/** The policy of `base`, or of the map itself where there is no base to judge by. */
export function policyOf(map: ConnectionMap | null, base: ConnectionMap | null): Policy {
  const judge = base ?? map;
  const register = judge === null ? null : registerOf(judge);
  return {
    severities: judge?.rules ?? new Map(),
    suppressions: judge?.suppressions ?? [],
    owners: judge?.owners ?? { allow: null },
    ignored: judge?.compare.ignore ?? [],
    usedBy: (entry) => (register === null ? [] : useLists(register, entry)),
    connectors: (environment) => (register === null ? [] : connectorLists(register, environment)),
  };
}

/** Those of the judge's environments of that name or id; a new environment's are its own word. */
function connectorLists(
  { byName, byId }: Register,
  environment: Environment,
): Environment['connectors'][] {
  const named = byName.get(environment.name);
  const same = byId.get(idOf(environment)) ?? [];
  const all = named === undefined || same.includes(named) ? same : [named, ...same];
  return (all.length === 0 ? [environment] : all).map(({ connectors }) => connectors);
}

function idOf({ environmentName }: Environment): string {
  return environmentName.toLowerCase();
}

/**
 * The entry's own list as the judge has it; a new entry's is its own word. A new entry, and one
 * that is bound anew, answers to the lists of its connection as well: a new key opens no door to
 * an old connection.
 */
function useLists(judge: Register, entry: Entry): (readonly string[])[] {
  const same = judge.byPlace.get(placeOf(entry));
  const lists = [(same ?? entry).usedBy];
  if (same === undefined || connectionOf(same) !== connectionOf(entry)) {
    lists.push(unionOfUses(judge.byConnection.get(connectionOf(entry)) ?? []));
  }
  return lists.filter((list) => list !== null);
}

/** The judge's entries as they are looked up, for every use of every flow. */
interface Register {
  byPlace: ReadonlyMap<string, Entry>;
  byConnection: ReadonlyMap<string, readonly Entry[]>;
  byName: ReadonlyMap<string, Environment>;
  byId: ReadonlyMap<string, readonly Environment[]>;
}

function registerOf(judge: ConnectionMap): Register {
  const entries = allEntries(judge);
  return {
    byPlace: new Map(entries.map((entry) => [placeOf(entry), entry])),
    byConnection: Map.groupBy(entries, connectionOf),
    byName: judge.environments,
    byId: Map.groupBy(judge.environments.values(), idOf),
  };
}

function placeOf({ paths }: Entry): string {
  return toPointer(paths.entry);
}

function connectionOf({ connectionName }: Entry): string {
  return connectionName.toLowerCase();
}

function unionOfUses(entries: readonly Entry[]): readonly string[] | null {
  const lists = entries.map(({ usedBy }) => usedBy);
  return lists.length === 0 || lists.includes(null) ? null : lists.flatMap((list) => list ?? []);
}

/** A map names thousands of flows, and is asked for every one of them. */
const entriesOfMaps = new WeakMap<ConnectionMap, readonly Entry[]>();

/** Every entry of a map, overrides of single flows included. */
export function allEntries(map: ConnectionMap): readonly Entry[] {
  const known = entriesOfMaps.get(map);
  if (known !== undefined) return known;
  const entries = [...map.environments.values()].flatMap((environment) => [
    ...environment.entries.values(),
    ...[...environment.flows.values()].flatMap(({ overrides }) => [...overrides.values()]),
  ]);
  entriesOfMaps.set(map, entries);
  return entries;
}
