import { type FlowSave, HostError, type LiveFlow, said } from '../live/host.ts';
import type { CreateChange } from '../plan/change.ts';
import type { Deployment } from './deploy.ts';
import { deployCommand } from './doubt.ts';
import type { Ending } from './outcome.ts';
import { explain } from './refusals.ts';
import { differenceText, isEqual, remaining } from './remaining.ts';
import { readBack, type Sent, sendAndLook } from './sending.ts';
import { settleState } from './state.ts';
import { FRESH_MS } from './update.ts';

/**
 * Creates a flow, once. After a lost reply it is looked for by its exact name and content; it is
 * never sent a second time.
 */
export async function createFlow(change: CreateChange, deployment: Deployment): Promise<Ending> {
  const taken = await takenSince(change, deployment);
  if (taken !== null) return { result: 'failed', error: taken };
  const { host } = deployment;
  const { environmentName } = change;
  const sent = await sendAndLook(host, saveOf(change, null), (flowName) =>
    flowName === null ? findByName(change, deployment) : readBack(host, environmentName, flowName),
  );
  if (sent.kind !== 'seen' || !isUnbound(sent.flow, change, deployment)) {
    return conclude(change, sent, deployment, null);
  }
  // "If references are missing send the same update once more": as an update, so no second flow.
  const { flowName } = sent.flow;
  const again = await sendAndLook(host, saveOf(change, flowName), () =>
    readBack(host, environmentName, flowName),
  );
  if (again.kind === 'seen' && again.lost !== null && isUnbound(again.flow, change, deployment)) {
    const why = `whether its references are bound could not be seen: ${said(again.lost)}`;
    return unfinished(change, flowName, why);
  }
  return conclude(change, again, deployment, flowName);
}

/** Why a create may be the second of its name; null while none is there. Asked again in long runs. */
async function takenSince(change: CreateChange, deployment: Deployment): Promise<string | null> {
  if (Date.now() - change.readAt < FRESH_MS) return null;
  try {
    const named = await namedAlike(change, deployment);
    if (named.length === 0) return null;
    return `it was not created, because someone made a flow of that name after it was planned (${named.join(', ')}); run again to see the plan anew`;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return `it was not created, because looking for its name again failed: ${said(error)}`;
  }
}

async function namedAlike(
  { environmentName, desired }: CreateChange,
  { host }: Deployment,
): Promise<string[]> {
  const listed = await host.listFlows(environmentName);
  const named = listed.filter(({ displayName }) => displayName === desired.displayName);
  return named.map(({ flowName }) => flowName);
}

/** The flow that a create with a lost reply has made: there was none of its name before. */
async function findByName(
  change: CreateChange,
  deployment: Deployment,
): Promise<LiveFlow | string> {
  const named = await namedAlike(change, deployment);
  const [only] = named;
  if (only === undefined) return 'no flow of that name is listed yet';
  if (named.length > 1) return `${named.length} flows have that name now (${named.join(', ')})`;
  return readBack(deployment.host, change.environmentName, only);
}

/** Whether a new flow is as it should be, but for references that it lacks. */
function isUnbound(flow: LiveFlow, { desired }: CreateChange, { ignored }: Deployment): boolean {
  const diff = remaining(flow, desired, ignored);
  const isOurs = isEqual({ ...diff, references: [] });
  const isMissing = (key: string) => !Object.hasOwn(flow.connectionReferences, key);
  return isOurs && Object.keys(desired.connectionReferences).some(isMissing);
}

/** `created` is the guid of a flow that is there already, and is only to be bound. */
async function conclude(
  change: CreateChange,
  sent: Sent,
  deployment: Deployment,
  created: string | null,
): Promise<Ending> {
  switch (sent.kind) {
    case 'refused':
      return created === null
        ? { result: 'failed', error: explain(sent.error, change) }
        : unfinished(change, created, explain(sent.error, change));
    case 'unseen':
      return unknown(change, sent);
    case 'seen':
      return finish(change, sent, deployment);
  }
}

async function finish(
  change: CreateChange,
  { flow, lost }: Extract<Sent, { kind: 'seen' }>,
  deployment: Deployment,
): Promise<Ending> {
  const diff = remaining(flow, change.desired, deployment.ignored);
  if (isEqual(diff)) return settleState(change, flow, deployment, 'created');
  const why = `it differs from the file: ${differenceText(diff)}`;
  const { flowName, state } = flow;
  if (lost === null) return { ...unfinished(change, flowName, why), state };
  return unknown(change, {
    flowName,
    why: `${said(lost)}; a flow of that name is there now, and ${why}`,
  });
}

/** It is there, and not as it should be. */
function unfinished(change: CreateChange, flowName: string, why: string): Ending {
  const error = `it was created as ${flowName}, and ${why}. ${deployCommand(change)} finds it by its name and updates it`;
  return { result: 'failed', flowName, error };
}

function unknown(
  change: CreateChange,
  { flowName, why }: { flowName: string | null; why: string },
): Ending {
  const error = `${why}. Settle it with ${deployCommand(change)} in a minute: it looks for "${change.desired.displayName}" by its name first, and makes no second one`;
  return { result: 'unknown', flowName, error };
}

function saveOf({ environmentName, desired }: CreateChange, flowName: string | null): FlowSave {
  const { displayName, description, definition, connectionReferences } = desired;
  return { environmentName, flowName, displayName, description, definition, connectionReferences };
}
