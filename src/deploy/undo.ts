import { type FlowHost, HostError, said } from '../live/host.ts';
import type { CreateChange, UpdateChange } from '../plan/change.ts';
import type { Deployment } from './deploy.ts';
import { deployCommand, restoreCommand } from './doubt.ts';
import type { Ending } from './outcome.ts';
import { type PutBack, putBack } from './put-back.ts';
import { asItWas, isEqual, remaining } from './remaining.ts';
import { readBack } from './sending.ts';

/**
 * Takes back what a deployment did to one flow, where `cause` tells why. Returns the ending as it
 * was when there is nothing to take back. What somebody has edited meanwhile is left alone.
 */
export function undo(
  change: CreateChange | UpdateChange,
  ending: Ending,
  deployment: Deployment,
  cause: string,
): Promise<Ending> {
  return change.action === 'create'
    ? retire(change, ending, deployment, cause)
    : restore(change, ending, deployment, cause);
}

async function restore(
  change: UpdateChange,
  ending: Ending,
  deployment: Deployment,
  cause: string,
): Promise<Ending> {
  const { snapshot = null, result } = ending;
  if (snapshot === null || result === 'restored') return ending;
  const { problem, kept } = await takeBack(change, deployment);
  const told = result === 'updated' || !ending.error ? '' : `${ending.error}. `;
  if (problem === null) {
    if (kept === null && result !== 'updated') return ending;
    const error = `${told}It is as it was before, because ${cause}`;
    return { ...ending, result: 'restored', state: change.current.state, error };
  }
  const how = `its snapshot is ${snapshot}, and ${restoreCommand(snapshot)} puts it back`;
  const { displayName, flowName } = change.current;
  deployment.alarm(
    `${displayName} (${flowName}) could not be put back as it was before this run: ${problem}; ${how}`,
  );
  const error = `${told}It should be as it was, because ${cause}, and was not put back: ${problem}; ${how}`;
  return { ...ending, result: result === 'unknown' ? 'unknown' : 'failed', error };
}

async function takeBack(
  { environmentName, current, desired }: UpdateChange,
  deployment: Deployment,
): Promise<PutBack> {
  const now = await readBack(deployment.host, environmentName, current.flowName);
  if (typeof now === 'string') return { problem: `reading it failed: ${now}`, kept: null };
  const isKnown = [desired, asItWas(current)].some((known) =>
    isEqual(remaining(now, known, deployment.ignored)),
  );
  if (isKnown) return putBack({ environmentName, was: current, now }, deployment);
  const problem =
    'it is neither as it was deployed nor as it was before, so that it may hold what someone has edited since';
  return { problem, kept: null };
}

/** A flow cannot be deleted with these tools: it is stopped, and told. */
async function retire(
  change: CreateChange,
  ending: Ending,
  { host, alarm }: Deployment,
  cause: string,
): Promise<Ending> {
  const { flowName = null } = ending;
  if (flowName === null) return ending;
  const told = ending.error && ending.result !== 'created' ? `${ending.error}. ` : '';
  const { state, problem } = await stop(change.environmentName, flowName, ending.state, host);
  const stands = problem === null ? 'it is stopped' : `it could not be stopped (${problem})`;
  const what = `it was created as ${flowName}, and Flow Studio has no tool that deletes a flow; ${stands}. Delete it in Power Automate, or let ${deployCommand(change)} find it by its name`;
  alarm(`${change.desired.displayName} stays: ${what}`);
  const error = `${told}It should not be there, because ${cause}: ${what}`;
  return { ...ending, result: ending.result === 'unknown' ? 'unknown' : 'failed', state, error };
}

async function stop(
  environmentName: string,
  flowName: string,
  state: string | null | undefined,
  host: FlowHost,
): Promise<{ state: string | null; problem: string | null }> {
  if (state === 'Stopped') return { state, problem: null };
  try {
    const reached = await host.setState(environmentName, flowName, 'Stopped');
    return { state: reached, problem: reached === 'Stopped' ? null : `it is ${reached}` };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { state: state ?? null, problem: said(error) };
  }
}
