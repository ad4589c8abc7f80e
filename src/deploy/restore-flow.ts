import { type FlowHost, HostError, type LiveFlow } from '../live/host.ts';
import type { Ignored } from '../plan/ignored.ts';
import type { Mismatch, RestoreProblem, UnseenReason } from '../plan/outcome-reason.ts';
import type { Reason } from '../wording/reason.ts';
import { readBack, saveAndVerify } from './save-and-verify.ts';
import { type SnapshotStore, snapshotProblem } from './snapshots.ts';
import { asItWas, isEqual, isRestored, mismatches, remaining } from './verify.ts';

/** A flow as it was, what is there now, and where. */
export interface RestoreTask {
  environmentName: string;
  was: LiveFlow;
  now: LiveFlow;
}

interface Means {
  host: FlowHost;
  snapshots: SnapshotStore;
  /** What is not compared. */
  ignored?: Ignored;
}

/** How a live flow compares with what it was. */
export type RestoreComparison =
  | Reason<'as-it-was'>
  | Reason<'differs', { differences: Mismatch[] }>
  | Reason<'unreadable', { cause: UnseenReason }>;

/** The result of a restore; `kept`: where the flow that was replaced is saved. */
export type Restored =
  | Reason<'already-as-it-was'>
  | Reason<'restored', { kept: string }>
  | Reason<'not-restored', { problem: RestoreProblem; kept: string | null }>;

/**
 * Restores a flow to how it was: saves what is there, writes definition, references and name, reads
 * it back, compares, and sets the state. If the flow is already as it was, nothing is written.
 */
export async function restoreFlow(
  { environmentName, was, now }: RestoreTask,
  { host, snapshots, ignored = [] }: Means,
): Promise<Restored> {
  const isWritten = isRestored(now, was, ignored);
  if (isWritten && now.state === was.state) return { code: 'already-as-it-was' };
  let kept: string;
  try {
    kept = await snapshots.keep({ environmentName, flow: now, planDigest: null });
  } catch (error) {
    const cause = snapshotProblem(error);
    return { code: 'not-restored', problem: { code: 'not-kept', cause }, kept: null };
  }
  const found = isWritten ? { flow: now } : await written(host, environmentName, was, ignored);
  const problem =
    'problem' in found ? found.problem : await stateProblem(host, environmentName, was, found.flow);
  return problem === null ? { code: 'restored', kept } : { code: 'not-restored', problem, kept };
}

/** The flow after it was written back, or why it is not as it was. */
async function written(
  host: FlowHost,
  environmentName: string,
  was: LiveFlow,
  ignored: Ignored,
): Promise<{ flow: LiveFlow } | { problem: RestoreProblem }> {
  const { flowName, displayName, definition, connectionReferences } = was;
  const save = { environmentName, flowName, displayName, definition, connectionReferences };
  const look = () => readBack(host, environmentName, flowName);
  const sent = await saveAndVerify(host, { ...save, description: null }, look);
  if (sent.kind === 'refused') return { problem: sent.error.failure };
  if (sent.kind === 'unseen') return { problem: sent.reason };
  const { flow, lost } = sent;
  const left = remaining(flow, asItWas(was), ignored);
  if (isEqual(left)) return { flow };
  return { problem: { code: 'still-differs', lost, differences: mismatches(left) } };
}

async function stateProblem(
  host: FlowHost,
  environmentName: string,
  { flowName, state: wanted }: LiveFlow,
  { state }: LiveFlow,
): Promise<RestoreProblem | null> {
  if (state === wanted || (wanted !== 'Started' && wanted !== 'Stopped')) return null;
  try {
    const reached = await host.setState(environmentName, flowName, wanted);
    return reached === wanted ? null : { code: 'state-differs', state: reached, wanted };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { code: 'state-not-restored', state, wanted, cause: error.failure };
  }
}
