import { type FlowSave, HostError, type HostFailure, type LiveFlow } from '../live/host.ts';
import type { CreateChange } from '../plan/change.ts';
import type { Ending } from '../plan/outcome.ts';
import type { OutcomeReason, UnfinishedReason, UnverifiedReason } from '../plan/outcome-reason.ts';
import type { Deployment } from './deployment.ts';
import { refusalReason } from './refusals.ts';
import { type ReadBack, readBack, type SaveResult, saveAndVerify } from './save-and-verify.ts';
import { ensureState } from './state.ts';
import { FRESH_MS } from './update.ts';
import { asSaved, isEqual, mismatches, remaining } from './verify.ts';

/**
 * Creates a flow, with one request that is never repeated. After a lost reply the flow is looked
 * for by its exact name and content.
 */
export async function createFlow(change: CreateChange, deployment: Deployment): Promise<Ending> {
  const taken = await takenSince(change, deployment);
  if (taken !== null) return { result: 'failed', reason: taken };
  const { host } = deployment;
  const { environmentName } = change;
  const sent = await saveAndVerify(host, saveOf(change, null), (flowName) =>
    flowName === null ? findByName(change, deployment) : readBack(host, environmentName, flowName),
  );
  if (sent.kind !== 'seen' || !isUnbound(sent.flow, change, deployment)) {
    return conclude(change, sent, deployment, null);
  }
  // "If references are missing send the same update once more": as an update, so no second flow.
  const { flowName } = sent.flow;
  const again = await saveAndVerify(host, saveOf(change, flowName), () =>
    readBack(host, environmentName, flowName),
  );
  if (again.kind === 'seen' && again.lost !== null && isUnbound(again.flow, change, deployment)) {
    return unfinished(change, flowName, { code: 'references-not-seen', cause: again.lost });
  }
  return conclude(change, again, deployment, flowName);
}

/**
 * Why this create might make a second flow of its name; null when no such flow exists. Checked
 * again in long runs.
 */
async function takenSince(
  change: CreateChange,
  deployment: Deployment,
): Promise<OutcomeReason | null> {
  if (Date.now() - change.readAt < FRESH_MS) return null;
  try {
    const flowNames = await flowsOfThatName(change, deployment);
    return flowNames.length === 0 ? null : { code: 'name-taken', flowNames };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { code: 'name-not-checked', cause: error.failure };
  }
}

async function flowsOfThatName(
  { environmentName, desired }: CreateChange,
  { host }: Deployment,
): Promise<string[]> {
  const listed = await host.listFlows(environmentName);
  const named = listed.filter(({ displayName }) => displayName === desired.displayName);
  return named.map(({ flowName }) => flowName);
}

/** Finds the flow that a create with a lost reply has made: before it, none had its name. */
async function findByName(change: CreateChange, deployment: Deployment): Promise<ReadBack> {
  const flowNames = await flowsOfThatName(change, deployment);
  const [only] = flowNames;
  if (only === undefined) return { reason: { code: 'flow-not-listed' } };
  if (flowNames.length > 1) return { reason: { code: 'name-shared', flowNames } };
  return readBack(deployment.host, change.environmentName, only);
}

/** Whether a new flow is correct except for missing references. */
function isUnbound(flow: LiveFlow, { desired }: CreateChange, { ignored }: Deployment): boolean {
  const diff = remaining(flow, asSaved(desired), ignored);
  const isOurs = isEqual({ ...diff, references: [] });
  const isMissing = (key: string) => !Object.hasOwn(flow.connectionReferences, key);
  return isOurs && Object.keys(desired.connectionReferences).some(isMissing);
}

/** `created`: the guid of a flow that exists already and only needs its connections. */
async function conclude(
  change: CreateChange,
  sent: SaveResult,
  deployment: Deployment,
  created: string | null,
): Promise<Ending> {
  switch (sent.kind) {
    case 'refused': {
      const reason = refusalReason(sent.error, change);
      return created === null ? { result: 'failed', reason } : unfinished(change, created, reason);
    }
    case 'unseen':
      return unknown(change, sent.flowName, sent.reason);
    case 'seen':
      return finish(change, sent.flow, sent.lost, deployment);
  }
}

async function finish(
  change: CreateChange,
  flow: LiveFlow,
  lost: HostFailure | null,
  deployment: Deployment,
): Promise<Ending> {
  const diff = remaining(flow, asSaved(change.desired), deployment.ignored);
  if (isEqual(diff)) return ensureState(change, flow, deployment, 'created');
  const differences = mismatches(diff);
  const { flowName, state } = flow;
  return lost === null
    ? { ...unfinished(change, flowName, { code: 'differs-from-file', differences }), state }
    : unknown(change, flowName, { code: 'reply-lost-and-new-differs', lost, differences });
}

/** The flow exists, but is not as planned. */
function unfinished(
  { environment }: CreateChange,
  flowName: string,
  cause: UnfinishedReason,
): Ending {
  const reason: OutcomeReason = { code: 'created-unfinished', flowName, environment, cause };
  return { result: 'failed', flowName, reason };
}

function unknown(
  { environment, desired: { displayName } }: CreateChange,
  flowName: string | null,
  cause: UnverifiedReason,
): Ending {
  const reason: OutcomeReason = { code: 'create-uncertain', environment, displayName, cause };
  return { result: 'unknown', flowName, reason };
}

function saveOf({ environmentName, desired }: CreateChange, flowName: string | null): FlowSave {
  const { displayName, description, definition, connectionReferences } = desired;
  return { environmentName, flowName, displayName, description, definition, connectionReferences };
}
