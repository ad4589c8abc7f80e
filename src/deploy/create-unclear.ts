import type { HostFailure } from '../live/host.ts';
import type { CreateChange } from '../plan/change.ts';
import { diffOf } from '../plan/diff.ts';
import type { Ending } from '../plan/outcome.ts';
import type { OutcomeReason, UnfinishedReason, UnverifiedReason } from '../plan/outcome-reason.ts';
import type { Deployment } from './deployment.ts';
import { readSettled } from './save-and-verify.ts';
import { listAfter, listNow, namesakes } from './twins.ts';
import { asSaved, isEqual, mismatches, shownDifference } from './verify.ts';

type LostCause = Extract<UnverifiedReason, { code: 'reply-lost' }>['cause'];

/**
 * A create without an answer: a flow of its name and content is looked for. It may be that of
 * another run, because no create of this run returned its guid; so it is read and never touched.
 */
export async function afterLostReply(
  change: CreateChange,
  lost: HostFailure,
  { host, ignored }: Deployment,
): Promise<Ending> {
  const sought = await soleNamesake(change, host);
  if ('cause' in sought) {
    return uncertain(change, null, { code: 'reply-lost', lost, cause: sought.cause });
  }
  const { flowName } = sought;
  const wanted = asSaved(change.desired);
  const found = await readSettled(host, change.environmentName, flowName, {
    isDone: (flow) => isEqual(diffOf(flow, wanted, ignored)),
    isBefore: () => false,
  });
  if ('reason' in found) {
    return uncertain(change, flowName, { code: 'reply-lost', lost, cause: found.reason });
  }
  const { flow } = found;
  const diff = diffOf(flow, wanted, ignored);
  if (!isEqual(diff)) {
    const differences = mismatches(diff);
    return uncertain(change, flowName, { code: 'reply-lost-and-new-differs', lost, differences });
  }
  const { state } = flow;
  const wantedState = change.desired.state;
  if (wantedState === null || wantedState === state) {
    return { result: 'created', flowName, state, reason: { code: 'create-reply-lost', lost } };
  }
  const cause: UnfinishedReason = { code: 'not-own-state', lost, state, wanted: wantedState };
  return { ...unfinished(change, flowName, cause), state };
}

/** The one flow of the change's name that was not there before, or why it is not known. */
async function soleNamesake(
  change: CreateChange,
  host: Deployment['host'],
): Promise<{ flowName: string } | { cause: LostCause }> {
  const after = await listAfter(change, null, host);
  if ('cause' in after) return after;
  const flowNames = namesakes(change, after.listed);
  const [flowName] = flowNames;
  if (flowName === undefined) return { cause: { code: 'flow-not-listed' } };
  return flowNames.length > 1 ? { cause: { code: 'name-shared', flowNames } } : { flowName };
}

/**
 * The server answered with the guid of a flow that was there before: nothing was created under it.
 * That flow is read, to say whether it was written over, and not touched.
 */
export async function answeredWithOld(
  change: CreateChange,
  answered: string,
  { host, ignored }: Deployment,
): Promise<Ending> {
  const { environment, environmentName, desired } = change;
  const after = await listNow(host, environmentName);
  const found = await readSettled(host, environmentName, answered, {
    isDone: (flow) => !isEqual(shownDifference(flow, asSaved(desired), ignored)),
    isBefore: () => false,
  });
  const isWrittenOver =
    'flow' in found ? isEqual(shownDifference(found.flow, asSaved(desired), ignored)) : null;
  const others = 'cause' in after ? null : namesakes(change, after.listed);
  const reason: OutcomeReason = {
    code: 'create-answered-with-old',
    answered,
    environment,
    displayName: desired.displayName,
    isWrittenOver,
    namesakes: others?.filter((name) => name.toLowerCase() !== answered.toLowerCase()) ?? null,
  };
  return { result: 'failed', reason };
}

/** The flow exists, but is not as planned. */
export function unfinished(
  { environment }: CreateChange,
  flowName: string,
  cause: UnfinishedReason,
): Ending {
  const reason: OutcomeReason = { code: 'created-unfinished', flowName, environment, cause };
  return { result: 'failed', flowName, reason };
}

/** Whether the flow exists, and under which guid, is unknown; the cause says what was tried. */
export function uncertain(
  { environment, desired: { displayName } }: CreateChange,
  flowName: string | null,
  cause: UnverifiedReason,
): Ending {
  const reason: OutcomeReason = { code: 'create-uncertain', environment, displayName, cause };
  return { result: 'unknown', flowName, reason };
}
