import {
  type FlowHost,
  type FlowLookup,
  type FlowSave,
  HostError,
  type LiveFlow,
  said,
} from '../live/host.ts';

/** What is known of a flow once a save of it was sent. */
export type Sent =
  /** Nothing was written, for certain. */
  | { kind: 'refused'; error: HostError }
  /** The flow as it is now; `lost` is why the save itself did not tell what became of it. */
  | { kind: 'seen'; flow: LiveFlow; lost: HostError | null }
  /** It may have been written, and nobody can see it. */
  | { kind: 'unseen'; flowName: string | null; why: string };

/** Finds the flow that a save was about: by the guid that the save told, or null where it told none. */
type Look = (flowName: string | null) => Promise<LiveFlow | string>;

/**
 * Sends a save once, and believes only what is there afterwards. A reply that was lost, cut off or
 * a 5xx says nothing: the live flow does. `look` returns the flow or a sentence why there is none.
 */
export async function sendAndLook(host: FlowHost, save: FlowSave, look: Look): Promise<Sent> {
  let { flowName } = save;
  let lost: HostError | null = null;
  try {
    flowName = await host.saveFlow(save);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (!error.mayHaveWritten) return { kind: 'refused', error };
    lost = error;
  }
  const found = await seen(() => look(flowName));
  if (typeof found !== 'string') return { kind: 'seen', flow: found, lost };
  const why =
    lost === null
      ? `it was saved${save.flowName === null ? ` as ${flowName}` : ''}, and could not be read back: ${found}`
      : `${said(lost)}; whether it was written could not be seen: ${found}`;
  return { kind: 'unseen', flowName, why };
}

/** The flow as it is now, or why it could not be read. */
export function readBack(
  host: FlowLookup,
  environmentName: string,
  flowName: string,
): Promise<LiveFlow | string> {
  return seen(
    async () => (await host.readFlow(environmentName, flowName)) ?? 'the flow is not there',
  );
}

async function seen(look: () => Promise<LiveFlow | string>): Promise<LiveFlow | string> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof HostError) return said(error);
    throw error;
  }
}
