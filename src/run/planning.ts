import type { CheckResult, NotRun } from '../check.ts';
import type { PlacedIdentityChange } from '../connections/identity-changes.ts';
import type { Outcome } from '../deploy/outcome.ts';
import { targetsOf } from '../live/target.ts';
import type { Plan } from '../plan/plan.ts';
import type { Refusal } from '../plan/reviewed.ts';
import type { UnmanagedFlows } from '../report/report.ts';
import type { Live, Start } from './live.ts';

/** What a plan is made from. */
export interface Planning extends Start {
  checked: CheckResult;
  live: Live;
  identities: readonly PlacedIdentityChange[];
}

export interface Planned {
  planned: Plan | null;
  outcomes: Outcome[];
  /** The environments that nothing was written to, for want of approval. */
  refusals: Refusal[];
  /** Live flows that Git does not know; only where a run looked for them. */
  unmanaged?: UnmanagedFlows[] | undefined;
  notRun: NotRun[];
  snapshots: string | null;
}

/** A run that plans nothing. */
const NOTHING: Planned = {
  planned: null,
  outcomes: [],
  refusals: [],
  notRun: [],
  snapshots: null,
};

/**
 * Plans against the live flows where they were read, else against Git; deploys in that mode only.
 * Either way is loaded when it is gone.
 */
export async function planAndDeploy(planning: Planning): Promise<Planned> {
  const { mode, project, scope, live, checked } = planning;
  if (project.map === null) return NOTHING;
  if (typeof live.side !== 'string') {
    const { makePlan } = await import('./make-plan.ts');
    const { currents } = live.side.facts;
    const planned = makePlan('live', planning, currents);
    if (mode === 'drift') {
      const { asDrift } = await import('../plan/drift.ts');
      const drifted = asDrift(planned, currents, checked.findings);
      return { ...NOTHING, planned: drifted, unmanaged: live.unmanaged };
    }
    if (mode !== 'deploy') return { ...NOTHING, planned };
    const { carryOut } = await import('./carry-out.ts');
    return { ...NOTHING, planned, ...(await carryOut(planned, planning)) };
  }
  if (scope.baseline === null || scope.github === null) {
    const reason = 'no api-key, so there is nothing to compare with';
    return { ...NOTHING, notRun: [{ rule: 'plan', reason }] };
  }
  const { planFromGit } = await import('./git.ts');
  const targets = targetsOf(project, scope.affected, scope.environments);
  const planned = await planFromGit(planning, targets, scope.baseline, scope.github);
  return { ...NOTHING, planned };
}
