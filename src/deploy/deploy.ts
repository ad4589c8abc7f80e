import pMap from 'p-map';
import type { FlowHost } from '../live/host.ts';
import type { Ignored } from '../plan/ignored.ts';
import type { BlockedChange, Change, LivePlan, Plan } from '../plan/plan.ts';
import { isWriting } from '../plan/writing.ts';
import { createFlow } from './create.ts';
import type { Outcome, Result } from './outcome.ts';
import type { SnapshotStore } from './snapshots.ts';
import { updateFlow } from './update.ts';

export interface DeployOptions {
  /** Flows at a time. */
  concurrency: number;
  snapshots: SnapshotStore;
  /** Why nothing may be written to an environment, by its name in the map. */
  refusals?: ReadonlyMap<string, string>;
  /** Told as each flow ends, in the order in which they end. */
  onOutcome?: (outcome: Outcome, done: number, total: number) => void;
}

/** What a single change is carried out with. */
export interface Deployment {
  host: FlowHost;
  snapshots: SnapshotStore;
  planDigest: string;
  /** What of a definition is not compared after it was written. */
  ignored: Ignored;
}

/** What an outcome says beyond its change. */
export type Ending = Pick<Outcome, 'result'> & Partial<Omit<Outcome, 'result'>>;

/**
 * Carries out a plan and decides nothing again. Each flow ends for itself: whatever happens to
 * one, the others go on. The outcomes come in the plan's order.
 */
export async function deploy(
  { changes, digest, ignored }: LivePlan,
  host: FlowHost,
  { concurrency, snapshots, refusals, onOutcome }: DeployOptions,
): Promise<Outcome[]> {
  let done = 0;
  const carryOut = async (change: Change): Promise<Outcome> => {
    const refusal = isWriting(change) ? refusals?.get(change.environment) : undefined;
    const ending: Ending =
      refusal === undefined
        ? await endingOf(change, { host, snapshots, planDigest: digest, ignored })
        : { result: 'blocked', error: refusal };
    const outcome = outcomeOf(change, ending);
    done += 1;
    onOutcome?.(outcome, done, changes.length);
    return outcome;
  };
  return pMap(changes, carryOut, { concurrency });
}

/** The outcomes of a run that changes nothing: what would have been written is skipped. */
export function withoutWriting({ changes }: Plan): Outcome[] {
  return changes.map((change) => {
    if (change.action === 'blocked') return outcomeOf(change, blockedEnding(change));
    const result: Result = change.action === 'unchanged' ? 'unchanged' : 'skipped';
    return outcomeOf(change, { result });
  });
}

async function endingOf(change: Change, deployment: Deployment): Promise<Ending> {
  switch (change.action) {
    case 'blocked':
      return blockedEnding(change);
    case 'unchanged':
      return { result: 'unchanged' };
    case 'create':
      return createFlow(change, deployment);
    case 'update':
      return updateFlow(change, deployment);
  }
}

function blockedEnding({ reason, isSkipped }: BlockedChange): Ending {
  return { result: isSkipped ? 'skipped' : 'blocked', error: reason };
}

function outcomeOf({ environment, file, displayName, flowName }: Change, ending: Ending): Outcome {
  return {
    environment,
    file,
    displayName,
    flowName,
    state: null,
    error: null,
    snapshot: null,
    ...ending,
  };
}
