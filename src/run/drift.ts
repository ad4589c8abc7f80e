import { displayNameIn, knownFlowName } from '../live/current.ts';
import { readLiveFacts, unreachableFacts } from '../live/facts.ts';
import { type FlowReader, type FlowSummary, HostError } from '../live/host.ts';
import { type Target, targetsOf } from '../live/target.ts';
import { asDrift, withDrift } from '../plan/drift.ts';
import { obstaclesIn } from '../plan/preflight.ts';
import type { UnmanagedFlows } from '../report/report.ts';
import { makePlan, withOutcomes } from './make-plan.ts';
import type { Planned, Planning } from './planning.ts';
import { UsageError } from './usage-error.ts';

/**
 * Compares the live flows with Git and the map, over a connection that cannot write. Throws a
 * `UsageError` without a map, a key or an endpoint that will do.
 */
export async function planDrift(planning: Planning): Promise<Planned> {
  const { settings, surroundings, project, scope } = planning;
  const apiKey = insistOnComparable(planning);
  const targets = targetsOf(project, null, scope.environments);
  const { connectReader, checkEndpoint, readKey } = await import('../flowstudio/flowstudio.ts');
  const wrong = checkEndpoint(settings.endpoint);
  if (wrong !== null) throw new UsageError(`\`endpoint\`: ${wrong}`);
  const key = readKey(apiKey);
  const connecting = { endpoint: settings.endpoint, apiKey, onRetry: surroundings.progress };
  const reader = await connectReader(connecting).catch(asUnreachable);
  if (reader instanceof HostError) {
    const facts = unreachableFacts(targets, reader, key);
    return withOutcomes(
      asDrift(makePlan('live', planning, facts.currents), facts.currents, () => null),
    );
  }
  try {
    const total = `${targets.length} live ${targets.length === 1 ? 'flow' : 'flows'}`;
    surroundings.progress(`Reading ${total}`);
    const facts = await readLiveFacts(targets, reader, { key, concurrency: settings.concurrency });
    const currents = withDrift(facts.currents);
    const planned = asDrift(makePlan('live', planning, currents), currents, obstaclesIn(facts));
    return { ...withOutcomes(planned), unmanaged: await unmanagedFlows(planning, targets, reader) };
  } finally {
    await reader.close();
  }
}

function insistOnComparable({ settings, project }: Planning): string {
  if (project.map === null) {
    throw new UsageError(
      project.mapProblems === null
        ? `there is no ${project.mapFile}; \`drift\` needs it to know which live flow each file is; write one with \`flowgate export\``
        : `${project.mapFile} is invalid; see \`flowgate check\`, and correct it first`,
    );
  }
  if (settings.apiKey !== null) return settings.apiKey;
  throw new UsageError(
    '`drift` needs `api-key`, a Flow Studio key that may read the environments (in a terminal: FLOW_STUDIO_API_KEY)',
  );
}

function asUnreachable(error: unknown): HostError {
  if (error instanceof HostError) return error;
  throw error;
}

/**
 * The live flows of each environment that nothing in Git stands for, neither by guid nor by name.
 * One more list for each environment; one that cannot be listed is left out.
 */
async function unmanagedFlows(
  { scope, project }: Planning,
  targets: readonly Target[],
  reader: FlowReader,
): Promise<UnmanagedFlows[]> {
  const names =
    scope.environments.length > 0
      ? scope.environments
      : [...(project.map?.environments.keys() ?? [])];
  const found = await Promise.all(
    names.map(async (environment): Promise<UnmanagedFlows[]> => {
      const environmentName = project.map?.environments.get(environment)?.environmentName ?? '';
      const listed = await reader.listFlows(environmentName).catch(asUnreachable);
      if (listed instanceof HostError) return [];
      const own = targets.filter(({ resolution }) => resolution.environment.name === environment);
      const isKnown = knows(own, [
        ...(project.map?.environments.get(environment)?.flows.values() ?? []),
      ]);
      const flows = listed.filter((flow) => !isKnown(flow));
      return [
        {
          environment,
          flows: flows.map(({ flowName, displayName }) => ({ flowName, displayName })),
        },
      ];
    }),
  );
  return found.flat();
}

function knows(
  targets: readonly Target[],
  named: readonly { flowName: string | null }[],
): (flow: FlowSummary) => boolean {
  const guids = [...targets.map(knownFlowName), ...named.map(({ flowName }) => flowName)];
  const known = new Set(guids.map((guid) => guid?.toLowerCase()));
  const names = new Set(targets.filter((target) => knownFlowName(target) === null).map(nameOf));
  return ({ flowName, displayName }) => known.has(flowName.toLowerCase()) || names.has(displayName);
}

function nameOf(target: Target): string {
  return displayNameIn(target.flow, target);
}
