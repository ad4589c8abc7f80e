import {
  type FlowHost,
  type FlowLookup,
  type FlowSave,
  HostError,
  type HostFailure,
  type LiveFlow,
} from '../live/host.ts';
import type { UnseenReason, UnverifiedReason } from '../plan/outcome-reason.ts';

/** What is known of a flow after a save was sent. */
export type SaveResult =
  /** Certainly nothing was written. */
  | { kind: 'refused'; error: HostError }
  /** The flow as it is now; `lost`: why the save itself gave no usable answer. */
  | { kind: 'seen'; flow: LiveFlow; lost: HostFailure | null }
  /** It may have been written, and cannot be read. */
  | { kind: 'unseen'; flowName: string | null; reason: UnverifiedReason };

/** A flow as it is now, or why it could not be read. */
type ReadBack = { flow: LiveFlow } | { reason: UnseenReason };

/**
 * Finds the flow that a save was about: by the guid that the save returned; null where it returned
 * none.
 */
type FindFlow = (flowName: string | null) => Promise<ReadBack>;

/**
 * Sends a save once, and trusts only what is read afterwards. A reply that was lost, cut off or a
 * 5xx proves nothing: the live flow does.
 */
export async function saveAndVerify(
  host: FlowHost,
  save: FlowSave,
  look: FindFlow,
): Promise<SaveResult> {
  let { flowName } = save;
  let lost: HostFailure | null = null;
  try {
    flowName = await host.saveFlow(save);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (!error.mayHaveWritten) return { kind: 'refused', error };
    lost = error.failure;
  }
  const found = await readOrReason(() => look(flowName));
  if ('flow' in found) return { kind: 'seen', flow: found.flow, lost };
  const { reason: cause } = found;
  const createdAs = save.flowName === null ? flowName : null;
  const reason: UnverifiedReason =
    lost === null
      ? { code: 'saved-not-seen', createdAs, cause }
      : { code: 'reply-lost', lost, cause };
  return { kind: 'unseen', flowName, reason };
}

/** The flow as it is now, or why it could not be read. */
export function readBack(
  host: FlowLookup,
  environmentName: string,
  flowName: string,
): Promise<ReadBack> {
  return readOrReason(async () => {
    const flow = await host.readFlow(environmentName, flowName);
    return flow === null ? { reason: { code: 'flow-not-there' } } : { flow };
  });
}

/**
 * The pauses before a flow is read again that is not as expected. Servers may answer with what was
 * there a moment ago, so nothing is undone or reported after one look.
 */
const PAUSES_MS = [2_000, 5_000];

interface Expected {
  isDone: (flow: LiveFlow) => boolean;
  /** True when it reads as before the change: then it is read a third time. */
  isBefore: (flow: LiveFlow) => boolean;
}

/** The flow once it reads as expected, or as it still is after the pauses. */
export async function readSettled(
  host: FlowHost,
  environmentName: string,
  flowName: string,
  { isDone, isBefore }: Expected,
): Promise<ReadBack> {
  let found = await readBack(host, environmentName, flowName);
  for (const [index, milliseconds] of PAUSES_MS.entries()) {
    const mayBeStale =
      'flow' in found
        ? !isDone(found.flow) && (index === 0 || isBefore(found.flow))
        : found.reason.code === 'flow-not-there';
    if (!mayBeStale) return found;
    await host.pause(milliseconds);
    found = await readBack(host, environmentName, flowName);
  }
  return found;
}

async function readOrReason(look: () => Promise<ReadBack>): Promise<ReadBack> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof HostError) return { reason: error.failure };
    throw error;
  }
}
