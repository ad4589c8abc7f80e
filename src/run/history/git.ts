import pMap from 'p-map';
import type { Flow } from '../../flow/flow.ts';
import type { Current } from '../../live/current.ts';
import type { LiveFlow } from '../../live/host.ts';
import type { Target } from '../../live/target.ts';
import { knownFlowName } from '../../map/identity.ts';
import type { ConnectionMap } from '../../map/map.ts';
import { environmentsOf, resolve } from '../../map/resolve.ts';
import { desiredFlow } from '../../plan/desired.ts';
import type { Plan } from '../../plan/plan.ts';
import type { FilesAtCommit } from '../../workspace/files-at-commit.ts';
import type { Baseline } from '../base/baseline.ts';
import { flowBefore, readFlowsBefore } from '../base/flows-before.ts';
import { makePlan } from '../make-plan.ts';
import type { Planning } from '../prepared.ts';

/** How many files are requested from GitHub at once. */
const REQUESTS = 8;

/** Plans against Git's earlier version, where the live flows cannot be read. */
export async function planFromGit(
  planning: Planning,
  targets: readonly Target[],
  baseline: Baseline,
  git: FilesAtCommit,
): Promise<Plan> {
  return makePlan('git', planning, await readFromGit(targets, baseline, git));
}

/** What each target would replace if the live flows were as Git last had them. */
async function readFromGit(
  targets: readonly Target[],
  baseline: Baseline,
  git: FilesAtCommit,
): Promise<Map<Target, Current>> {
  const files = new Set(targets.map(({ flow }) => flow));
  await readFlowsBefore(files, baseline, git);
  const before = await pMap(
    files,
    async (flow) => [flow.file, await flowBefore(flow, baseline, git)] as const,
    { concurrency: REQUESTS },
  );
  const flows = new Map(before);
  return new Map(
    targets.map((target) => [
      target,
      currentOf(target, flows.get(target.flow.file) ?? null, baseline.map),
    ]),
  );
}

function currentOf(target: Target, before: Flow | null, map: ConnectionMap | null): Current {
  const { settings } = target.resolution;
  const flowName = knownFlowName(target);
  if (before === null)
    return { kind: 'new', create: flowName === null && settings?.create === true };
  return { kind: 'base', flow: asLive(before, flowName, target, map) };
}

function asLive(
  before: Flow,
  flowName: string | null,
  target: Target,
  map: ConnectionMap | null,
): LiveFlow {
  const { name } = target.resolution.environment;
  const environment =
    map === null ? undefined : environmentsOf(map, before).find((known) => known.name === name);
  const empty = {
    environment: target.resolution.environment,
    settings: null,
    bindings: [],
    unmapped: [],
  };
  const was = desiredFlow(before, environment === undefined ? empty : resolve(before, environment));
  return {
    flowName: flowName ?? '',
    displayName: was.displayName,
    state: was.state,
    definition: was.definition,
    connectionReferences: {
      ...was.connectionReferences,
    } as unknown as LiveFlow['connectionReferences'],
  };
}
