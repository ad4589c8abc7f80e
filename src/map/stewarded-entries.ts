import { connectionId, sameConnection } from '../flow/connection-name.ts';
import { sameAccount } from './accounts.ts';
import { counterparts, sameEnvironmentId } from './environment-id.ts';
import type { ConnectionMap, Entry, Environment } from './map.ts';
import { allEntries } from './policy.ts';

/** An entry and its place: in an environment, or under one flow of it. */
export interface PlacedEntry {
  environment: Environment;
  entry: Entry;
  /** The flow that it overrides; null for none. */
  file: string | null;
}

/** A change to an entry, and who must approve it. */
export interface EntryConsent {
  /** The fields that differ from the base; null where the base has no such entry. */
  fields: string[] | null;
  /** Lists of stewards: one person of each list must approve. */
  lists: (readonly string[])[];
}

/** The entries of the base's map, to compare the entries of a change with. */
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

  /** The change to an entry that needs approval; null where there is none. */
  consentOver({ environment, entry, file }: PlacedEntry): EntryConsent | null {
    const before = this.#before({ environment, entry, file });
    if (before.length === 0)
      return { fields: null, lists: distinctLists([this.#keepersOf(entry)]) };
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
   * The stewards of the entry, and those of the connection that it is newly bound to, as separate
   * lists: the stewards of one entry cannot decide about another's connection.
   */
  listsFor(placed: PlacedEntry): (readonly string[])[] {
    const before = this.#before(placed);
    const { connectionName } = placed.entry;
    const isBound = before.some((was) => sameConnection(was.entry.connectionName, connectionName));
    const keepers = isBound ? [] : this.#keepersOf(placed.entry);
    return distinctLists([...before.map(({ entry }) => entry.stewards), keepers]);
  }

  /** The base's environments with that name or that id, so that a new name avoids no check. */
  counterpartsOf(environment: Environment): readonly Environment[] {
    return counterparts(this.#base, environment);
  }

  /** The base's entries at the same place. */
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

/** The fields of a binding that differ between two entries. */
export function bindingFields(
  { environment, entry }: Pick<PlacedEntry, 'environment' | 'entry'>,
  was: Pick<PlacedEntry, 'environment' | 'entry'>,
): string[] {
  return [
    ...(sameConnection(entry.connectionName, was.entry.connectionName) ? [] : ['connectionName']),
    ...(sameText(entry.id, was.entry.id) ? [] : ['id']),
    ...(sameAccount(entry.owner ?? '', was.entry.owner ?? '') ? [] : ['owner']),
    // In another environment, the same name is another connection.
    ...(sameEnvironmentId(environment.environmentName, was.environment.environmentName)
      ? []
      : ['environmentName']),
  ];
}

const ORDER = ['connectionName', 'id', 'source', 'owner', 'environmentName'];

function byPlace(one: string, other: string): number {
  return ORDER.indexOf(one) - ORDER.indexOf(other);
}

/** Each list once, without empty ones. */
export function distinctLists(all: readonly (readonly string[])[]): (readonly string[])[] {
  const named = all.filter((list) => list.length > 0);
  return [...new Map(named.map((list) => [listKey(list), list])).values()];
}

/** Equal for lists with the same stewards in any order. */
export function listKey(list: readonly string[]): string {
  const known = keys.get(list);
  if (known !== undefined) return known;
  const key = JSON.stringify(list.map((name) => name.trim().toLowerCase()).toSorted());
  keys.set(list, key);
  return key;
}

/** A pull request may move every flow, and each is compared with all its possible predecessors. */
const keys = new WeakMap<readonly string[], string>();

function sameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
