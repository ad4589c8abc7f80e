import pMap from 'p-map';
import { abilitiesOf } from '../map/hosts.ts';
import type { Environment } from '../map/map.ts';
import type { Reason } from '../wording/reason.ts';
import { type Current, currentReader } from './current.ts';
import {
  type ConnectionList,
  type FlowLookup,
  type FlowReader,
  HostError,
  type HostFailure,
  type KeyFacts,
  type LiveEnvironment,
} from './host.ts';
import { differingRows, type ReferenceRow, type ReferenceUse, withRows } from './references.ts';
import { namesOf, type Target } from './target.ts';

/**
 * Why nothing that is live was read: no key for Flow Studio, no identity for Dataverse, or nobody
 * asked for it.
 */
export type NoLiveReason = Reason<'no-api-key' | 'no-identity' | 'offline'>;

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
  | { kind: 'unknown'; cause: HostFailure }
  /** Nothing was asked. */
  | { kind: 'unconnected'; reason: NoLiveReason };

export interface EnvironmentFacts {
  reachability: Reachability;
  /** Null where no target of the environment binds a connection, so that none was requested. */
  connections: Read<ConnectionList> | null;
  /** What signs in there instead of the run's key; absent where the key does. */
  identity?: SigningIn;
  /** Its rows of references; absent where its host binds references in flows. */
  references?: Read<ReferenceRow[]>;
  /** All flows on the rows that the map binds to another connection; absent where there are none. */
  sharedUses?: Read<ReferenceUse[]>;
}

/** What signs in, and why it was refused; null where it was accepted. */
export type SigningIn = KeyFacts & { refusal: HostFailure | null };

/** What the live rules check, and what a plan compares with. */
export interface LiveFacts {
  /**
   * `refusal`: why the server refused the key on every call, or asked once for a sign-in, after
   * which nothing counts as read; null where it accepted the key.
   */
  key: SigningIn;
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
 * for each environment where a flow is known only by its name. What needs no other answer is
 * requested at once, within the concurrency. The environments are listed only when one of them
 * refused every call, and nothing more is read of an environment that is known not to exist.
 */
export async function readLiveFacts(
  asked: readonly Target[],
  reader: FlowReader,
  { key, concurrency }: ReadOptions,
): Promise<LiveFacts> {
  const witness = new CallRecord();
  const rows = readRows(asked, reader, witness);
  const withKept = rows.then((known) =>
    asked.map((target) => withRows(target, readValue(known.get(nameOf(target))))),
  );
  const [references, targets, uses, { lists, reads }] = await Promise.all([
    rows,
    withKept,
    Promise.all([withKept, rows]).then((known) => readUses(...known, reader)),
    readInTurn(asked, { withKept, reader, witness, concurrency }),
  ]);
  const names = namesOf(targets);
  const listed = names.some((name) => witness.of(name).hasRefused())
    ? await readOrFailure(reader.listEnvironments())
    : null;
  const facts = names.map((name): [string, EnvironmentFacts] => [
    name,
    {
      reachability: witness.of(name).reachability(name, listed),
      connections: lists.get(name) ?? null,
      ...referencesOf(references.get(name), uses.get(name)),
    },
  ]);
  const currents = targets.map((target, index): [Target, Current] => [
    target,
    witness.judged(nameOf(target), reads[index] as Current),
  ]);
  const refusal = witness.keyRefusal();
  return { key: { ...key, refusal }, environments: new Map(facts), currents: new Map(currents) };
}

interface InTurn {
  /** The targets with what rows bind, once the rows are known. */
  withKept: Promise<readonly Target[]>;
  reader: FlowReader;
  witness: CallRecord;
  concurrency: number;
}

/** The connections of each environment that binds one, and each target's flow, so many at once. */
async function readInTurn(
  asked: readonly Target[],
  { withKept, reader, witness, concurrency }: InTurn,
): Promise<{ lists: Map<string, Read<ConnectionList>>; reads: Current[] }> {
  const lists = new Map<string, Read<ConnectionList>>();
  const reads: Current[] = [];
  const readFlow = currentReader(recorded(reader, witness));
  const tasks = [
    ...namesOf(asked).map((name) => async () => {
      if (!bindsIn(asked, name) && !bindsIn(await withKept, name)) return;
      const list = witness.watch(name, () => reader.listConnections(name));
      lists.set(name, await readOrFailure(list));
    }),
    ...asked.map((target, index) => async () => {
      reads[index] = await readFlow(target);
    }),
  ];
  await pMap(tasks, (task) => task(), { concurrency });
  return { lists, reads };
}

function bindsIn(targets: readonly Target[], name: string): boolean {
  return targets.some((target) => nameOf(target) === name && target.resolution.bindings.length > 0);
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
  const facts = namesOf(targets).map((name): [string, EnvironmentFacts] => [
    name,
    { reachability, connections: bindsIn(targets, name) ? unreadable : null },
  ]);
  return {
    key: { ...key, refusal: isOfKey(error) ? cause : null },
    environments: new Map(facts),
    currents: new Map(targets.map((target) => [target, unreadable])),
  };
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

type Rows = ReadonlyMap<string, Read<ReferenceRow[]>>;

/** The rows of each environment whose host binds references in rows. */
async function readRows(
  targets: readonly Target[],
  reader: FlowReader,
  witness: CallRecord,
): Promise<Rows> {
  const { listReferences } = reader;
  if (listReferences === undefined) return new Map();
  const names = namesOf(
    targets.filter(({ resolution }) => abilitiesOf(resolution.environment).binds === 'row'),
  );
  const read = names.map(async (name) => {
    const rows = await readOrFailure(witness.watch(name, () => listReferences(name)));
    return [name, rows] as const;
  });
  return new Map(await Promise.all(read));
}

/** The flows on rows that are bound to another connection than the map says, by environment. */
async function readUses(
  targets: readonly Target[],
  references: Rows,
  { flowsOnReferences }: FlowReader,
): Promise<Map<string, Read<ReferenceUse[]>>> {
  if (flowsOnReferences === undefined) return new Map();
  const found = await Promise.all(
    [...references].map(async ([name, read]) => {
      const differing = differingRows(
        targets.filter((target) => nameOf(target) === name),
        readValue(read) ?? [],
      );
      const logicalNames = differing.map(({ row }) => row.logicalName);
      return logicalNames.length === 0
        ? []
        : [[name, await readOrFailure(flowsOnReferences(name, logicalNames))] as const];
    }),
  );
  return new Map(found.flat());
}

function referencesOf(
  references: Read<ReferenceRow[]> | undefined,
  sharedUses: Read<ReferenceUse[]> | undefined,
): Pick<EnvironmentFacts, 'references' | 'sharedUses'> {
  return {
    ...(references === undefined ? {} : { references }),
    ...(sharedUses === undefined ? {} : { sharedUses }),
  };
}

/** What was read; null where it was not. */
export function readValue<T>(read: Read<T> | null | undefined): T | null {
  return read?.kind === 'read' ? read.value : null;
}

function nameOf({ resolution }: Target): string {
  return resolution.environment.environmentName;
}

/** What signs in at an environment. */
export function signingInAt(facts: LiveFacts, { environmentName }: Environment): SigningIn {
  return facts.environments.get(environmentName)?.identity ?? facts.key;
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
    const own = sighting.begin();
    try {
      const answer = await call();
      // A 404 may be about the flow or the environment: a missing flow does not mean a missing
      // environment.
      if (answer !== null) sighting.answered = true;
      return answer;
    } catch (error) {
      if (error instanceof HostError) own.failure = error;
      throw error;
    }
  }

  keyRefusal(): HostFailure | null {
    const all = [...this.seen.values()];
    if (this.demand !== null || all.some(({ answered }) => answered)) return this.demand;
    return this.failures.find(isOfKey)?.failure ?? null;
  }

  /**
   * A flow of an environment that does not exist was not read, whatever its own call returned; nor
   * was any flow where a person must sign in.
   */
  judged(environmentName: string, current: Current): Current {
    const cause = this.demand ?? this.of(environmentName).absence?.failure ?? null;
    return cause === null ? current : { kind: 'unreadable', cause };
  }

  /** The request for a sign-in, which nobody can answer in a run; null: there is none. */
  private get demand(): HostFailure | null {
    const failures = this.failures.map(({ failure }) => failure);
    return failures.find(({ code }) => code === 'sign-in-required') ?? null;
  }

  private get failures(): HostError[] {
    return [...this.seen.values()].flatMap(({ failures }) => failures);
  }
}

/** The results of the calls to one environment. */
class EnvironmentCalls {
  answered = false;
  private readonly calls: { failure: HostError | null }[] = [];

  /** Notes a call, so that failures count in the order of the calls, not of the answers. */
  begin(): { failure: HostError | null } {
    const call = { failure: null };
    this.calls.push(call);
    return call;
  }

  get failures(): HostError[] {
    return this.calls.flatMap(({ failure }) => failure ?? []);
  }

  /** The error which says that the environment does not exist. */
  get absence(): HostError | null {
    if (this.answered) return null;
    return this.calls.find(({ failure }) => failure?.kind === 'not-found')?.failure ?? null;
  }

  /** Whether the environment itself refused, rather than the network, the server or the key. */
  hasRefused(): boolean {
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
