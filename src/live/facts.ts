import pMap from 'p-map';
import { type Current, readLive } from './current.ts';
import {
  type ConnectionList,
  type FlowLookup,
  type FlowReader,
  HostError,
  type HostFailure,
  type KeyFacts,
  type LiveEnvironment,
} from './host.ts';
import type { Target } from './target.ts';

/** What was read, or why it could not be: a failure is a fact as well. */
export type Read<T> = { kind: 'read'; value: T } | { kind: 'unreadable'; cause: HostFailure };

/** How an environment responded to the key, as far as its calls show. */
export type Reachability =
  | { kind: 'open' }
  /**
   * `visible`: the environments that the key's account can enter; null when they could not be
   * listed.
   */
  | { kind: 'missing'; cause: HostFailure; visible: LiveEnvironment[] | null }
  | { kind: 'disabled'; cause: HostFailure; state: string }
  /** It exists, as far as known, but refuses this key. */
  | { kind: 'refused'; cause: HostFailure }
  /** No call got an answer, because of the network, the server or the key. */
  | { kind: 'unknown'; cause: HostFailure };

export interface EnvironmentFacts {
  reachability: Reachability;
  /** Null where no target of the environment binds a connection, so that none was requested. */
  connections: Read<ConnectionList> | null;
}

/** What the live rules check, and what a plan compares with. */
export interface LiveFacts {
  /**
   * `refusal`: why the server refused the key on every call; null where it accepted the key once.
   */
  key: KeyFacts & { refusal: HostFailure | null };
  /** By the platform's id of the environment, `environmentName` in the map. */
  environments: ReadonlyMap<string, EnvironmentFacts>;
  currents: ReadonlyMap<Target, Current>;
}

interface ReadOptions {
  /** What the key says about itself; the reader uses this key. */
  key: KeyFacts;
  concurrency: number;
}

/**
 * Reads what the targets need, each thing once, since every call is metered: one list of
 * connections for each environment that has a binding, one flow for each target, one list of flows
 * for each environment where a flow is known only by its name. The environments are listed only
 * when one of them refused every call, and flows of an environment that does not exist are not
 * read.
 */
export async function readLiveFacts(
  targets: readonly Target[],
  reader: FlowReader,
  { key, concurrency }: ReadOptions,
): Promise<LiveFacts> {
  const bound = namesOf(targets.filter(({ resolution }) => resolution.bindings.length > 0));
  const witness = new CallRecord();
  const connections = await pMap(
    bound,
    async (name) => {
      const read = await readOrFailure(witness.watch(name, () => reader.listConnections(name)));
      return [name, read] as const;
    },
    { concurrency },
  );
  const currents = await readLive(targets, recorded(reader, witness), { concurrency });
  const names = namesOf(targets);
  const lists = new Map(connections);
  const listed = names.some((name) => witness.of(name).isDoubtful())
    ? await readOrFailure(reader.listEnvironments())
    : null;
  const facts = names.map((name): [string, EnvironmentFacts] => [
    name,
    {
      reachability: witness.of(name).reachability(name, listed),
      connections: lists.get(name) ?? null,
    },
  ]);
  const refusal = witness.keyRefusal();
  return { key: { ...key, refusal }, environments: new Map(facts), currents };
}

/** The facts when the server could not be reached at all. */
export function unreachableFacts(
  targets: readonly Target[],
  error: HostError,
  key: KeyFacts,
): LiveFacts {
  const { failure: cause } = error;
  const unreadable = { kind: 'unreadable', cause } as const;
  const reachability: Reachability = { kind: 'unknown', cause };
  const bound = new Set(
    namesOf(targets.filter(({ resolution }) => resolution.bindings.length > 0)),
  );
  const facts = namesOf(targets).map((name): [string, EnvironmentFacts] => [
    name,
    { reachability, connections: bound.has(name) ? unreadable : null },
  ]);
  return {
    key: { ...key, refusal: isOfKey(error) ? cause : null },
    environments: new Map(facts),
    currents: new Map(targets.map((target) => [target, unreadable])),
  };
}

function namesOf(targets: readonly Target[]): string[] {
  return [...new Set(targets.map(({ resolution }) => resolution.environment.environmentName))];
}

/** A `HostError` becomes a fact; any other error is thrown. */
export async function readOrFailure<T>(reading: Promise<T>): Promise<Read<T>> {
  try {
    return { kind: 'read', value: await reading };
  } catch (error) {
    if (error instanceof HostError) return { kind: 'unreadable', cause: error.failure };
    throw error;
  }
}

function recorded(reader: FlowReader, witness: CallRecord): FlowLookup {
  return {
    listFlows: (name) => witness.watch(name, () => reader.listFlows(name)),
    readFlow: (name, flow) => witness.watch(name, () => reader.readFlow(name, flow)),
  };
}

/** Records how the calls to each environment end. */
class CallRecord {
  private readonly seen = new Map<string, EnvironmentCalls>();

  of(environmentName: string): EnvironmentCalls {
    const sighting = this.seen.get(environmentName) ?? new EnvironmentCalls();
    this.seen.set(environmentName, sighting);
    return sighting;
  }

  async watch<T>(environmentName: string, call: () => Promise<T>): Promise<T> {
    const sighting = this.of(environmentName);
    if (sighting.absence !== null) throw sighting.absence;
    try {
      const answer = await call();
      // A 404 may be about the flow or the environment: a missing flow does not mean a missing
      // environment.
      if (answer !== null) sighting.answered = true;
      return answer;
    } catch (error) {
      if (error instanceof HostError) sighting.failures.push(error);
      throw error;
    }
  }

  keyRefusal(): HostFailure | null {
    const all = [...this.seen.values()];
    if (all.some(({ answered }) => answered)) return null;
    const refusal = all.flatMap(({ failures }) => failures).find(isOfKey);
    return refusal?.failure ?? null;
  }
}

/** The results of the calls to one environment. */
class EnvironmentCalls {
  answered = false;
  readonly failures: HostError[] = [];

  /** The error which says that the environment does not exist. */
  get absence(): HostError | null {
    if (this.answered) return null;
    return this.failures.find(({ kind }) => kind === 'not-found') ?? null;
  }

  /** Whether the environment itself refused, rather than the network, the server or the key. */
  isDoubtful(): boolean {
    return this.denial() !== null;
  }

  reachability(environmentName: string, listed: Read<LiveEnvironment[]> | null): Reachability {
    const denial = this.denial();
    const [failure] = this.failures;
    if (this.answered || failure === undefined) return { kind: 'open' };
    if (denial === null) return { kind: 'unknown', cause: failure.failure };
    const { failure: cause } = denial;
    if (listed?.kind !== 'read') {
      const isMissing = denial.kind === 'not-found';
      return isMissing ? { kind: 'missing', cause, visible: null } : { kind: 'refused', cause };
    }
    const id = environmentName.toLowerCase();
    const found = listed.value.find((one) => one.environmentName.toLowerCase() === id);
    if (found === undefined) return { kind: 'missing', cause, visible: listed.value };
    return found.state === null || WORKING.test(found.state)
      ? { kind: 'refused', cause }
      : { kind: 'disabled', cause, state: found.state };
  }

  private denial(): HostError | null {
    if (this.answered) return null;
    return this.absence ?? this.failures.find(({ kind }) => kind === 'refused') ?? null;
  }
}

/** The states of an environment that can be used, in the platform's APIs. */
export const WORKING = /^(enabled|ready|succeeded)$/i;

function isOfKey({ kind }: HostError): boolean {
  return kind === 'key' || kind === 'sign-in';
}
