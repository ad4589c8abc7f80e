import { type FlowSave, HostError, type LiveFlow, said } from '../live/host.ts';
import type { CreateChange } from '../plan/plan.ts';
import type { Deployment, Ending } from './deploy.ts';
import { explain } from './refusals.ts';
import { settleState } from './state.ts';
import { remaining } from './update.ts';

/**
 * Creates a flow, once. After a lost reply it is looked for by its exact name and content; it is
 * never sent a second time.
 */
export async function createFlow(change: CreateChange, deployment: Deployment): Promise<Ending> {
  let flowName: string;
  try {
    flowName = await deployment.host.saveFlow(saveOf(change, null));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (!error.mayHaveWritten) return { result: 'failed', error: explain(error, change) };
    return afterLostReply(change, deployment, error);
  }
  return confirm(change, flowName, deployment, 'it was created');
}

/** Reads the flow that a create made and brings it to its end. */
async function confirm(
  change: CreateChange,
  flowName: string,
  deployment: Deployment,
  what: string,
): Promise<Ending> {
  try {
    const live = await deployment.host.readFlow(change.environmentName, flowName);
    if (live === null)
      return unknown(
        change,
        flowName,
        `${what} as ${flowName}, and the server does not show it yet`,
      );
    return await finish(change, live, deployment);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return unknown(
      change,
      flowName,
      `${what} as ${flowName}, and finishing it failed: ${said(error)}`,
    );
  }
}

/** Binds the references once more where the new flow lacks them, compares, and sets the state. */
async function finish(
  change: CreateChange,
  created: LiveFlow,
  deployment: Deployment,
): Promise<Ending> {
  const { host, ignored } = deployment;
  const { environmentName, desired } = change;
  const { flowName } = created;
  const wanted = Object.keys(desired.connectionReferences);
  const isOurs = remaining(created, desired, ignored).every((at) =>
    at.startsWith('/connectionReferences'),
  );
  const unbound = isOurs && wanted.some((key) => !Object.hasOwn(created.connectionReferences, key));
  if (unbound) await host.saveFlow(saveOf(change, flowName));
  const live = unbound ? ((await host.readFlow(environmentName, flowName)) ?? created) : created;
  const different = remaining(live, change.desired, ignored);
  if (different.length === 0) return settleState(change, live, deployment, 'created');
  const error = `it was created as ${flowName}, and differs from the file in ${different.slice(0, 5).join(', ')}; write its guid into the map and run again`;
  return { result: 'failed', flowName, state: live.state, error };
}

async function afterLostReply(
  change: CreateChange,
  deployment: Deployment,
  error: HostError,
): Promise<Ending> {
  const { host } = deployment;
  try {
    const named = (await host.listFlows(change.environmentName)).filter(
      ({ displayName }) => displayName === change.desired.displayName,
    );
    const [only, ...others] = named;
    if (only === undefined)
      return unknown(change, null, `${said(error)}; no flow of that name is there yet`);
    if (others.length > 0)
      return unknown(change, null, `${said(error)}; ${named.length} flows have that name now`);
    const live = await host.readFlow(change.environmentName, only.flowName);
    if (
      live === null ||
      remaining(live, change.desired, deployment.ignored).some((at) => at.startsWith('/definition'))
    ) {
      return unknown(
        change,
        only.flowName,
        `${said(error)}; a flow of that name is there with another content`,
      );
    }
    return await finish(change, live, deployment);
  } catch (next) {
    if (!(next instanceof HostError)) throw next;
    return unknown(change, null, `${said(error)}; looking for it failed as well: ${said(next)}`);
  }
}

function saveOf({ environmentName, desired }: CreateChange, flowName: string | null): FlowSave {
  const { displayName, description, definition, connectionReferences } = desired;
  return { environmentName, flowName, displayName, description, definition, connectionReferences };
}

function unknown(
  { environmentName, displayName }: CreateChange,
  flowName: string | null,
  why: string,
): Ending {
  const error = `${why}. Look for "${displayName}" in ${environmentName} before running again: if it is there, write its guid into the map as flowName, so that no second one is made`;
  return { result: 'unknown', flowName, error };
}
