import { HostError, type LiveFlow, said } from '../live/host.ts';
import type { CreateChange, UpdateChange } from '../plan/plan.ts';
import type { Deployment, Ending } from './deploy.ts';

/** Starts or stops a saved flow where the map says so, and tells the state that it then has. */
export async function settleState(
  { environmentName, desired }: CreateChange | UpdateChange,
  live: LiveFlow,
  { host }: Deployment,
  result: 'created' | 'updated',
): Promise<Ending> {
  const { flowName } = live;
  if (desired.state === live.state) return { result, flowName, state: live.state };
  if (desired.state === null)
    return { result, flowName, state: live.state, error: hint(live, result) };
  try {
    const state = await host.setState(environmentName, flowName, desired.state);
    if (state === desired.state) return { result, flowName, state };
    const error = `the flow is saved, but it is ${state} and not ${desired.state}; ${remedy(desired.state)}`;
    return { result: 'failed', flowName, state, error };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const why = `the flow is saved, but it is still ${live.state ?? 'in its old state'}: ${said(error)}; ${remedy(desired.state)}`;
    return { result: 'failed', flowName, state: live.state, error: why };
  }
}

function remedy(state: 'Started' | 'Stopped'): string {
  return `run again, or ${state === 'Started' ? 'turn it on' : 'turn it off'} in Power Automate`;
}

/** A new flow stands still until someone starts it, and the map is the place to say so. */
function hint({ state }: LiveFlow, result: 'created' | 'updated'): string | null {
  if (result !== 'created' || state !== 'Stopped') return null;
  return 'new flows begin stopped; write `"state": "Started"` for it in the map, or turn it on in Power Automate';
}
