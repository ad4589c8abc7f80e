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
  return {
    severities: judge?.rules ?? new Map(),
    suppressions: judge?.suppressions ?? [],
    owners: judge?.owners ?? { allow: null },
    ignored: judge?.compare.ignore ?? [],
    usedBy: (entry) => (judge === null ? [] : useLists(judge, entry)),
    connectors: (environment) => (judge === null ? [] : connectorLists(judge, environment)),
  };
}

/** Those of the judge's environments of that name or id; a new environment's are its own word. */
function connectorLists(
  judge: ConnectionMap,
  environment: Environment,
): Environment['connectors'][] {
  const id = (one: Environment) => one.environmentName.toLowerCase();
  const same = [...judge.environments.values()].filter(
    (other) => other.name === environment.name || id(other) === id(environment),
  );
  return (same.length === 0 ? [environment] : same).map(({ connectors }) => connectors);
}

/**
 * The entry's own list as the judge has it; a new entry's is its own word. A new entry, and one
 * that is bound anew, answers to the lists of its connection as well: a new key opens no door to
 * an old connection.
 */
function useLists(judge: ConnectionMap, entry: Entry): (readonly string[])[] {
  const entries = allEntries(judge);
  const pointer = toPointer(entry.paths.entry);
  const same = entries.find((other) => toPointer(other.paths.entry) === pointer);
  const onConnection = entries.filter((other) => sameConnection(other, entry));
  const lists = [(same ?? entry).usedBy];
  if (same === undefined || !sameConnection(same, entry)) lists.push(unionOfUses(onConnection));
  return lists.filter((list) => list !== null);
}

function sameConnection(one: Entry, other: Entry): boolean {
  return one.connectionName.toLowerCase() === other.connectionName.toLowerCase();
}

function unionOfUses(entries: readonly Entry[]): readonly string[] | null {
  const lists = entries.map(({ usedBy }) => usedBy);
  return lists.length === 0 || lists.includes(null) ? null : lists.flatMap((list) => list ?? []);
}

/** Every entry of a map, overrides of single flows included. */
export function allEntries(map: ConnectionMap): Entry[] {
  return [...map.environments.values()].flatMap((environment) => [
    ...environment.entries.values(),
    ...[...environment.flows.values()].flatMap(({ overrides }) => [...overrides.values()]),
  ]);
}
