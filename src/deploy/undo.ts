import type { LiveFlow } from '../live/host.ts';
import type { CreateChange, UpdateChange, WritingChange } from '../plan/change.ts';
import type { Ending } from '../plan/outcome.ts';
import type { OutcomeReason, StopProblem } from '../plan/outcome-reason.ts';
import type { Deployment } from './deployment.ts';
import { type Restored, restoreFlow } from './restore-flow.ts';
import { readBack, readSettled } from './save-and-verify.ts';
import { stopFlow } from './set-state.ts';
import { asItWas, asSaved, isEqual, shownDifference, sightOf } from './verify.ts';

/**
 * Undoes what a deployment did to one flow, because `file` was not deployed. Returns the same
 * ending when there is nothing to undo. What somebody has edited meanwhile is not touched.
 */
export function undo(
  change: WritingChange,
  ending: Ending,
  deployment: Deployment,
  file: string,
): Promise<Ending> {
  return change.action === 'create'
    ? stopCreated(change, ending, deployment, file)
    : restore(change, ending, deployment, file);
}

async function restore(
  change: UpdateChange,
  ending: Ending,
  deployment: Deployment,
  file: string,
): Promise<Ending> {
  const { snapshot = null, result } = ending;
  if (snapshot === null || result === 'restored') return ending;
  const restored = await restoreUnlessEdited(change, ending, deployment);
  const before = result === 'updated' ? null : reasonOf(ending);
  if (restored.code !== 'not-restored') {
    if (restored.code === 'already-as-it-was' && result !== 'updated') return ending;
    const { state } = change.current;
    const reason: OutcomeReason = { code: 'undone', file, before };
    return { ...ending, result: 'restored', state, reason, isAsItWas: false };
  }
  const { problem } = restored;
  const { displayName, flowName } = change.current;
  deployment.alarm(change, { code: 'flow-not-restored', displayName, flowName, problem, snapshot });
  return {
    ...ending,
    result: result === 'unknown' ? 'unknown' : 'failed',
    reason: { code: 'not-undone', file, before, problem, snapshot },
    isAsItWas: false,
  };
}

/** A change that was carried out ended for a reason of the deployment, never of the plan. */
function reasonOf({ reason = null }: Ending): OutcomeReason | null {
  return reason as OutcomeReason | null;
}

/**
 * An edit is a content that is neither the old nor the new one, or a state that this run did not
 * leave.
 */
async function restoreUnlessEdited(
  change: UpdateChange,
  ending: Ending,
  deployment: Deployment,
): Promise<Restored> {
  const { environmentName, current } = change;
  const { host } = deployment;
  const isUpdated = ending.result === 'updated';
  const found = await readSettled(host, environmentName, current.flowName, {
    isDone: (now) =>
      isLeft(change, ending, now, deployment) ||
      (!isUpdated && isAsBefore(change, now, deployment)),
    isBefore: () => false,
  });
  if ('reason' in found) {
    const { reason: cause } = found;
    return { code: 'not-restored', problem: { code: 'not-read', cause }, kept: null };
  }
  const { flow: now } = found;
  if (isLeft(change, ending, now, deployment) || isAsBefore(change, now, deployment)) {
    // What this run has seen as updated may only read as before.
    const isChanged = isUpdated && change.writes;
    const sight = sightOf(current);
    return restoreFlow({ environmentName, was: current, now, sight, isChanged }, deployment);
  }
  return { code: 'not-restored', problem: { code: 'edited-meanwhile' }, kept: null };
}

/** Whether a flow is as the run left it; an ending without a state does not know it. */
function isLeft(
  { current, desired }: UpdateChange,
  { state = null }: Ending,
  now: LiveFlow,
  { ignored }: Deployment,
): boolean {
  const states = state === null ? [current.state, desired.state] : [state];
  return states.includes(now.state) && isEqual(shownDifference(now, asSaved(desired), ignored));
}

function isAsBefore({ current }: UpdateChange, now: LiveFlow, { ignored }: Deployment): boolean {
  return now.state === current.state && isEqual(shownDifference(now, asItWas(current), ignored));
}

/**
 * A flow cannot be deleted with these tools, so it is stopped and named. One that is not this run's
 * own, or that somebody has started or edited meanwhile, is only named.
 */
async function stopCreated(
  change: CreateChange,
  ending: Ending,
  deployment: Deployment,
  file: string,
): Promise<Ending> {
  const { flowName = null } = ending;
  if (flowName === null) return ending;
  const { environment } = change;
  const { displayName } = change.desired;
  const { state, problem } = await stopUnlessEdited(change, flowName, ending, deployment);
  const { alarm } = deployment;
  alarm(change, { code: 'created-flow-stays', displayName, environment, flowName, problem });
  const before = ending.result === 'created' ? null : reasonOf(ending);
  return {
    ...ending,
    result: ending.result === 'unknown' && !isOutcomeKnown(problem) ? 'unknown' : 'failed',
    state,
    reason: { code: 'create-not-undone', file, before, environment, flowName, problem },
  };
}

/** Whether the outcome of the flow is known. */
function isOutcomeKnown(problem: StopProblem | null): boolean {
  return problem === null || ['not-stopped', 'started-meanwhile'].includes(problem.code);
}

async function stopUnlessEdited(
  { environmentName, desired }: CreateChange,
  flowName: string,
  { result, state: left = null }: Ending,
  { host, guids, ignored }: Deployment,
): Promise<{ state: string | null; problem: StopProblem | null }> {
  if (!guids.isOwn(environmentName, flowName)) {
    return { state: left, problem: { code: 'not-own' } };
  }
  const found = await readBack(host, environmentName, flowName);
  if ('reason' in found) return stopFlow(host, environmentName, { flowName, state: left });
  const { flow: now } = found;
  if (now.state === 'Stopped') return { state: now.state, problem: null };
  const isEdited =
    result === 'created' && !isEqual(shownDifference(now, asSaved(desired), ignored));
  if (isEdited || (left !== null && now.state !== left)) {
    return { state: now.state, problem: { code: 'started-meanwhile' } };
  }
  return stopFlow(host, environmentName, now);
}
