import { namesNotShown } from '../live/current.ts';
import { type FlowSave, HostError, type HostFailure, type LiveFlow } from '../live/host.ts';
import type { CreateChange } from '../plan/change.ts';
import type { Ending } from '../plan/outcome.ts';
import type { OutcomeReason, UnfinishedReason } from '../plan/outcome-reason.ts';
import { afterLostReply, answeredWithOld, uncertain, unfinished } from './create-unclear.ts';
import type { Deployment } from './deployment.ts';
import { refusalReason } from './refusals.ts';
import { readSettled, saveAndVerify } from './save-and-verify.ts';
import { stopFlow } from './set-state.ts';
import { ensureState } from './state.ts';
import { listNow, namesakes, type Twins, twinsOf } from './twins.ts';
import {
  asItWas,
  asSaved,
  hidesReferences,
  isEqual,
  mismatches,
  shownDifference,
} from './verify.ts';

/**
 * Creates a flow, with one request that is never repeated. The list is read right before it and
 * right after it, since another run may create the same flow: of two, the later one is stopped.
 */
export async function createFlow(change: CreateChange, deployment: Deployment): Promise<Ending> {
  const { host, guids } = deployment;
  const { environmentName } = change;
  const before = await listNow(host, environmentName);
  if ('cause' in before) {
    return { result: 'failed', reason: { code: 'name-not-checked', cause: before.cause } };
  }
  const flowNames = namesakes(change, before.listed);
  if (flowNames.length > 0) {
    return { result: 'failed', reason: { code: 'name-taken', flowNames } };
  }
  const cause = namesNotShown(before.listed);
  if (cause !== null) return { result: 'failed', reason: { code: 'name-not-checked', cause } };
  let flowName: string;
  try {
    flowName = await host.saveFlow(saveOf(change, null));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return error.mayHaveWritten
      ? afterLostReply(change, error.failure, deployment)
      : { result: 'failed', reason: refusalReason(error, change) };
  }
  return guids.addOwn(environmentName, flowName, before.listed)
    ? afterCreate(change, flowName, deployment)
    : answeredWithOld(change, flowName, deployment);
}

async function afterCreate(
  change: CreateChange,
  flowName: string,
  deployment: Deployment,
): Promise<Ending> {
  const twins = await twinsOf(change, flowName, deployment.host);
  if (twins.kind === 'later') return stopLater(change, flowName, twins.others, deployment);
  const { environmentName } = change;
  const found = await readSettled(deployment.host, environmentName, flowName, {
    isDone: () => true,
    isBefore: () => false,
  });
  if ('reason' in found) {
    const { reason: cause } = found;
    return uncertain(change, flowName, { code: 'saved-not-seen', createdAs: flowName, cause });
  }
  const { flow } = found;
  return isAsPlanned(change, flow, deployment)
    ? finish(change, flow, twins, deployment)
    : saveAgain(change, flow, twins, deployment);
}

/** Two of a name must not run: this one is stopped, and a person must decide. */
async function stopLater(
  change: CreateChange,
  flowName: string,
  others: string[],
  { host }: Deployment,
): Promise<Ending> {
  const { environment, environmentName } = change;
  const { displayName } = change.desired;
  const { state, problem } = await stopFlow(host, environmentName, { flowName, state: null });
  const about = { flowName, others, environment, displayName, problem };
  return { result: 'failed', flowName, state, reason: { code: 'created-twice', ...about } };
}

function isAsPlanned(change: CreateChange, flow: LiveFlow, { ignored }: Deployment): boolean {
  const isEqualToFile = isEqual(shownDifference(flow, asSaved(change.desired), ignored));
  return isEqualToFile && !hidesReferences(flow, change.desired);
}

/**
 * The next run would have to take a new flow that differs from its file for edited by hand. So the
 * same content is sent once more; as an update, which creates no second flow.
 */
async function saveAgain(
  change: CreateChange,
  first: LiveFlow,
  twins: Twins,
  deployment: Deployment,
): Promise<Ending> {
  const { flowName } = first;
  const { host, ignored } = deployment;
  const leftOf = (flow: LiveFlow) => shownDifference(flow, asSaved(change.desired), ignored);
  const sent = await saveAndVerify(host, saveOf(change, flowName), () =>
    readSettled(host, change.environmentName, flowName, {
      isDone: (flow) => isEqual(leftOf(flow)),
      isBefore: (flow) => isEqual(shownDifference(flow, asItWas(first), ignored)),
    }),
  );
  switch (sent.kind) {
    case 'refused': {
      const { state } = first;
      return { ...unfinished(change, flowName, refusalReason(sent.error, change)), state };
    }
    case 'unseen':
      return uncertain(change, flowName, sent.reason);
    case 'seen': {
      const { flow, lost } = sent;
      const left = leftOf(flow);
      if (!isEqual(left)) return differs(change, flow, lost, deployment);
      const isUnseen = lost !== null && hidesReferences(flow, change.desired);
      if (!isUnseen) return finish(change, flow, twins, deployment);
      const cause: UnfinishedReason = { code: 'references-not-seen', cause: lost };
      return { ...unfinished(change, flowName, cause), state: flow.state };
    }
  }
}

function differs(
  change: CreateChange,
  flow: LiveFlow,
  lost: HostFailure | null,
  { ignored }: Deployment,
): Ending {
  const { flowName, state } = flow;
  const differences = mismatches(shownDifference(flow, asSaved(change.desired), ignored));
  return lost === null
    ? { ...unfinished(change, flowName, { code: 'differs-from-file', differences }), state }
    : uncertain(change, flowName, { code: 'reply-lost-and-new-differs', lost, differences });
}

/** The flow is as planned: sets its state, unless another one of its name may run. */
async function finish(
  change: CreateChange,
  flow: LiveFlow,
  twins: Twins,
  deployment: Deployment,
): Promise<Ending> {
  if (twins.kind === 'unchecked') {
    const { cause } = twins;
    const reason: UnfinishedReason = { code: 'twins-not-checked', cause };
    return { ...unfinished(change, flow.flowName, reason), state: flow.state };
  }
  const ending = await ensureState(change, flow, deployment, 'created');
  const reason = remark(change, flow, twins);
  return ending.result === 'created' && reason !== null ? { ...ending, reason } : ending;
}

/** What else to know about a created flow. */
function remark(change: CreateChange, flow: LiveFlow, twins: Twins): OutcomeReason | null {
  const { environment, desired } = change;
  if (twins.kind === 'first') return { code: 'created-first', others: twins.others, environment };
  return hidesReferences(flow, desired) ? { code: 'references-not-shown', isNew: true } : null;
}

function saveOf({ environmentName, desired }: CreateChange, flowName: string | null): FlowSave {
  const { displayName, description, definition, connectionReferences } = desired;
  const content = { displayName, title: displayName, description, definition };
  return { environmentName, flowName, ...content, connectionReferences };
}
