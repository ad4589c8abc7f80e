import type { HostFailure, LiveFlow } from '../live/host.ts';
import type { UpdateChange } from '../plan/change.ts';
import type { FlowDiff } from '../plan/diff.ts';
import type { Ending } from '../plan/outcome.ts';
import type { OutcomeReason, UnverifiedReason } from '../plan/outcome-reason.ts';
import type { Deployment } from './deployment.ts';
import { refusalReason } from './refusals.ts';
import { restoreFlow } from './restore-flow.ts';
import { readBack, saveAndVerify } from './save-and-verify.ts';
import { snapshotProblem } from './snapshots.ts';
import { ensureState } from './state.ts';
import { asItWas, asSaved, isEqual, mismatches, remaining } from './verify.ts';

/**
 * Replaces a live flow: saves a snapshot first, writes, reads back, compares by meaning, then sets
 * the state. A save with another result than planned is undone.
 */
export async function updateFlow(change: UpdateChange, deployment: Deployment): Promise<Ending> {
  const edited = await changedSince(change, deployment);
  if (edited !== null) return { result: 'failed', reason: edited };
  const { environmentName, current } = change;
  const { snapshots, planDigest } = deployment;
  let snapshot: string;
  try {
    snapshot = await snapshots.keep({ environmentName, flow: current, planDigest });
  } catch (error) {
    const cause = snapshotProblem(error);
    return { result: 'failed', reason: { code: 'snapshot-not-written', cause } };
  }
  if (change.writes) return { ...(await write(change, deployment, snapshot)), snapshot };
  const ending = await ensureState(change, current, deployment, 'updated');
  const isAsItWas = ending.result === 'failed' && ending.state === current.state;
  return { ...ending, snapshot, isAsItWas };
}

/** The text of an error that is not a `HostError`. */
export function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Long runs read first and write much later; a plan that is younger than this counts as current.
 */
export const FRESH_MS = 30_000;

/** Why the plan is no longer valid for this flow; null while it is. */
async function changedSince(
  change: UpdateChange,
  { host, ignored }: Deployment,
): Promise<OutcomeReason | null> {
  const { environmentName, current, readAt } = change;
  if (Date.now() - readAt < FRESH_MS) return null;
  const found = await readBack(host, environmentName, current.flowName);
  if ('reason' in found) return { code: 'not-read-again', cause: found.reason };
  const diff = remaining(found.flow, asItWas(current), ignored);
  return isEqual(diff) ? null : { code: 'changed-since-plan', differences: mismatches(diff) };
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
  const save = { environmentName, flowName, ...content };
  const sent = await saveAndVerify(deployment.host, save, () =>
    readBack(deployment.host, environmentName, flowName),
  );
  switch (sent.kind) {
    case 'refused':
      return { result: 'failed', reason: refusalReason(sent.error, change), isAsItWas: true };
    case 'unseen':
      return unknown(change, sent.reason, snapshot);
    case 'seen': {
      const diff = remaining(sent.flow, asSaved(desired), deployment.ignored);
      const sinceBefore = remaining(sent.flow, asItWas(current), deployment.ignored);
      const isDone = isEqual(diff) && (sent.lost === null || !isEqual(sinceBefore));
      if (isDone) return ensureState(change, sent.flow, deployment, 'updated');
      if (sent.lost === null) return restore(change, deployment, snapshot, sent.flow, diff);
      return afterLostReply(change, snapshot, { diff, sinceBefore }, sent.lost);
    }
  }
}

/**
 * The answer is lost and the live flow is not as planned: either nothing was written, or the result
 * is unknown.
 */
function afterLostReply(
  change: UpdateChange,
  snapshot: string,
  { diff, sinceBefore }: { diff: FlowDiff; sinceBefore: FlowDiff },
  lost: HostFailure,
): Ending {
  if (isEqual(diff)) return unknown(change, { code: 'reply-lost-and-hidden', lost }, snapshot);
  if (isEqual(sinceBefore)) {
    return { result: 'failed', reason: { code: 'not-written', lost }, isAsItWas: true };
  }
  const differences = mismatches(diff);
  return unknown(change, { code: 'reply-lost-and-differs', lost, differences }, snapshot);
}

async function restore(
  change: UpdateChange,
  deployment: Deployment,
  snapshot: string,
  now: LiveFlow,
  diff: FlowDiff,
): Promise<Ending> {
  const { environmentName, current } = change;
  const differences = mismatches(diff);
  const restored = await restoreFlow({ environmentName, was: current, now }, deployment);
  if (restored.code !== 'not-restored') {
    const kept = restored.code === 'restored' ? restored.kept : null;
    return { result: 'restored', reason: { code: 'mismatch-restored', differences, kept } };
  }
  const { problem } = restored;
  const { displayName, flowName } = current;
  deployment.alarm(change, { code: 'flow-not-restored', displayName, flowName, problem, snapshot });
  const code = 'mismatch-not-restored';
  return { result: 'failed', reason: { code, differences, problem, snapshot } };
}

function unknown(
  { environment, environmentName, current: { flowName } }: UpdateChange,
  cause: UnverifiedReason,
  snapshot: string,
): Ending {
  const about = { environment, environmentName, flowName, snapshot };
  return { result: 'unknown', reason: { code: 'update-uncertain', ...about, cause } };
}
