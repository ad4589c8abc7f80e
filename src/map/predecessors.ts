import type { Flow } from '../flow/flow.ts';
import { toPointer } from '../json/pointer.ts';
import { displayNameIn, knownFlowName, liveFlowKey } from './identity.ts';
import type { ConnectionMap, Environment } from './map.ts';
import { environmentsOf, type NamedReference, type Resolution, resolveUsed } from './resolve.ts';

/** A flow as it was at the base; null for none. */
export type FlowBefore = BaseFlow | null;

export interface BaseFlow extends NamedFlow {
  used: readonly NamedReference[];
}

/** A flow, with what identifies its live flow. */
export type NamedFlow = Pick<Flow, 'file' | 'displayName' | 'origin' | 'workflowId'>;

/** The flows of the base. */
export interface FlowsBefore {
  /** By their current file. */
  byFile: ReadonlyMap<string, FlowBefore>;
  /** Flows whose file is no longer a flow. */
  removed: readonly BaseFlow[];
}

type Meaning = Resolution<NamedReference>;

/** What a flow's keys resolved to at the base, in the environments that it goes to now. */
export interface Past {
  /** For the same file, or for the same live flow where its file was removed. */
  certain: Meaning[];
  /** For what may have been the same live flow. */
  likely: Meaning[];
}

interface BaseTarget {
  flow: NamedFlow;
  resolution: Meaning;
}

/** The flows of the base in one environment, indexed. */
interface BaseTargets {
  byLiveFlow: ReadonlyMap<string, readonly BaseTarget[]>;
  byName: ReadonlyMap<string, readonly BaseTarget[]>;
  removed: ReadonlySet<BaseTarget>;
}

/** Finds what a flow of the change was at the base: the same file, or the same live flow. */
export class Predecessors {
  readonly #base: ConnectionMap;
  readonly #before: FlowsBefore;
  readonly #targets = new Map<Environment, BaseTargets>();

  constructor(base: ConnectionMap, before: FlowsBefore) {
    this.#base = base;
    this.#before = before;
  }

  /** `counterparts`: the base's environments that correspond to the one of `resolution`. */
  of(flow: NamedFlow, resolution: Meaning, counterparts: readonly Environment[]): Past {
    const was = this.#before.byFile.get(flow.file) ?? null;
    const own = was === null ? [] : this.#targetsOf(was, counterparts);
    const key = liveFlowKey({ flow, resolution });
    const targets = own.some((each) => liveFlowKey(each) === key)
      ? []
      : counterparts.map((environment) => this.#targetsIn(environment));
    const target = { flow, resolution };
    const isOther = (each: BaseTarget) => each.flow.file !== was?.file;
    const same = targets.flatMap(({ byLiveFlow }) => byLiveFlow.get(key) ?? []).filter(isOther);
    // A flow that still has its own file does not prove that this one is its successor.
    const moved = same.filter((each) => targets.some(({ removed }) => removed.has(each)));
    const likely = targets
      .flatMap((each) => likelyIn(each, target, same.length > 0))
      .filter(isOther);
    const others = new Set([...same, ...likely].filter((each) => !moved.includes(each)));
    return { certain: meanings([...own, ...moved]), likely: meanings([...others]) };
  }

  #targetsOf(flow: BaseFlow, environments: readonly Environment[]): BaseTarget[] {
    return environmentsOf(this.#base, flow)
      .filter((environment) => environments.includes(environment))
      .map((environment) => ({ flow, resolution: resolveUsed(flow, environment) }));
  }

  #targetsIn(environment: Environment): BaseTargets {
    const known = this.#targets.get(environment);
    if (known !== undefined) return known;
    const { byFile, removed } = this.#before;
    const inIt = (flow: FlowBefore) => (flow === null ? [] : this.#targetsOf(flow, [environment]));
    const gone = removed.flatMap(inIt);
    const all = [...[...byFile.values()].flatMap(inIt), ...gone];
    const targets = {
      byLiveFlow: Map.groupBy(all, liveFlowKey),
      byName: Map.groupBy(all, displayNameIn),
      removed: new Set(gone),
    };
    this.#targets.set(environment, targets);
    return targets;
  }
}

/**
 * A name may belong to any live flow, and a guid that the base does not know may be that of a flow
 * that it knew by its name.
 */
function likelyIn(
  { byName, removed }: BaseTargets,
  target: BaseTarget,
  isFound: boolean,
): readonly BaseTarget[] {
  const named = byName.get(displayNameIn(target)) ?? [];
  if (!hasGuid(target)) return named;
  if (isFound) return [];
  return [...named, ...removed].filter((each) => !hasGuid(each));
}

function hasGuid(target: BaseTarget): boolean {
  return knownFlowName(target) !== null;
}

/** Each meaning once: where all flows are moved, thousands of them mean the same. */
function meanings(targets: readonly BaseTarget[]): Meaning[] {
  const distinct = new Map(targets.map(({ resolution }) => [meaningKey(resolution), resolution]));
  return [...distinct.values()];
}

function meaningKey(meaning: Meaning): string {
  const known = meaningKeys.get(meaning);
  if (known !== undefined) return known;
  const { environment, bindings } = meaning;
  const bound = bindings.map(({ used, entry, source }) => [
    used.key,
    toPointer(entry.paths.entry),
    source,
  ]);
  const key = JSON.stringify([environment.name, bound]);
  meaningKeys.set(meaning, key);
  return key;
}

const meaningKeys = new WeakMap<Meaning, string>();
