import { connectionId } from '../flow/connection-name.ts';
import { toPointer } from '../json/pointer.ts';
import { type DataPolicies, unreadPolicies } from './data-policies/policy.ts';
import { counterparts, predecessors } from './environment-id.ts';
import type { ConnectionMap, Entry, Environment } from './map.ts';
import { POLICY_ITEMS } from './policy-items.ts';
import type { SeveritySetting, SuppressionDocument } from './schema.ts';

/**
 * The policy: who may use what, which severities apply, and what is suppressed. On a pull request
 * it comes from the base branch, never from the change that it is applied to.
 */
export interface Policy {
  severities: ReadonlyMap<string, SeveritySetting>;
  suppressions: readonly SuppressionDocument[];
  owners: { allow: readonly string[] | null };
  /** Pointers to the parts of a flow that are not compared with the live flow. */
  ignored: readonly string[];
  dataPolicies: DataPolicies;
  /** The lists of globs that must each match a flow that uses `entry`; empty: every flow may. */
  usedBy(entry: Entry): (readonly string[])[];
  /** The lists of connectors that must each allow a connector in `environment`. */
  connectors(environment: Environment): Environment['connectors'][];
}

/** False for a rule that is off by default, unless the policy gives it a severity. */
export function isOn(rule: { id: string; severity: string }, { severities }: Policy): boolean {
  return rule.severity !== 'off' || severities.has(rule.id);
}

/** The policy of `base`, or of the map itself where there is no base. */
export function policyOf(map: ConnectionMap | null, base: ConnectionMap | null): Policy {
  const judge = base ?? map;
  if (judge === null) return NO_POLICY;
  const { owners, rules, ignored, suppressions, dataPolicies } = POLICY_ITEMS.map;
  const register = registerOf(judge, map ?? judge);
  return {
    severities: rules.read(judge),
    suppressions: suppressions.read(judge),
    owners: { allow: owners.read(judge) },
    ignored: ignored.read(judge),
    dataPolicies: dataPolicies.read(judge),
    usedBy: (entry) => useLists(register, entry),
    connectors: (environment) => connectorLists(judge, environment),
  };
}

const NO_POLICY: Policy = {
  severities: new Map(),
  suppressions: [],
  owners: { allow: null },
  ignored: [],
  dataPolicies: unreadPolicies([]),
  usedBy: () => [],
  connectors: () => [],
};

/**
 * The lists of the base's environments with that name or id; a new environment has its own lists.
 */
function connectorLists(
  judge: ConnectionMap,
  environment: Environment,
): Environment['connectors'][] {
  const same = counterparts(judge, environment);
  return (same.length === 0 ? [environment] : same).map(POLICY_ITEMS.environment.connectors.read);
}

/**
 * The entry's own list in the base branch's map; for a new entry its own. A new entry, or one with
 * a changed connection, must respect the lists of that connection as well: a new key gives no new
 * access to an old connection.
 */
function useLists(judge: Register, entry: Entry): (readonly string[])[] {
  const same = judge.byPlace.get(toPointer(entry.paths.entry)) ?? [];
  const lists = (same.length === 0 ? [entry] : same).map(usedBy);
  if (!same.some((other) => connectionOf(other) === connectionOf(entry))) {
    lists.push(unionOfUses(judge.byConnection.get(connectionOf(entry)) ?? []));
  }
  return lists.filter((list) => list !== null);
}

const usedBy = POLICY_ITEMS.entry.usedBy.read;

/** The entries of the base branch's map, indexed for every use of every flow. */
interface Register {
  /** By their place in the map of the change. */
  byPlace: ReadonlyMap<string, readonly Entry[]>;
  byConnection: ReadonlyMap<string, readonly Entry[]>;
}

function registerOf(judge: ConnectionMap, map: ConnectionMap): Register {
  const places = [...map.environments.values()].flatMap((environment) =>
    predecessors(judge, environment).flatMap((before) =>
      entriesOf(before).map((entry) => ({ entry, place: placeUnder(environment.name, entry) })),
    ),
  );
  const byPlace = new Map<string, Entry[]>();
  for (const { entry, place } of places) {
    const others = byPlace.get(place);
    if (others === undefined) byPlace.set(place, [entry]);
    else others.push(entry);
  }
  return { byPlace, byConnection: Map.groupBy(allEntries(judge), connectionOf) };
}

/** An entry's place if its environment had the name `name`; a settings file has no name in it. */
function placeUnder(name: string, { paths }: Entry): string {
  const [top = '', environment, ...rest] = paths.entry;
  const isNamed = top === 'environments' && environment !== undefined;
  return toPointer(isNamed ? [top, name, ...rest] : paths.entry);
}

function connectionOf({ connectionName }: Entry): string {
  return connectionId(connectionName);
}

function unionOfUses(entries: readonly Entry[]): readonly string[] | null {
  const lists = entries.map(usedBy);
  return lists.length === 0 || lists.includes(null) ? null : lists.flatMap((list) => list ?? []);
}

/** A map names thousands of flows, and this is called for each of them. */
const entriesOfMaps = new WeakMap<ConnectionMap, readonly Entry[]>();

/** Every entry of a map, overrides of single flows included. */
export function allEntries(map: ConnectionMap): readonly Entry[] {
  const known = entriesOfMaps.get(map);
  if (known !== undefined) return known;
  const entries = [...map.environments.values()].flatMap(entriesOf);
  entriesOfMaps.set(map, entries);
  return entries;
}

/** Every entry of one environment, overrides of single flows included. */
export function entriesOf({ entries, flows }: Environment): Entry[] {
  return [
    ...entries.values(),
    ...[...flows.values()].flatMap(({ overrides }) => [...overrides.values()]),
  ];
}
