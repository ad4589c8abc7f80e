import { displayNameIn, type Identified, knownFlowName } from '../connections/identity.ts';
import { type FlowReader, type FlowSummary, HostError } from '../live/host.ts';
import { identitiesOf } from '../live/target.ts';
import type { UnmanagedFlows } from '../report/report.ts';
import type { Start } from './live.ts';

/**
 * The live flows of each environment that nothing in Git stands for, neither by guid nor by name.
 * One list for each environment; one that cannot be listed is left out.
 */
export async function unmanagedFlows(
  { scope, project }: Pick<Start, 'scope' | 'project'>,
  reader: FlowReader,
): Promise<UnmanagedFlows[]> {
  const { map } = project;
  const wanted = [...(map?.environments.values() ?? [])].filter(
    ({ name }) => scope.environments.length === 0 || scope.environments.includes(name),
  );
  const targets = identitiesOf(project, scope.environments);
  const found = await Promise.all(
    wanted.map(async ({ name, environmentName, flows: named }): Promise<UnmanagedFlows[]> => {
      const listed = await reader.listFlows(environmentName).catch(asFailed);
      if (listed === null) return [];
      const own = targets.filter(({ resolution }) => resolution.environment.name === name);
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
