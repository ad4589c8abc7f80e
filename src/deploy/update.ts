import { operations } from '../flow/operations.ts';
import type { FlowSave, HostFailure, LiveFlow } from '../live/host.ts';
import type { UpdateChange } from '../plan/change.ts';
import type { Ending } from '../plan/outcome.ts';
import type { Mismatch, OutcomeReason, UnverifiedReason } from '../plan/outcome-reason.ts';
import type { Deployment } from './deployment.ts';
import { refusalReason } from './refusals.ts';
import { restoreFlow } from './restore-flow.ts';
import { readBack, readSettled, type SaveResult, saveAndVerify } from './save-and-verify.ts';
import { snapshotProblem } from './snapshots.ts';
import { ensureState } from './state.ts';
import {
  asItWas,
  asSaved,
  differing,
  hidesReferences,
  isEqual,
  mismatches,
  shownDifference,
  sightOf,
  stateMismatch,
} from './verify.ts';

/**
 * Replaces a live flow: saves a snapshot first, writes, reads back, compares by meaning, then sets
 * the state. A save with another result than planned is undone.
 */
export async function updateFlow(change: UpdateChange, deployment: Deployment): Promise<Ending> {
  const latest = await unlessChanged(change, deployment);
  if ('reason' in latest) return { result: 'failed', reason: latest.reason };
  return replace(latest.change, deployment);
}

async function replace(change: UpdateChange, deployment: Deployment): Promise<Ending> {
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
  return { ...(await ensureState(change, current, deployment, 'updated')), snapshot };
}

/** The text of an error that is not a `HostError`. */
export function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Long runs read first and write much later; a plan that is younger than this counts as current.
 */
const FRESH_MS = 30_000;

/**
 * The change with the flow's latest version, or why the plan is no longer valid for this flow. A
 * state counts as well.
 */
async function unlessChanged(
  change: UpdateChange,
  { host, ignored }: Deployment,
): Promise<{ change: UpdateChange } | { reason: OutcomeReason }> {
  const { environmentName, current, readAt } = change;
  if (Date.now() - readAt < FRESH_MS) return { change };
  const found = await readBack(host, environmentName, current.flowName);
  if ('reason' in found) return { reason: { code: 'not-read-again', cause: found.reason } };
  const { flow } = found;
  const differences = [
    ...mismatches(shownDifference(flow, asItWas(current), ignored)),
    ...stateMismatch(flow.state, current.state),
  ];
  if (differences.length > 0) return { reason: { code: 'changed-since-plan', differences } };
  const { version } = flow;
  if (version === undefined) return { change };
  return { change: { ...change, current: { ...current, version } } };
}

async function write(
  change: UpdateChange,
  deployment: Deployment,
  snapshot: string,
): Promise<Ending> {
  const first = await save(change, deployment);
  if (!mayBeUnbound(first, change)) return conclude(change, first, deployment, snapshot);
  // "Nobody knows": the same update once more, which binds the references if they are not.
  const again = await save(change, deployment);
  const known = again.kind === 'refused' ? first : again;
  return conclude(change, known, deployment, snapshot);
}

function save(change: UpdateChange, { host, ignored }: Deployment): Promise<SaveResult> {
  const { environmentName, desired, current } = change;
  const { flowName } = current;
  const sight = sightOf(current);
  return saveAndVerify(host, saveOf(change), () =>
    readSettled(host, environmentName, flowName, {
      isDone: (flow) => isEqual(differing(flow, asSaved(desired), ignored, sight)),
      isBefore: (flow) => isEqual(shownDifference(flow, asItWas(current), ignored)),
    }),
  );
}

function saveOf({ environmentName, desired, current }: UpdateChange): FlowSave {
  const { description, definition, connectionReferences } = desired;
  const { flowName, displayName: title } = current;
  const displayName = desired.renames ? desired.displayName : null;
  const content = { displayName, title, description, definition, connectionReferences };
  return { environmentName, flowName, version: current.version, ...content };
}

/** Whether the flow shows no references, and never had any that could have been shown. */
function mayBeUnbound(sent: SaveResult, { current, desired }: UpdateChange): boolean {
  const isUnshown = sent.kind === 'seen' && hidesReferences(sent.flow, desired);
  return isUnshown && sent.lost === null && sightOf(current) === 'unknown';
}

async function conclude(
  change: UpdateChange,
  sent: SaveResult,
  deployment: Deployment,
  snapshot: string,
): Promise<Ending> {
  switch (sent.kind) {
    case 'refused':
      return { result: 'failed', reason: refusalReason(sent.error, change), isAsItWas: true };
    case 'unseen':
      return unknown(change, sent.reason, snapshot);
    case 'seen': {
      const { desired, current } = change;
      const { flow, lost } = sent;
      const { ignored } = deployment;
      const diff = differing(flow, asSaved(desired), ignored, sightOf(current));
      const isDone =
        isEqual(diff) &&
        (lost === null || !isEqual(shownDifference(flow, asItWas(current), ignored)));
      if (isDone) return finish(change, flow, deployment);
      if (lost !== null) return afterLostReply(change, flow, deployment, snapshot, lost);
      return restore(change, deployment, snapshot, flow, mismatches(diff));
    }
  }
}

async function finish(
  change: UpdateChange,
  flow: LiveFlow,
  deployment: Deployment,
): Promise<Ending> {
  const ending = await ensureState(change, flow, deployment, 'updated');
  if (ending.result !== 'updated') return ending;
  if (hidesReferences(flow, change.desired)) {
    return { ...ending, reason: { code: 'references-not-shown', isNew: false } };
  }
  const reason = ending.reason ?? (mayNotListen(change, ending) ? TRIGGER : null);
  return { ...ending, reason };
}

const TRIGGER = { code: 'trigger-not-certain' } as const;

/** Whether a trigger of Dataverse was changed, of a flow that is on where references are rows. */
function mayNotListen({ desired, diff }: UpdateChange, { state = null }: Ending): boolean {
  const changed = diff.operations.filter(({ at }) => at.startsWith('/definition/triggers/'));
  const isOfRows = Object.values(desired.connectionReferences).some((one) => one.logicalName);
  const waits = operations(desired.definition, []).some(
    ({ kind, host }) => kind === 'trigger' && host?.connector === DATAVERSE,
  );
  return state === 'Started' && changed.length > 0 && isOfRows && waits;
}

const DATAVERSE = 'shared_commondataserviceforapps';

/**
 * The answer is lost and the live flow is not as planned: either nothing was written, or the result
 * is unknown.
 */
function afterLostReply(
  change: UpdateChange,
  flow: LiveFlow,
  { ignored }: Deployment,
  snapshot: string,
  lost: HostFailure,
): Ending {
  const { current, desired } = change;
  const sight = sightOf(current);
  const isEither = [asSaved(desired), asItWas(current)].every((known) =>
    isEqual(shownDifference(flow, known, ignored)),
  );
  if (isEither) return unknown(change, { code: 'reply-lost-and-hidden', lost }, snapshot);
  if (isEqual(differing(flow, asItWas(current), ignored, sight))) {
    return { result: 'failed', reason: { code: 'not-written', lost }, isAsItWas: true };
  }
  const differences = mismatches(differing(flow, asSaved(desired), ignored, sight));
  return unknown(change, { code: 'reply-lost-and-differs', lost, differences }, snapshot);
}

async function restore(
  change: UpdateChange,
  deployment: Deployment,
  snapshot: string,
  now: LiveFlow,
  differences: Mismatch[],
): Promise<Ending> {
  const { environmentName, current } = change;
  // The save was accepted: a flow that still reads as it was may read as the new one later.
  const task = { environmentName, was: current, now, sight: sightOf(current), isChanged: true };
  const restored = await restoreFlow(task, deployment);
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
