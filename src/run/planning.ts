import type { CheckResult, NotRun, Project } from '../check.ts';
import type { Outcome } from '../deploy/outcome.ts';
import type { Settings } from '../inputs.ts';
import { targetsOf } from '../live/target.ts';
import type { Plan } from '../plan/plan.ts';
import type { Mode, UnmanagedFlows } from '../report/report.ts';
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
  /** Live flows that Git does not know; only where a run looked for them. */
  unmanaged?: UnmanagedFlows[];
}

/** A run that plans nothing. */
const NOTHING: Planned = { planned: null, outcomes: [], notRun: [], snapshots: null };

/**
 * Plans against the live flows where there is a key, else against Git; deploys in that mode only.
 * Either way is loaded when it is gone.
 */
export async function planAndDeploy(planning: Planning): Promise<Planned> {
  const { settings, mode, project, scope } = planning;
  if (mode === 'deploy') insistOnDeployable(planning);
  if (mode === 'drift') {
    const { planDrift } = await import('./drift.ts');
    return planDrift(planning);
  }
  if (project.map === null) return NOTHING;
  const targets = targetsOf(project, scope.affected, scope.environments);
  if (settings.apiKey !== null) {
    const { planLive } = await import('./live.ts');
    return planLive(planning, targets, settings.apiKey);
  }
  if (scope.baseline === null || scope.github === null) {
    const reason = 'no api-key, so there is nothing to compare with';
    return { ...NOTHING, notRun: [{ rule: 'plan', reason }] };
  }
  const { planFromGit } = await import('./git.ts');
  const planned = await planFromGit(planning, targets, scope.baseline, scope.github);
  return { ...NOTHING, planned };
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
