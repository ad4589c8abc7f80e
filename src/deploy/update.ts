import { HostError, type LiveFlow, said } from '../live/host.ts';
import type { Ignored } from '../plan/ignored.ts';
import { type UpdateChange, writtenDifferences } from '../plan/plan.ts';
import type { Deployment, Ending } from './deploy.ts';
import { explain } from './refusals.ts';
import { settleState } from './state.ts';

/**
 * Replaces a live flow: keeps it on disk first, saves, reads back, compares by meaning, then sets
 * the state. A save that came out differently is undone.
 */
export async function updateFlow(change: UpdateChange, deployment: Deployment): Promise<Ending> {
  const edited = await editedSince(change, deployment);
  if (edited !== null) return { result: 'failed', error: edited };
  let snapshot: string;
  try {
    snapshot = await keep(change, deployment);
  } catch (error) {
    return {
      result: 'failed',
      error: `the flow was not touched, because its snapshot could not be written: ${said(error)}`,
    };
  }
  const ending = change.writes
    ? await write(change, deployment, snapshot)
    : await settleState(change, change.current, deployment, 'updated');
  return { ...ending, snapshot };
}

/** Long runs read first and write much later; within this time a plan counts as fresh. */
const FRESH_MS = 30_000;

/** Why the plan no longer holds for this flow; null while it does. */
async function editedSince(change: UpdateChange, deployment: Deployment): Promise<string | null> {
  if (Date.now() - change.readAt < FRESH_MS) return null;
  const found = await readBack(change, deployment);
  const sorry = 'the flow was not touched';
  if (typeof found === 'string') return `${sorry}, because reading it again failed: ${found}`;
  const different = writtenDifferences(found, asWanted(change.current), deployment.ignored);
  if (different.length === 0) return null;
  return `${sorry}, because someone changed it after it was planned (${different.slice(0, 5).join(', ')}); run again to see the plan anew`;
}

function keep({ environmentName, current }: UpdateChange, deployment: Deployment): Promise<string> {
  const { snapshots, planDigest } = deployment;
  return snapshots.keep({ environmentName, flow: current, planDigest });
}

async function write(
  change: UpdateChange,
  deployment: Deployment,
  snapshot: string,
): Promise<Ending> {
  const { host } = deployment;
  const { environmentName, desired } = change;
  const { flowName } = change.current;
  try {
    await host.saveFlow({
      environmentName,
      flowName,
      displayName: desired.renames ? desired.displayName : null,
      description: desired.description,
      definition: desired.definition,
      connectionReferences: desired.connectionReferences,
    });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (!error.mayHaveWritten) return { result: 'failed', error: explain(error, change) };
    return afterLostReply(change, deployment, snapshot, error);
  }
  const found = await readBack(change, deployment);
  if (typeof found === 'string')
    return unknown(change, snapshot, `it was saved, and reading it back failed: ${found}`);
  const different = remaining(found, change.desired, deployment.ignored);
  if (different.length === 0) return settleState(change, found, deployment, 'updated');
  return restore(change, deployment, snapshot, different);
}

/** The request left and its answer is lost: what is there now decides. */
async function afterLostReply(
  change: UpdateChange,
  deployment: Deployment,
  snapshot: string,
  error: HostError,
): Promise<Ending> {
  const found = await readBack(change, deployment);
  if (typeof found === 'string')
    return unknown(change, snapshot, `${said(error)}; reading it failed as well: ${found}`);
  if (remaining(found, change.desired, deployment.ignored).length === 0)
    return settleState(change, found, deployment, 'updated');
  const untouched = remaining(found, asWanted(change.current), deployment.ignored);
  return untouched.length === 0
    ? {
        result: 'failed',
        error: `${said(error)}; the live flow is as it was, so it is safe to run again`,
      }
    : unknown(
        change,
        snapshot,
        `${said(error)}; the live flow is neither as it was nor as it should be`,
      );
}

async function restore(
  change: UpdateChange,
  { host, ignored }: Deployment,
  snapshot: string,
  different: readonly string[],
): Promise<Ending> {
  const { environmentName, current } = change;
  const { flowName } = current;
  const why = `the server accepted the flow and kept something else (${different.slice(0, 5).join(', ')})`;
  try {
    await host.saveFlow({
      environmentName,
      flowName,
      displayName: current.displayName,
      description: null,
      definition: current.definition,
      connectionReferences: current.connectionReferences,
    });
    const found = await host.readFlow(environmentName, flowName);
    const left = found === null ? ['the flow'] : remaining(found, asWanted(current), ignored);
    if (left.length === 0) return { result: 'restored', error: `${why}; it is as it was before` };
    return {
      result: 'failed',
      error: `${why}, and putting it back left ${left.join(', ')} different; put it back by hand from ${snapshot}`,
    };
  } catch (error) {
    return {
      result: 'failed',
      error: `${why}, and putting it back failed: ${said(error)}; put it back by hand from ${snapshot}`,
    };
  }
}

/** The flow as it is now, or why it could not be read. */
async function readBack(
  { environmentName, current }: UpdateChange,
  { host }: Deployment,
): Promise<LiveFlow | string> {
  try {
    return (await host.readFlow(environmentName, current.flowName)) ?? 'the flow is gone';
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return said(error);
  }
}

/**
 * What still differs from what was to be written. References that the server does not return are
 * no proof that nothing is bound, and do not count.
 */
export function remaining(
  found: LiveFlow,
  desired: Parameters<typeof writtenDifferences>[1],
  ignored: Ignored,
): string[] {
  const told = Object.keys(found.connectionReferences).length > 0;
  return writtenDifferences(found, desired, ignored).filter(
    (at) => told || !at.startsWith('/connectionReferences'),
  );
}

function asWanted(flow: LiveFlow): Parameters<typeof writtenDifferences>[1] {
  return { ...flow, renames: true };
}

function unknown(
  { environmentName, current }: UpdateChange,
  snapshot: string,
  why: string,
): Ending {
  return {
    result: 'unknown',
    error: `${why}. Look at flow ${current.flowName} in ${environmentName}, or run the deployment again: it compares first. The flow as it was is kept in ${snapshot}`,
  };
}
