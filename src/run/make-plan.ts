import { judging } from '../check.ts';
import { liveOwnersOf } from '../live/bound.ts';
import type { Current } from '../live/current.ts';
import { type Target, unreadableTargets } from '../live/target.ts';
import { type ComparedWith, type Plan, plan } from '../plan/plan.ts';
import type { Planning } from './planning.ts';

/** A run's plan, once it is known what stands where it would write. */
export function makePlan<With extends ComparedWith>(
  comparedWith: With,
  { settings, mode, project, scope, checked, live, identities }: Planning,
  currents: ReadonlyMap<Target, Current>,
): Plan & { comparedWith: With } {
  const known = { ...project, baseMap: scope.baseline?.map ?? null };
  const unreadable = unreadableTargets(project, scope.affected, scope.environments);
  // Drift tells what differs, whatever would keep it from being deployed.
  const isDrift = mode === 'drift';
  const { side } = live;
  return plan(comparedWith, currents, isDrift ? [] : checked.findings, known, {
    unreadable,
    identities,
    onDrift: isDrift ? 'show' : settings.onDrift,
    ignored: judging(project).ignored,
    ...(typeof side === 'string' ? {} : { liveOwners: liveOwnersOf(side.facts) }),
  });
}
