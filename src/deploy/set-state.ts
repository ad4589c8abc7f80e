import { type FlowHost, HostError, type HostFailure, type LiveFlow } from '../live/host.ts';
import type { StopProblem, UnseenReason } from '../plan/outcome-reason.ts';
import { readSettled } from './save-and-verify.ts';

/** What is known of a flow's state after a start or stop was sent. */
type StateResult =
  /** Certainly nothing changed. */
  | { kind: 'refused'; error: HostError }
  /** As it reads now. */
  | { kind: 'seen'; state: string }
  /** As the answer to the call says; a read does not show it. */
  | { kind: 'said'; state: string }
  /** `lost`: why the call itself gave no usable answer. */
  | { kind: 'unseen'; lost: HostFailure | null; cause: UnseenReason };

/** A flow before it is started or stopped. */
interface StateBefore {
  flowName: string;
  before: string | null;
  /** Absent where the host has none. */
  version?: string | undefined;
}

/**
 * Starts or stops a flow and reads it back, since the answer alone proves nothing. `before`: its
 * state until now, null where that is not known.
 */
export async function setState(
  host: FlowHost,
  environmentName: string,
  { flowName, before, version }: StateBefore,
  wanted: 'Started' | 'Stopped',
): Promise<StateResult> {
  let expected: string = wanted;
  let lost: HostFailure | null = null;
  try {
    expected = await host.setState(environmentName, flowName, wanted, version);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (!error.mayHaveWritten) return { kind: 'refused', error };
    lost = error.failure;
  }
  const found = await readSettled(host, environmentName, flowName, {
    isDone: ({ state }) => state === expected,
    isBefore: ({ state }) => state === before,
  });
  if (!('flow' in found)) return { kind: 'unseen', lost, cause: found.reason };
  const { state } = found.flow;
  if (state !== null) return { kind: 'seen', state };
  if (lost === null) return { kind: 'said', state: expected };
  return { kind: 'unseen', lost, cause: { code: 'state-hidden' } };
}

/** Stops a flow; `problem` null where it reads as stopped. */
export async function stopFlow(
  host: FlowHost,
  environmentName: string,
  flow: Pick<LiveFlow, 'flowName' | 'state' | 'version'>,
): Promise<{ state: string | null; problem: StopProblem | null }> {
  const { flowName, state: before, version } = flow;
  const set = await setState(host, environmentName, { flowName, before, version }, 'Stopped');
  switch (set.kind) {
    case 'refused':
      return { state: before, problem: set.error.failure };
    case 'unseen': {
      const { lost, cause } = set;
      return { state: null, problem: { code: 'stop-not-seen', lost, cause } };
    }
    case 'said':
      return { state: null, problem: { code: 'not-stopped', state: null } };
    case 'seen': {
      const { state } = set;
      return { state, problem: state === 'Stopped' ? null : { code: 'not-stopped', state } };
    }
  }
}
