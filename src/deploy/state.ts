import { HostError, type LiveFlow, said } from '../live/host.ts';
import type { CreateChange, UpdateChange } from '../plan/change.ts';
import type { Deployment } from './deploy.ts';
import { deployCommand } from './doubt.ts';
import type { Ending } from './outcome.ts';
import { explain, SUSPENDED } from './refusals.ts';
import { readBack } from './sending.ts';

type State = 'Started' | 'Stopped';
type Saved = 'created' | 'updated';

/** Starts or stops a saved flow where the map says so, and tells the state that it then has. */
export async function settleState(
  change: CreateChange | UpdateChange,
  live: LiveFlow,
  deployment: Deployment,
  result: Saved,
): Promise<Ending> {
  const { flowName, state } = live;
  const wanted = change.desired.state;
  if (wanted === state) return { result, flowName, state };
  if (wanted === null) return leftAlone(change, live, result);
  const { environmentName } = change;
  try {
    const reached = await deployment.host.setState(environmentName, flowName, wanted);
    return judged(change, flowName, reached, result);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (error.mayHaveWritten)
      return afterLostReply(change, live, wanted, deployment, result, error);
    const why = `${saved(change)} it is still ${state ?? 'in its old state'}: ${explain(error, change)}; ${remedy(wanted)}`;
    return { result: 'failed', flowName, state, error: why };
  }
}

function judged(
  change: CreateChange | UpdateChange,
  flowName: string,
  state: string | null,
  result: Saved,
): Ending {
  const wanted = change.desired.state ?? 'Started';
  if (state === wanted) return { result, flowName, state };
  const why = state === 'Suspended' ? SUSPENDED : remedy(wanted);
  const error = `${saved(change)} it is ${state} and not ${wanted}; ${why}`;
  return { result: 'failed', flowName, state, error };
}

/** What has been done already when the state is to be set. */
function saved(change: CreateChange | UpdateChange): string {
  const isSaved = change.action === 'create' || change.writes;
  return isSaved ? 'the flow is saved, but' : 'only its state was to change, and';
}

/** The answer to a start or stop is lost: the live flow tells what became of it. */
async function afterLostReply(
  change: CreateChange | UpdateChange,
  { flowName }: LiveFlow,
  wanted: State,
  { host }: Deployment,
  result: Saved,
  lost: HostError,
): Promise<Ending> {
  const found = await readBack(host, change.environmentName, flowName);
  if (typeof found !== 'string') return judged(change, flowName, found.state, result);
  const error = `${saved(change)} whether it is ${wanted} now is unknown: ${said(lost)}; reading it failed as well: ${found}. Settle it with ${deployCommand(change)}`;
  return { result: 'unknown', flowName, error };
}

/** The map says nothing of the state: then a save should not have changed it either. */
function leftAlone(
  change: CreateChange | UpdateChange,
  { flowName, state }: LiveFlow,
  result: Saved,
): Ending {
  const before = change.action === 'update' ? change.current.state : null;
  if (state === 'Suspended' && before !== state) {
    const error = `the flow is saved, and is suspended since; ${SUSPENDED}`;
    return { result: 'failed', flowName, state, error };
  }
  return { result, flowName, state, error: remark(result, state, before) };
}

/** A new flow stands still until someone starts it, and the map is the place to say so. */
function remark(result: Saved, state: string | null, before: string | null): string | null {
  if (result === 'created' && state === 'Stopped') {
    return 'new flows begin stopped; write `"state": "Started"` for it in the map, or turn it on in Power Automate';
  }
  if (result === 'created' || state === before) return null;
  return `it was ${before ?? 'in an unknown state'} before it was saved and is ${state ?? 'in an unknown one'} now; write the \`state\` that it should have in the map`;
}

function remedy(state: State): string {
  return `run again, or ${state === 'Started' ? 'turn it on' : 'turn it off'} in Power Automate`;
}
