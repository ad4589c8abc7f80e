import { displayNameIn, knownFlowName } from '../map/identity.ts';
import type { HistoryReason } from '../workspace/history.ts';
import {
  type FlowLookup,
  HostError,
  type HostFailure,
  type ListedFlow,
  type LiveFlow,
} from './host.ts';
import type { Target } from './target.ts';

/** What a deployment would replace: the live flow, or what Git had where there is no key. */
export type Current =
  | { kind: 'live'; flow: LiveFlow; readAt: number }
  /**
   * Git never had it so, as far as its history could be read; otherwise `cause` says why not.
   * `edits`: what a deployment would undo.
   */
  | {
      kind: 'edited';
      flow: LiveFlow;
      readAt: number;
      edits: string[];
      cause: HistoryReason | null;
    }
  /** The flow as Git had it before, sent with the map of that time. */
  | { kind: 'base'; flow: LiveFlow }
  /** Git did not have it before. */
  | { kind: 'new'; create: boolean }
  /** `readAt`: not later than the list in which its name was looked for. */
  | { kind: 'absent'; readAt?: number }
  | { kind: 'ambiguous'; flowNames: string[] }
  /** The map or the file names a guid that the environment does not have. */
  | { kind: 'missing'; flowName: string }
  | { kind: 'unreadable'; cause: HostFailure };

/** The guid of the live flow that was read; null where none was. */
export function liveFlowName(current: Current): string | null {
  return current.kind === 'live' || current.kind === 'edited' ? current.flow.flowName : null;
}

/** What to do with a live flow that Git never had so. */
export type OnDrift = 'fail' | 'skip' | 'overwrite';

/**
 * Reads the live flow of one target after another: one read each, and one list for each environment
 * that has a flow without a guid. A failure affects only its target.
 */
export function currentReader(host: FlowLookup): (target: Target) => Promise<Current> {
  const startedAt = Date.now();
  const { listFlows } = listingOnce(host);
  return async (target) => {
    const current = await readOne(target, host, listFlows).catch(unreadable);
    if (current.kind === 'absent') current.readAt = startedAt;
    return current;
  };
}

/**
 * Wraps the lists of flows so that each environment's is read only once, since every call is
 * metered.
 */
export function listingOnce(host: Pick<FlowLookup, 'listFlows'>): Pick<FlowLookup, 'listFlows'> {
  const lists = new Map<string, Promise<ListedFlow[]>>();
  return {
    listFlows(environmentName) {
      const known = lists.get(environmentName) ?? host.listFlows(environmentName);
      lists.set(environmentName, known);
      return known;
    },
  };
}

async function readOne(
  target: Target,
  host: FlowLookup,
  list: (environmentName: string) => Promise<ListedFlow[]>,
): Promise<Current> {
  const { environmentName } = target.resolution.environment;
  const known = knownFlowName(target);
  if (known !== null) {
    const flow = await host.readFlow(environmentName, known);
    return flow === null ? { kind: 'missing', flowName: known } : live(flow);
  }
  const name = displayNameIn(target);
  const listed = await list(environmentName);
  const named = listed.filter(({ displayName }) => displayName === name);
  const [only, ...others] = named;
  if (only === undefined) {
    const cause = namesNotShown(listed);
    return cause === null ? { kind: 'absent' } : { kind: 'unreadable', cause };
  }
  if (others.length > 0) {
    return { kind: 'ambiguous', flowNames: named.map(({ flowName }) => flowName).toSorted() };
  }
  const flow = await host.readFlow(environmentName, only.flowName);
  return flow === null ? { kind: 'absent' } : live(flow);
}

function live(flow: LiveFlow): Current {
  const { flowName, hidesName = false } = flow;
  if (!hidesName) return { kind: 'live', flow, readAt: Date.now() };
  return { kind: 'unreadable', cause: { code: 'name-not-shown', flowName } };
}

/** Why a list does not show that a name is free; null: it does. */
export function namesNotShown(listed: readonly ListedFlow[]): HostFailure | null {
  const flows = listed.filter(({ hidesName = false }) => hidesName).length;
  return flows === 0 ? null : { code: 'names-not-shown', flows };
}

function unreadable(error: unknown): Current {
  if (error instanceof HostError) return { kind: 'unreadable', cause: error.failure };
  throw error;
}
