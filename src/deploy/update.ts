import { type LiveFlow, said } from '../live/host.ts';
import type { UpdateChange } from '../plan/change.ts';
import type { FlowDiff } from '../plan/diff.ts';
import type { Deployment } from './deploy.ts';
import { deployCommand, restoreCommand } from './doubt.ts';
import type { Ending } from './outcome.ts';
import { putBack } from './put-back.ts';
import { explain } from './refusals.ts';
import { asItWas, differenceText, isEqual, remaining } from './remaining.ts';
import { readBack, sendAndLook } from './sending.ts';
import { settleState } from './state.ts';

/**
 * Replaces a live flow: keeps it on disk first, saves, reads back, compares by meaning, then sets
 * the state. A save that came out differently is undone.
 */
export async function updateFlow(change: UpdateChange, deployment: Deployment): Promise<Ending> {
  const edited = await editedSince(change, deployment);
  if (edited !== null) return { result: 'failed', error: edited };
  const { environmentName, current } = change;
  const { snapshots, planDigest } = deployment;
  let snapshot: string;
  try {
    snapshot = await snapshots.keep({ environmentName, flow: current, planDigest });
  } catch (error) {
    return {
      result: 'failed',
      error: `the flow was not touched, because its snapshot could not be written: ${said(error)}`,
    };
  }
  const ending = change.writes
    ? await write(change, deployment, snapshot)
    : await settleState(change, current, deployment, 'updated');
  return { ...ending, snapshot };
}

/** Long runs read first and write much later; within this time a plan counts as fresh. */
export const FRESH_MS = 30_000;

/** Why the plan no longer holds for this flow; null while it does. */
async function editedSince(
  change: UpdateChange,
  { host, ignored }: Deployment,
): Promise<string | null> {
  const { environmentName, current, readAt } = change;
  if (Date.now() - readAt < FRESH_MS) return null;
  const found = await readBack(host, environmentName, current.flowName);
  const sorry = 'the flow was not touched';
  if (typeof found === 'string') return `${sorry}, because reading it again failed: ${found}`;
  const diff = remaining(found, asItWas(current), ignored);
  if (isEqual(diff)) return null;
  return `${sorry}, because someone changed it after it was planned (${differenceText(diff)}); run again to see the plan anew`;
}

async function write(
  change: UpdateChange,
  deployment: Deployment,
  snapshot: string,
): Promise<Ending> {
  const { environmentName, desired, current } = change;
  const { flowName } = current;
  const { description, definition, connectionReferences } = desired;
  const displayName = desired.renames ? desired.displayName : null;
  const content = { displayName, description, definition, connectionReferences };
  const sent = await sendAndLook(deployment.host, { environmentName, flowName, ...content }, () =>
    readBack(deployment.host, environmentName, flowName),
  );
  switch (sent.kind) {
    case 'refused':
      return { result: 'failed', error: explain(sent.error, change) };
    case 'unseen':
      return unknown(change, sent.why, deployCommand(change), snapshot);
    case 'seen': {
      const diff = remaining(sent.flow, desired, deployment.ignored);
      const sinceBefore = remaining(sent.flow, asItWas(current), deployment.ignored);
      const isDone = isEqual(diff) && (sent.lost === null || !isEqual(sinceBefore));
      if (isDone) return settleState(change, sent.flow, deployment, 'updated');
      if (sent.lost === null) return restore(change, deployment, snapshot, sent.flow, diff);
      return afterLostReply(change, snapshot, { diff, sinceBefore }, said(sent.lost));
    }
  }
}

/** The answer is lost and the flow does not show that it is as it should be: either nothing was written, or nobody knows. */
function afterLostReply(
  change: UpdateChange,
  snapshot: string,
  { diff, sinceBefore }: { diff: FlowDiff; sinceBefore: FlowDiff },
  lost: string,
): Ending {
  if (isEqual(diff)) {
    const why = `${lost}; only its connections were to change, and the server does not show them`;
    return unknown(change, why, deployCommand(change), snapshot);
  }
  if (isEqual(sinceBefore)) {
    const error = `${lost}; the live flow is as it was, so it is safe to run again`;
    return { result: 'failed', error };
  }
  const why = `${lost}; the live flow is neither as it was nor as it should be (${differenceText(diff)})`;
  return unknown(change, why, restoreCommand(snapshot), snapshot);
}

async function restore(
  { environmentName, current }: UpdateChange,
  deployment: Deployment,
  snapshot: string,
  now: LiveFlow,
  diff: FlowDiff,
): Promise<Ending> {
  const why = `the server accepted the flow and kept something else: ${differenceText(diff)}`;
  const { problem, kept } = await putBack({ environmentName, was: current, now }, deployment);
  if (problem === null) {
    const other = kept === null ? '' : `; what the server had kept is in ${kept}`;
    return { result: 'restored', error: `${why}. It is as it was before${other}` };
  }
  deployment.alarm(
    `${current.displayName} (${current.flowName}) could not be put back as it was: ${problem}. Its snapshot is ${snapshot}; ${restoreCommand(snapshot)} puts it back`,
  );
  const error = `${why}. It could not be put back: ${problem}; ${restoreCommand(snapshot)} does so`;
  return { result: 'failed', error };
}

function unknown(
  { environmentName, current }: UpdateChange,
  why: string,
  command: string,
  snapshot: string,
): Ending {
  const error = `${why}. Settle it with ${command}, for flow ${current.flowName} in ${environmentName}; the flow as it was is kept in ${snapshot}`;
  return { result: 'unknown', error };
}
