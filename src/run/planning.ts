import { join } from 'node:path';
import type { CheckResult, NotRun, Project } from '../check.ts';
import { deploy, withoutWriting } from '../deploy/deploy.ts';
import type { Outcome } from '../deploy/outcome.ts';
import { snapshotFolder } from '../deploy/snapshots.ts';
import type { Settings } from '../inputs.ts';
import { type Current, readLive } from '../plan/current.ts';
import { type FlowHost, HostError, said } from '../plan/host.ts';
import { type ComparedWith, type LivePlan, type Plan, plan } from '../plan/plan.ts';
import { type Target, targetsOf } from '../plan/target.ts';
import type { Mode } from '../report/report.ts';
import { readFromGit } from './baseline.ts';
import type { Scope } from './scope.ts';
import type { Surroundings } from './surroundings.ts';
import { UsageError } from './usage-error.ts';

/** What a plan is made from. */
export interface Planning {
  settings: Settings;
  surroundings: Surroundings;
  mode: Mode;
  project: Project;
  scope: Scope;
  checked: CheckResult;
}

export interface Planned {
  planned: Plan | null;
  outcomes: Outcome[];
  notRun: NotRun[];
  snapshots: string | null;
}

const NOTHING: Planned = { planned: null, outcomes: [], notRun: [], snapshots: null };

/** Plans against the live flows where there is a key, else against Git; deploys in that mode only. */
export async function planAndDeploy(planning: Planning): Promise<Planned> {
  const { settings, mode, project, scope } = planning;
  if (mode === 'deploy') insistOnDeployable(planning);
  if (project.map === null) return NOTHING;
  const targets = targetsOf(project, scope.affected, scope.environments);
  if (settings.apiKey !== null) {
    if (targets.length === 0) return { ...NOTHING, planned: makePlan('live', planning, new Map()) };
    return planLive(planning, targets, settings.apiKey);
  }
  if (scope.baseline === null || scope.github === null) {
    const reason = 'no api-key, so there is nothing to compare with';
    return { ...NOTHING, notRun: [{ rule: 'plan', reason }] };
  }
  const currents = await readFromGit(targets, scope.baseline, scope.github);
  return { ...NOTHING, planned: makePlan('git', planning, currents) };
}

function insistOnDeployable({ settings, project }: Planning): void {
  if (project.mapProblems === null) {
    throw new UsageError(
      `there is no ${project.mapFile}; a deployment needs it to know which connection each reference is bound to`,
    );
  }
  if (settings.apiKey !== null) return;
  throw new UsageError(
    'a deployment needs `api-key`, the Flow Studio key of the account that deploys (in a terminal: FLOW_STUDIO_API_KEY)',
  );
}

async function planLive(
  planning: Planning,
  targets: readonly Target[],
  apiKey: string,
): Promise<Planned> {
  const { settings, surroundings, mode } = planning;
  const { connectFlowStudio, checkEndpoint } = await import('../flowstudio/flowstudio.ts');
  const wrong = checkEndpoint(settings.endpoint);
  if (wrong !== null) throw new UsageError(`\`endpoint\`: ${wrong}`);
  const connecting = { endpoint: settings.endpoint, apiKey, onRetry: surroundings.progress };
  const host = await connectFlowStudio(connecting).catch(asUnreachable);
  if (host instanceof HostError) {
    const unreadable: Current = { kind: 'unreadable', reason: said(host) };
    const planned = makePlan(
      'live',
      planning,
      new Map(targets.map((target) => [target, unreadable])),
    );
    return {
      planned,
      outcomes: mode === 'deploy' ? withoutWriting(planned) : [],
      notRun: [],
      snapshots: null,
    };
  }
  try {
    surroundings.progress(
      `Reading ${targets.length} live ${targets.length === 1 ? 'flow' : 'flows'}`,
    );
    const currents = await readLive(targets, host, { concurrency: settings.concurrency });
    const planned = makePlan('live', planning, currents);
    return mode === 'deploy'
      ? await carryOut(planned, host, planning)
      : { planned, outcomes: [], notRun: [], snapshots: null };
  } finally {
    await host.close();
  }
}

function asUnreachable(error: unknown): HostError {
  if (error instanceof HostError) return error;
  throw error;
}

function makePlan<With extends ComparedWith>(
  comparedWith: With,
  { project, scope, checked }: Planning,
  currents: ReadonlyMap<Target, Current>,
): Plan & { comparedWith: With } {
  const maps = { map: project.map, baseMap: scope.baseline?.map ?? null };
  return plan(comparedWith, currents, checked.findings, maps);
}

async function carryOut(
  planned: LivePlan,
  host: FlowHost,
  { settings, surroundings }: Planning,
): Promise<Planned> {
  if (settings.dryRun)
    return { planned, outcomes: withoutWriting(planned), notRun: [], snapshots: null };
  const { temp, now, progress } = surroundings;
  const folder = settings.snapshots ?? join(temp, 'flowgate-snapshots');
  const outcomes = await deploy(planned, host, {
    concurrency: settings.concurrency,
    snapshots: snapshotFolder(folder, now),
    onOutcome: ({ result, file, environment }, done, total) =>
      progress(`${done}/${total} ${result} ${file} in ${environment}`),
  });
  const kept = outcomes.some(({ snapshot }) => snapshot !== null);
  return { planned, outcomes, notRun: [], snapshots: kept ? folder : null };
}
