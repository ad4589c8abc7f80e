import type { Flow } from '../flow/flow.ts';
import { connectorOf } from '../flow/hosts.ts';
import type { ConnectionSource } from '../flow/references.ts';
import type { ConnectionMap, Entry, Environment } from './map.ts';
import { allEntries } from './policy.ts';
import { type FlowsBefore, type NamedFlow, type Past, Predecessors } from './predecessors.ts';
import type { Binding, NamedReference, Resolution } from './resolve.ts';
import {
  bindingFields,
  distinctLists,
  type EntryConsent,
  listKey,
  type PlacedEntry,
  StewardedEntries,
} from './stewarded-entries.ts';

/** A change to the use of a connection, and who must approve it. */
export interface Consent<F extends User = never> {
  environment: Environment;
  entry: Entry;
  act: Act<F>;
  /** Lists of stewards, at least one: one person of each list must approve. */
  lists: (readonly string[])[];
}

type Act<F extends User> =
  | { kind: 'bound' }
  | { kind: 'changed'; fields: string[] }
  /** `instead`: the key that the flow no longer uses. */
  | { kind: 'used'; flow: F; key: string; instead: string | null }
  /** The flow's key resolves to something else than before. */
  | { kind: 'resolved'; flow: F; key: string; fields: string[]; sources: Sources | null };

/** The source of a reference before and after, where it changes; null: that of the live flow. */
interface Sources {
  from: ConnectionSource | null;
  to: ConnectionSource | null;
}

/** A flow that uses connections: the flow itself, or its entry in the index. */
type User = NamedFlow;

/** A flow, and what its keys resolve to in the checked environments. */
export interface FlowUses<F extends User = Flow> {
  flow: F;
  uses: readonly Resolution<NamedReference>[];
}

/**
 * The source of a live flow's reference, used where neither map nor file has one; null: unknown.
 */
export type LiveSource = (
  file: string,
  environment: Environment,
  key: string,
) => ConnectionSource | null;

type Meaning = Binding<NamedReference> & { environment: Environment };

/** Which changes need the approval of the stewards in the base branch's map. */
export class Stewardship {
  readonly #base: ConnectionMap;
  readonly #before: FlowsBefore;
  readonly #entries: StewardedEntries;

  constructor(base: ConnectionMap, before: FlowsBefore) {
    this.#base = base;
    this.#before = before;
    const fileBefore = (file: string) => before.byFile.get(file)?.file ?? file;
    this.#entries = new StewardedEntries(base, fileBefore);
  }

  /** The changes to the map's entries that need approval. */
  overEntries(head: ConnectionMap): Consent[] {
    return [...head.environments.values()].flatMap((environment) =>
      placedIn(environment).flatMap((placed) => {
        const consent = this.#entries.consentOver(placed);
        if (consent === null || consent.lists.length === 0) return [];
        const { entry } = placed;
        return [{ environment, entry, act: entryAct(consent), lists: consent.lists }];
      }),
    );
  }

  /**
   * The approvals needed because flows' keys resolve to something else than at the base: those of
   * the stewards of the old entry and of the new one. Changes to an entry itself are not repeated
   * for the flows that use it.
   */
  overUses<F extends User>(flows: readonly FlowUses<F>[], liveSource: LiveSource): Consent<F>[] {
    if (!hasStewards(this.#base)) return [];
    const predecessors = new Predecessors(this.#base, this.#before);
    return flows.flatMap(({ flow, uses }) =>
      uses.flatMap((resolution) => {
        const counterparts = this.#entries.counterpartsOf(resolution.environment);
        const past = predecessors.of(flow, resolution, counterparts);
        return this.#overResolution(flow, resolution, past, liveSource);
      }),
    );
  }

  #overResolution<F extends User>(
    flow: F,
    { environment, bindings, settings }: Resolution<NamedReference>,
    past: Past,
    liveSource: LiveSource,
  ): Consent<F>[] {
    const keys = new Set(bindings.map(({ used }) => used.key));
    const asked = new Set<string>();
    return bindings.flatMap((binding) => {
      const { entry, used } = binding;
      const live = liveSource(flow.file, environment, used.key);
      const comparing: Comparing = { now: { ...binding, environment }, keys, live };
      const displaced = [...past.certain, ...past.likely].flatMap((was) =>
        displacedIn(was, comparing),
      );
      const isNew =
        past.certain.length === 0 || !past.certain.every((was) => holds(was, comparing));
      const isOverride = settings?.overrides.get(entry.key) === entry;
      const placed = { environment, entry, file: isOverride ? flow.file : null };
      const wanted = this.#listsFor(placed, displaced, isNew);
      const id = JSON.stringify([entry.key, isOverride, wanted.map(listKey)]);
      if (wanted.length === 0 || asked.has(id)) return [];
      asked.add(id);
      return [{ environment, entry, act: useAct(flow, comparing, displaced), lists: wanted }];
    });
  }

  /** Without the lists that must approve the change to the entry itself anyway. */
  #listsFor(placed: PlacedEntry, displaced: readonly Meaning[], isNew: boolean) {
    const own = new Set((this.#entries.consentOver(placed)?.lists ?? []).map(listKey));
    const all = [
      ...displaced.map(({ entry }) => entry.stewards),
      ...(isNew ? this.#entries.listsFor(placed) : []),
    ];
    return distinctLists(all).filter((list) => !own.has(listKey(list)));
  }
}

interface Comparing {
  now: Meaning;
  /** All keys that the flow uses. */
  keys: ReadonlySet<string>;
  live: ConnectionSource | null;
}

/**
 * What the key meant before, or otherwise the keys of its connector that the flow no longer uses,
 * where they differ.
 */
function displacedIn(past: Resolution<NamedReference>, comparing: Comparing): Meaning[] {
  const { now, keys } = comparing;
  const { environment } = past;
  const own = past.bindings.filter(({ used }) => used.key === now.used.key);
  const those =
    own.length > 0
      ? own
      : past.bindings.filter(
          ({ used, entry }) =>
            !keys.has(used.key) && connectorOf(entry.id) === connectorOf(now.entry.id),
        );
  return those
    .map((binding) => ({ ...binding, environment }))
    .filter((was) => changedFields(was, comparing).length > 0);
}

/** Whether the flow had the same binding before, with any key. */
function holds(past: Resolution<NamedReference>, comparing: Comparing): boolean {
  const { environment } = past;
  return past.bindings.some(
    (binding) => changedFields({ ...binding, environment }, comparing).length === 0,
  );
}

function changedFields(was: Meaning, { now, live }: Comparing): string[] {
  const isSameSource = (was.source ?? live) === (now.source ?? live);
  return [...bindingFields(now, was), ...(isSameSource ? [] : ['source'])];
}

function useAct<F extends User>(
  flow: F,
  comparing: Comparing,
  displaced: readonly Meaning[],
): Act<F> {
  const { key } = comparing.now.used;
  const was = displaced.find(({ used }) => used.key === key);
  if (was === undefined) {
    return { kind: 'used', flow, key, instead: displaced[0]?.used.key ?? null };
  }
  const fields = changedFields(was, comparing);
  const sources = { from: was.source, to: comparing.now.source };
  return {
    kind: 'resolved',
    flow,
    key,
    fields,
    sources: fields.includes('source') ? sources : null,
  };
}

function entryAct({ fields }: EntryConsent): Act<never> {
  return fields === null ? { kind: 'bound' } : { kind: 'changed', fields };
}

function placedIn(environment: Environment): PlacedEntry[] {
  return [
    ...[...environment.entries.values()].map((entry) => ({ environment, entry, file: null })),
    ...[...environment.flows.values()].flatMap(({ file, overrides }) =>
      [...overrides.values()].map((entry) => ({ environment, entry, file })),
    ),
  ];
}

/** Whether a map names any steward. */
export function hasStewards(map: ConnectionMap): boolean {
  return allEntries(map).some(({ stewards }) => stewards.length > 0);
}
