import { type FlowHost, HostError } from '../live/host.ts';
import type { CreateChange, UpdateChange, WritingChange } from '../plan/change.ts';
import type { Ending } from '../plan/outcome.ts';
import type { OutcomeReason, StopProblem } from '../plan/outcome-reason.ts';
import type { Deployment } from './deployment.ts';
import { type Restored, restoreFlow } from './restore-flow.ts';
import { readBack } from './save-and-verify.ts';
import { asItWas, asSaved, isEqual, remaining } from './verify.ts';

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
  const restored = await restoreUnlessEdited(change, deployment);
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

async function restoreUnlessEdited(
  { environmentName, current, desired }: UpdateChange,
  deployment: Deployment,
): Promise<Restored> {
  const found = await readBack(deployment.host, environmentName, current.flowName);
  if ('reason' in found) {
    const { reason: cause } = found;
    return { code: 'not-restored', problem: { code: 'not-read', cause }, kept: null };
  }
  const { flow: now } = found;
  const isKnown = [asSaved(desired), asItWas(current)].some((known) =>
    isEqual(remaining(now, known, deployment.ignored)),
  );
  if (isKnown) return restoreFlow({ environmentName, was: current, now }, deployment);
  return { code: 'not-restored', problem: { code: 'edited-meanwhile' }, kept: null };
}

/** A flow cannot be deleted with these tools, so it is stopped and named. */
async function stopCreated(
  change: CreateChange,
  ending: Ending,
  { host, alarm }: Deployment,
  file: string,
): Promise<Ending> {
  const { flowName = null } = ending;
  if (flowName === null) return ending;
  const { environment, environmentName } = change;
  const { displayName } = change.desired;
  const { state, problem } = await stop(environmentName, flowName, ending.state, host);
  alarm(change, { code: 'created-flow-stays', displayName, environment, flowName, problem });
  const before = ending.result === 'created' ? null : reasonOf(ending);
  return {
    ...ending,
    result: ending.result === 'unknown' ? 'unknown' : 'failed',
    state,
    reason: { code: 'create-not-undone', file, before, environment, flowName, problem },
  };
}

async function stop(
  environmentName: string,
  flowName: string,
  state: string | null | undefined,
  host: FlowHost,
): Promise<{ state: string | null; problem: StopProblem | null }> {
  if (state === 'Stopped') return { state, problem: null };
  try {
    const reached = await host.setState(environmentName, flowName, 'Stopped');
    const isStopped = reached === 'Stopped';
    return { state: reached, problem: isStopped ? null : { code: 'not-stopped', state: reached } };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { state: state ?? null, problem: error.failure };
  }
}
