import { policyOf } from '../connections/policy.ts';
import type { Outcome } from '../deploy/outcome.ts';
import type { Current } from '../live/current.ts';
import { type Target, unreadableTargets } from '../live/target.ts';
import { type ComparedWith, type Plan, plan } from '../plan/plan.ts';
import type { Obstacle } from '../plan/preflight.ts';
import type { Planned, Planning } from './planning.ts';

/** A run's plan, once it is known what stands where it would write. */
export function makePlan<With extends ComparedWith>(
  comparedWith: With,
  { settings, project, scope, checked }: Planning,
  currents: ReadonlyMap<Target, Current>,
  obstacle?: Obstacle,
): Plan & { comparedWith: With } {
  const known = { ...project, baseMap: scope.baseline?.map ?? null };
  const unreadable = unreadableTargets(project, scope.affected, scope.environments);
  return plan(comparedWith, currents, checked.findings, known, {
    unreadable,
    onDrift: settings.onDrift,
    ignored: policyOf(project.map, project.baseMap).ignored,
    ...(obstacle === undefined ? {} : { obstacle }),
  });
}

/** A plan and what became of it, with no snapshots kept. */
export function withOutcomes(planned: Plan, outcomes: Outcome[] = []): Planned {
  return { planned, outcomes, refusals: [], notRun: [], snapshots: null };
}
