import pMap from 'p-map';
import { identityKey } from '../map/identity.ts';
import { type FlowLookup, HostError } from './host.ts';

/** A flow whose file a change deletes. Nothing is deleted or stopped: it stays live. */
export interface LeavingFlow {
  /** By the map's name. */
  environment: string;
  file: string;
  displayName: string;
  /** The live flow's guid; null while it is not known. */
  flowName: string | null;
  /** Its live state; null where it was not read. */
  state: string | null;
}

/** The same before it was looked for. */
export interface LeavingTarget {
  flow: LeavingFlow;
  environmentName: string;
}

/**
 * Looks for the live flows; one that is not there is left out, and so is one that a file of the
 * repository still identifies, by `isKept`. What cannot be read stays as it is.
 */
export async function lookForLeaving(
  targets: readonly LeavingTarget[],
  host: FlowLookup,
  { concurrency, isKept }: { concurrency: number; isKept: (identity: string) => boolean },
): Promise<LeavingFlow[]> {
  const look = async ({ flow, environmentName }: LeavingTarget): Promise<LeavingFlow | null> => {
    try {
      const flowName =
        flow.flowName ?? (await onlyOneNamed(flow.displayName, environmentName, host));
      if (flowName === null) return flow;
      if (isKept(identityKey({ environmentName, flowName, displayName: '' }))) return null;
      const live = await host.readFlow(environmentName, flowName);
      return live && { ...flow, flowName, state: live.state };
    } catch (error) {
      if (error instanceof HostError) return flow;
      throw error;
    }
  };
  const looked = await pMap(targets, look, { concurrency });
  return looked.filter((flow) => flow !== null);
}

/** Null where no flow has that name, or several have it: then it is not known which one it was. */
async function onlyOneNamed(
  name: string,
  environmentName: string,
  host: FlowLookup,
): Promise<string | null> {
  const listed = await host.listFlows(environmentName);
  const [only, ...others] = listed.filter(({ displayName }) => displayName === name);
  return others.length === 0 ? (only?.flowName ?? null) : null;
}
