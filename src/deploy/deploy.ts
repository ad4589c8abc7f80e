import pMap from 'p-map';
import { isObject, own } from '../flow/json.ts';
import { isSecure, leavesOf } from '../flow/parameters.ts';
import { redact } from '../flow/redact.ts';
import type { FlowHost } from '../live/host.ts';
import type { BlockedChange, Change, LivePlan, Plan } from '../plan/plan.ts';
import { createFlow } from './create.ts';
import type { Outcome, Result } from './outcome.ts';
import type { SnapshotStore } from './snapshots.ts';
import { updateFlow } from './update.ts';

export interface DeployOptions {
  /** Flows at a time. */
  concurrency: number;
  snapshots: SnapshotStore;
  /** Told as each flow ends, in the order in which they end. */
  onOutcome?: (outcome: Outcome, done: number, total: number) => void;
}

/** What a single change is carried out with. */
export interface Deployment {
  host: FlowHost;
  snapshots: SnapshotStore;
  planDigest: string;
}

/** What an outcome says beyond its change. */
export type Ending = Pick<Outcome, 'result'> & Partial<Omit<Outcome, 'result'>>;

/**
 * Carries out a plan and decides nothing again. Each flow ends for itself: whatever happens to
 * one, the others go on. The outcomes come in the plan's order.
 */
export async function deploy(
  { changes, digest }: LivePlan,
  host: FlowHost,
  { concurrency, snapshots, onOutcome }: DeployOptions,
): Promise<Outcome[]> {
  let done = 0;
  const carryOut = async (change: Change): Promise<Outcome> => {
    const ending = await endingOf(change, { host, snapshots, planDigest: digest });
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

function outcomeOf(change: Change, ending: Ending): Outcome {
  const { environment, file, displayName, flowName } = change;
  const error = ending.error == null ? null : redact(ending.error, secretsOf(change));
  return {
    environment,
    file,
    displayName,
    flowName,
    state: null,
    snapshot: null,
    ...ending,
    error,
  };
}

/** The values of secure parameters, which a server may quote in a refusal. */
function secretsOf(change: Change): string[] {
  if (change.action !== 'create' && change.action !== 'update') return [];
  const { parameters } = change.desired.definition;
  const secure = Object.values(isObject(parameters) ? parameters : {}).filter(isSecure);
  const values = secure.flatMap((parameter) => [...leavesOf(own(parameter, 'defaultValue') ?? '')]);
  return values.map(({ value }) => String(value));
}
