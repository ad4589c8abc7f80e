import type { Flow } from '../flow/flow.ts';
import { toPointer } from '../flow/pointer.ts';
import { sameAccount } from './accounts.ts';
import type { IndexedFlow } from './flow-index.ts';
import { entriesOf } from './keys.ts';
import type { ConnectionMap, Entry, Environment } from './map.ts';
import { allEntries } from './policy.ts';
import { environmentsOf, type NamedReference, type Resolution, resolveUsed } from './resolve.ts';

/** Something that a pull request does with a connection, and who has a say in it. */
export interface Consent<F extends User = never> {
  environment: Environment;
  entry: Entry;
  act: Act<F>;
  /** Lists of stewards, at least one: somebody of each must agree. */
  lists: (readonly string[])[];
}

type Act<F extends User> =
  | { kind: 'bound' }
  | { kind: 'changed'; fields: string[] }
  | { kind: 'used'; flow: F; key: string };

/** A flow that uses connections: itself, or its entry in the index. */
type User = Pick<Flow, 'file'>;

/** A flow, and what its keys mean in the environments that are looked at. */
export interface FlowUses<F extends User = Flow> {
  flow: F;
  uses: readonly Resolution<NamedReference>[];
}

/** A flow as it was at the base; null for none. */
export type FlowBefore = Pick<IndexedFlow, 'file' | 'used'> | null;

interface StewardedUse<F extends User> {
  environment: Environment;
  entry: Entry;
  flow: F;
  key: string;
  stewards: readonly string[];
}

/** The say that the base's map gives to the stewards of its connections. */
export class Stewardship {
  readonly #base: ConnectionMap;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #onConnection: ReadonlyMap<string, readonly Entry[]>;

  constructor(base: ConnectionMap) {
    const entries = allEntries(base);
    this.#base = base;
    this.#entries = new Map(entries.map((entry) => [placeOf(entry), entry]));
    this.#onConnection = Map.groupBy(entries, connectionOf);
  }

  /** What needs consent in the map of the change. */
  overEntries(head: ConnectionMap): Consent[] {
    return [...head.environments.values()].flatMap((environment) =>
      entriesOf(environment).flatMap((entry) => {
        const act = this.#actOn(entry, environment);
        const lists = act === null ? [] : this.#listsFor(entry);
        return act === null || lists.length === 0 ? [] : [{ environment, entry, act, lists }];
      }),
    );
  }

  /**
   * What needs consent of what flows use and did not use at the base, where `before` gives
   * the flow by its file. What is said of a changed entry itself is said for its uses too.
   */
  overUses<F extends User>(
    flows: readonly FlowUses<F>[],
    before: ReadonlyMap<string, FlowBefore>,
  ): Consent<F>[] {
    return this.#stewardedUses(flows)
      .filter(
        ({ entry, flow: { file }, environment }) =>
          !this.#isUsedBy(before.get(file) ?? null, entry, environment),
      )
      .map(({ environment, entry, flow, key, stewards }) => ({
        environment,
        entry,
        act: { kind: 'used', flow, key },
        lists: [stewards],
      }));
  }

  /** The flows whose version at the base must be known: they use what has stewards there. */
  flowsToCompare<F extends User>(flows: readonly FlowUses<F>[]): F[] {
    return [...new Set(this.#stewardedUses(flows).map(({ flow }) => flow))];
  }

  /** Uses of entries that are as they were; each once for a flow and an environment. */
  #stewardedUses<F extends User>(flows: readonly FlowUses<F>[]): StewardedUse<F>[] {
    return flows.flatMap(({ flow, uses }) =>
      uses.flatMap(({ environment, bindings }) =>
        bindings.flatMap(({ entry, used }, index) => {
          const isRepeated = bindings.findIndex((other) => other.entry === entry) < index;
          const stewards = this.#entries.get(placeOf(entry))?.stewards ?? [];
          if (isRepeated || stewards.length === 0 || this.#actOn(entry, environment)) return [];
          return [{ environment, entry, flow, key: used.key, stewards }];
        }),
      ),
    );
  }

  /** Whether a flow, as it was at the base, used the entry by the base's map. */
  #isUsedBy(flow: FlowBefore, entry: Entry, { name }: Environment): boolean {
    if (flow === null) return false;
    return environmentsOf(this.#base, flow.file, [name]).some((environment) =>
      resolveUsed(flow, environment).bindings.some((was) => placeOf(was.entry) === placeOf(entry)),
    );
  }

  /** What the change does to an entry; null where it stays as it was. */
  #actOn(entry: Entry, environment: Environment): Act<never> | null {
    const was = this.#entries.get(placeOf(entry));
    if (was === undefined) return { kind: 'bound' };
    const there = this.#base.environments.get(environment.name)?.environmentName ?? '';
    const fields = [
      ...(connectionOf(entry) === connectionOf(was) ? [] : ['connectionName']),
      ...(sameText(entry.id, was.id) ? [] : ['id']),
      ...(entry.source === was.source ? [] : ['source']),
      ...(sameAccount(entry.owner ?? '', was.owner ?? '') ? [] : ['owner']),
      // The same names of connections mean others elsewhere.
      ...(sameText(environment.environmentName, there) ? [] : ['environmentName']),
    ];
    return fields.length === 0 ? null : { kind: 'changed', fields };
  }

  /**
   * Those of the entry, and those of the connection that it is newly bound to: one list each, so
   * that whoever keeps an entry cannot draw another's connection into it.
   */
  #listsFor(entry: Entry): (readonly string[])[] {
    const was = this.#entries.get(placeOf(entry));
    const isRebound = was === undefined || connectionOf(was) !== connectionOf(entry);
    const others = isRebound ? (this.#onConnection.get(connectionOf(entry)) ?? []) : [];
    const lists = [was?.stewards ?? [], [...new Set(others.flatMap(({ stewards }) => stewards))]];
    return lists.filter((list) => list.length > 0);
  }
}

/** An entry's environment, flow where it is an override, and key. */
function placeOf({ paths }: Entry): string {
  return toPointer(paths.entry);
}

/** A connection may be named with its path. */
function connectionOf({ connectionName }: Entry): string {
  return (connectionName.split('/').at(-1) ?? '').trim().toLowerCase();
}

function sameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
