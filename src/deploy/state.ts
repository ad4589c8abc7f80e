import type { LiveFlow } from '../live/host.ts';
import type { WritingChange } from '../plan/change.ts';
import type { Ending } from '../plan/outcome.ts';
import type { OutcomeReason } from '../plan/outcome-reason.ts';
import type { Deployment } from './deployment.ts';
import { refusalReason } from './refusals.ts';
import { setState } from './set-state.ts';

type Saved = 'created' | 'updated';

/** Starts or stops a saved flow where the map says so, and returns the state that it reads then. */
export async function ensureState(
  change: WritingChange,
  live: LiveFlow,
  deployment: Deployment,
  result: Saved,
): Promise<Ending> {
  const { flowName, state, version } = live;
  const wanted = change.desired.state;
  if (wanted === state) return { result, flowName, state };
  if (wanted === null) return leftAlone(change, live, result);
  const { environment, environmentName } = change;
  const about = { isSaved: isSaved(change), wanted };
  const flow = { flowName, before: state, version };
  const set = await setState(deployment.host, environmentName, flow, wanted);
  switch (set.kind) {
    case 'refused': {
      const cause = refusalReason(set.error, change);
      const reason: OutcomeReason = { code: 'state-refused', ...about, state, cause };
      return { result: 'failed', flowName, state, reason, isAsItWas: !about.isSaved };
    }
    case 'unseen': {
      const { lost, cause } = set;
      const reason: OutcomeReason = { code: 'state-unknown', ...about, environment, lost, cause };
      return { result: 'unknown', flowName, reason };
    }
    case 'said':
    case 'seen': {
      if (set.kind === 'said' && set.state === wanted) {
        return { result, flowName, reason: { code: 'state-not-shown', wanted } };
      }
      if (set.state === wanted) return { result, flowName, state: wanted };
      const reason: OutcomeReason = { code: 'state-not-reached', ...about, state: set.state };
      return { result: 'failed', flowName, state: set.state, reason };
    }
  }
}

/** Whether the flow itself was written before its state is set. */
function isSaved(change: WritingChange): boolean {
  return change.action === 'create' || change.writes;
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
