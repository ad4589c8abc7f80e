import type { Outcome } from '../deploy/outcome.ts';
import type { Current } from '../plan/current.ts';
import { type ComparedWith, type Plan, plan } from '../plan/plan.ts';
import type { Target } from '../plan/target.ts';
import type { Planned, Planning } from './planning.ts';

/** A run's plan, once it is known what stands where it would write. */
export function makePlan<With extends ComparedWith>(
  comparedWith: With,
  { project, scope, checked }: Planning,
  currents: ReadonlyMap<Target, Current>,
): Plan & { comparedWith: With } {
  const { flows, map } = project;
  const about = { flows, map, baseMap: scope.baseline?.map ?? null };
  return plan(comparedWith, currents, checked.findings, about);
}

/** A plan and what became of it, with no snapshots kept. */
export function withOutcomes(planned: Plan, outcomes: Outcome[] = []): Planned {
  return { planned, outcomes, notRun: [], snapshots: null };
}
