import type { FlowHost, LiveFlow } from '../live/host.ts';
import type { Ignored } from '../plan/ignored.ts';
import type { Mismatch, RestoreProblem, UnseenReason } from '../plan/outcome-reason.ts';
import type { Reason } from '../wording/reason.ts';
import { readSettled, saveAndVerify } from './save-and-verify.ts';
import { setState } from './set-state.ts';
import { type SnapshotStore, snapshotProblem } from './snapshots.ts';
import {
  asItWas,
  differing,
  hidesReferences,
  isEqual,
  isRestored,
  mismatches,
  type Sight,
  shownDifference,
} from './verify.ts';

/** A flow as it was, what is there now, and where. */
interface RestoreTask {
  environmentName: string;
  was: LiveFlow;
  now: LiveFlow;
  /** What is known of whether the server shows the flow's references. */
  sight: Sight;
  /** True when it is written back although it reads as it was: the answer may be stale. */
  isChanged?: boolean;
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
  /** `isUnproven`: the server does not show whether the references are bound. */
  | Reason<'restored', { kept: string; isUnproven: boolean }>
  | Reason<'not-restored', { problem: RestoreProblem; kept: string | null }>;

/**
 * Restores a flow to how it was: saves what is there, writes definition, references and name, reads
 * it back, compares, and sets the state. If the flow is already as it was, nothing is written.
 */
export async function restoreFlow(
  task: RestoreTask,
  { host, snapshots, ignored = [] }: Means,
): Promise<Restored> {
  const { environmentName, was, now, isChanged = false } = task;
  const isWritten = !isChanged && isRestored(now, was, ignored);
  if (isWritten && now.state === was.state) return { code: 'already-as-it-was' };
  let kept: string;
  try {
    kept = await snapshots.keep({ environmentName, flow: now, planDigest: null });
  } catch (error) {
    const cause = snapshotProblem(error);
    return { code: 'not-restored', problem: { code: 'not-kept', cause }, kept: null };
  }
  const found = isWritten ? { flow: now } : await written(task, host, ignored);
  const problem =
    'problem' in found ? found.problem : await stateProblem(host, environmentName, was, found.flow);
  if (problem !== null) return { code: 'not-restored', problem, kept };
  const isUnproven = 'flow' in found && hidesReferences(found.flow, was);
  return { code: 'restored', kept, isUnproven };
}

/** The flow after it was written back, or why it is not as it was. */
async function written(
  { environmentName, was, now, sight }: RestoreTask,
  host: FlowHost,
  ignored: Ignored,
): Promise<{ flow: LiveFlow } | { problem: RestoreProblem }> {
  const { flowName, displayName, definition, connectionReferences } = was;
  const name = displayName === '' ? null : displayName;
  const content = { displayName: name, title: displayName, definition, connectionReferences };
  const { version } = now;
  const save = { environmentName, flowName, version, ...content, description: null };
  const leftOf = (flow: LiveFlow) => differing(flow, asItWas(was), ignored, sight);
  const sent = await saveAndVerify(host, save, () =>
    readSettled(host, environmentName, flowName, {
      isDone: (flow) => isEqual(leftOf(flow)),
      isBefore: (flow) => isEqual(shownDifference(flow, asItWas(now), ignored)),
    }),
  );
  if (sent.kind === 'refused') return { problem: sent.error.failure };
  if (sent.kind === 'unseen') return { problem: sent.reason };
  const { flow, lost } = sent;
  const left = leftOf(flow);
  if (isEqual(left)) return { flow };
  return { problem: { code: 'still-differs', lost, differences: mismatches(left) } };
}

async function stateProblem(
  host: FlowHost,
  environmentName: string,
  { flowName, state: wanted }: LiveFlow,
  { state: before, version }: LiveFlow,
): Promise<RestoreProblem | null> {
  if (before === wanted || (wanted !== 'Started' && wanted !== 'Stopped')) return null;
  const set = await setState(host, environmentName, { flowName, before, version }, wanted);
  switch (set.kind) {
    case 'refused':
      return {
        code: 'state-not-restored',
        state: before,
        wanted,
        cause: set.error.failure,
      };
    case 'unseen':
      return { code: 'state-not-seen', wanted, lost: set.lost, cause: set.cause };
    case 'said':
      return { code: 'state-differs', state: null, wanted };
    case 'seen': {
      const { state } = set;
      return state === wanted ? null : { code: 'state-differs', state, wanted };
    }
  }
}
