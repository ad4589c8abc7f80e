import type { IndexedFlow } from '../map/flow-index.ts';
import { displayNameIn, type Identified, knownFlowName } from '../map/identity.ts';
import type { ConnectionMap } from '../map/map.ts';
import { checkedOnlyReason } from '../map/resolve.ts';
import { type FlowLookup, type FlowSummary, HostError } from './host.ts';
import { identitiesOf } from './target.ts';

/** The live flows of an environment that no file and no entry of the map names. */
export interface UnmanagedFlows {
  environment: string;
  flows: FlowSummary[];
}

/**
 * The live flows of each environment that Git does not know, neither by guid nor by name. One list
 * for each environment; one that cannot be listed is left out.
 */
export async function unmanagedFlows(
  project: { index: readonly IndexedFlow[]; map: ConnectionMap | null },
  environments: readonly string[],
  reader: Pick<FlowLookup, 'listFlows'>,
): Promise<UnmanagedFlows[]> {
  const wanted = [...(project.map?.environments.values() ?? [])].filter(
    ({ name }) => environments.length === 0 || environments.includes(name),
  );
  const targets = identitiesOf(project, environments);
  const checkedOnly = project.index.filter(
    (flow) => project.map !== null && checkedOnlyReason(project.map, flow) !== null,
  );
  const found = await Promise.all(
    wanted.map(async (environment): Promise<UnmanagedFlows[]> => {
      const { name, environmentName, flows: named } = environment;
      const listed = await reader.listFlows(environmentName).catch(asFailed);
      if (listed === null) return [];
      const own = [
        ...targets.filter(({ resolution }) => resolution.environment.name === name),
        ...checkedOnly.map((flow) => ({ flow, resolution: { environment, settings: null } })),
      ];
      const isKnown = knows(own, [...named.values()]);
      const flows = listed.filter((flow) => !isKnown(flow));
      return [{ environment: name, flows: flows.map(identityOf) }];
    }),
  );
  return found.flat();
}

const identityOf = ({ flowName, displayName }: FlowSummary) => ({ flowName, displayName });

function asFailed(error: unknown): null {
  if (error instanceof HostError) return null;
  throw error;
}

function knows(
  targets: readonly Identified[],
  named: readonly { flowName: string | null }[],
): (flow: FlowSummary) => boolean {
  const guids = [...targets.map(knownFlowName), ...named.map(({ flowName }) => flowName)];
  const known = new Set(guids.map((guid) => guid?.toLowerCase()));
  const names = new Set(
    targets.filter((target) => knownFlowName(target) === null).map(displayNameIn),
  );
  return ({ flowName, displayName }) => known.has(flowName.toLowerCase()) || names.has(displayName);
}
