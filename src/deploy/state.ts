import { HostError, type HostFailure, type LiveFlow } from '../live/host.ts';
import type { WritingChange } from '../plan/change.ts';
import type { Ending } from '../plan/outcome.ts';
import type { OutcomeReason } from '../plan/outcome-reason.ts';
import type { Deployment } from './deployment.ts';
import { refusalReason } from './refusals.ts';
import { readBack } from './save-and-verify.ts';

type State = 'Started' | 'Stopped';
type Saved = 'created' | 'updated';

/** Starts or stops a saved flow where the map says so, and returns the state that it then has. */
export async function ensureState(
  change: WritingChange,
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
    if (error.mayHaveWritten) {
      return afterLostReply(change, live, wanted, deployment, result, error.failure);
    }
    const cause = refusalReason(error, change);
    const reason: OutcomeReason = {
      code: 'state-refused',
      isSaved: isSaved(change),
      state,
      wanted,
      cause,
    };
    return { result: 'failed', flowName, state, reason };
  }
}

function judged(
  change: WritingChange,
  flowName: string,
  state: string | null,
  result: Saved,
): Ending {
  const wanted = change.desired.state ?? 'Started';
  if (state === wanted) return { result, flowName, state };
  const reason: OutcomeReason = {
    code: 'state-not-reached',
    isSaved: isSaved(change),
    state,
    wanted,
  };
  return { result: 'failed', flowName, state, reason };
}

/** Whether the flow itself was written before its state is set. */
function isSaved(change: WritingChange): boolean {
  return change.action === 'create' || change.writes;
}

/** The answer to a start or stop was lost: the live flow shows whether it happened. */
async function afterLostReply(
  change: WritingChange,
  { flowName }: LiveFlow,
  wanted: State,
  { host }: Deployment,
  result: Saved,
  lost: HostFailure,
): Promise<Ending> {
  const { environment, environmentName } = change;
  const found = await readBack(host, environmentName, flowName);
  if ('flow' in found) return judged(change, flowName, found.flow.state, result);
  const about = { isSaved: isSaved(change), wanted, environment };
  const reason: OutcomeReason = { code: 'state-unknown', ...about, lost, cause: found.reason };
  return { result: 'unknown', flowName, reason };
}

/** The map sets no state: then a save should not have changed it. */
function leftAlone(change: WritingChange, { flowName, state }: LiveFlow, result: Saved): Ending {
  const before = change.action === 'update' ? change.current.state : null;
  if (state === 'Suspended' && before !== state) {
    return { result: 'failed', flowName, state, reason: { code: 'flow-suspended' } };
  }
  return { result, flowName, state, reason: remark(result, state, before) };
}

/** A new flow is stopped until somebody starts it, and the map is the place to say so. */
function remark(result: Saved, state: string | null, before: string | null): OutcomeReason | null {
  if (result === 'created' && state === 'Stopped') return { code: 'begins-stopped' };
  if (result === 'created' || state === before) return null;
  return { code: 'state-changed', before, state };
}
