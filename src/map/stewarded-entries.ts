import { connectionId, sameConnection } from '../flow/connection-name.ts';
import { sameAccount } from './accounts.ts';
import { counterparts, sameEnvironmentId } from './environment-id.ts';
import type { ConnectionMap, Entry, Environment } from './map.ts';
import { allEntries } from './policy.ts';

/** An entry and where it stands: in an environment, or under one flow of it. */
export interface PlacedEntry {
  environment: Environment;
  entry: Entry;
  /** The flow whose override it is; null for none. */
  file: string | null;
}

/** What the change does to an entry, and who has a say in it. */
export interface EntryConsent {
  /** What differs from the base; null where the base has no such entry. */
  fields: string[] | null;
  /** Lists of stewards: somebody of each must agree. */
  lists: (readonly string[])[];
}

/** The entries of the base's map, as the entries of a change are held against them. */
export class StewardedEntries {
  readonly #base: ConnectionMap;
  readonly #fileBefore: (file: string) => string;
  readonly #onConnection: ReadonlyMap<string, readonly Entry[]>;
  readonly #keepers = new Map<string, readonly string[]>();

  /** `fileBefore` gives a file's path at the base. */
  constructor(base: ConnectionMap, fileBefore: (file: string) => string) {
    this.#base = base;
    this.#fileBefore = fileBefore;
    this.#onConnection = Map.groupBy(allEntries(base), ({ connectionName }) =>
      connectionId(connectionName),
    );
  }

  /** What of an entry needs consent; null where it is as it was. */
  consentOver({ environment, entry, file }: PlacedEntry): EntryConsent | null {
    const before = this.#before({ environment, entry, file });
    if (before.length === 0) return { fields: null, lists: lists([this.#keepersOf(entry)]) };
    const fields = new Set(
      before.flatMap((was) => [
        ...bindingFields({ environment, entry }, was),
        ...(entry.source === was.entry.source ? [] : ['source']),
      ]),
    );
    if (fields.size === 0) return null;
    return {
      fields: [...fields].toSorted(byPlace),
      lists: this.listsFor({ environment, entry, file }),
    };
  }

  /**
   * Those of the entry, and those of the connection that it is newly bound to: one list each, so
   * that whoever keeps an entry cannot draw another's connection into it.
   */
  listsFor(placed: PlacedEntry): (readonly string[])[] {
    const before = this.#before(placed);
    const { connectionName } = placed.entry;
    const isBound = before.some((was) => sameConnection(was.entry.connectionName, connectionName));
    const keepers = isBound ? [] : this.#keepersOf(placed.entry);
    return lists([...before.map(({ entry }) => entry.stewards), keepers]);
  }

  /** The base's environments of that name or of that id: a new name for one opens no door. */
  counterpartsOf(environment: Environment): readonly Environment[] {
    return counterparts(this.#base, environment);
  }

  /** The base's entries at its place. */
  #before({ environment, entry: { key }, file }: PlacedEntry): PlacedEntry[] {
    const at = file === null ? null : this.#fileBefore(file);
    return this.counterpartsOf(environment).flatMap((there) => {
      const table = at === null ? there.entries : there.flows.get(at)?.overrides;
      const entry = table?.get(key);
      return entry === undefined ? [] : [{ environment: there, entry, file: at }];
    });
  }

  #keepersOf({ connectionName }: Entry): readonly string[] {
    const id = connectionId(connectionName);
    const known = this.#keepers.get(id);
    if (known !== undefined) return known;
    const entries = this.#onConnection.get(id) ?? [];
    const keepers = [...new Set(entries.flatMap(({ stewards }) => stewards))];
    this.#keepers.set(id, keepers);
    return keepers;
  }
}

/** What differs between two entries in what they bind. */
export function bindingFields(
  { environment, entry }: Pick<PlacedEntry, 'environment' | 'entry'>,
  was: Pick<PlacedEntry, 'environment' | 'entry'>,
): string[] {
  return [
    ...(sameConnection(entry.connectionName, was.entry.connectionName) ? [] : ['connectionName']),
    ...(sameText(entry.id, was.entry.id) ? [] : ['id']),
    ...(sameAccount(entry.owner ?? '', was.entry.owner ?? '') ? [] : ['owner']),
    // The same names of connections mean others elsewhere.
    ...(sameEnvironmentId(environment.environmentName, was.environment.environmentName)
      ? []
      : ['environmentName']),
  ];
}

const ORDER = ['connectionName', 'id', 'source', 'owner', 'environmentName'];

function byPlace(one: string, other: string): number {
  return ORDER.indexOf(one) - ORDER.indexOf(other);
}

/** Each list once, and none that names nobody. */
export function lists(all: readonly (readonly string[])[]): (readonly string[])[] {
  const named = all.filter((list) => list.length > 0);
  return [...new Map(named.map((list) => [listKey(list), list])).values()];
}

/** By what a list of stewards is known, whatever its order. */
export function listKey(list: readonly string[]): string {
  const known = keys.get(list);
  if (known !== undefined) return known;
  const key = JSON.stringify(list.map((name) => name.trim().toLowerCase()).toSorted());
  keys.set(list, key);
  return key;
}

/** A pull request may move every flow, and each is held against what it may have been. */
const keys = new WeakMap<readonly string[], string>();

function sameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
