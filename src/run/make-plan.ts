import { judgingPolicy } from '../check/check.ts';
import { liveOwnersOf } from '../live/bound.ts';
import type { Current } from '../live/current.ts';
import { type LiveFacts, readValue } from '../live/facts.ts';
import { rowReasons } from '../live/rows.ts';
import { type Target, unreadableTargets } from '../live/target.ts';
import { type ComparedWith, type Plan, planFlows } from '../plan/plan.ts';
import type { Planning } from './prepared.ts';

/** A run's plan, once the current flows are known. */
export function makePlan<With extends ComparedWith>(
  comparedWith: With,
  { settings, project, scope, checked, live, identities }: Planning,
  currents: ReadonlyMap<Target, Current>,
): Plan & { comparedWith: With } {
  const known = { ...project, baseMap: scope.baseline?.map ?? null };
  const unreadable = unreadableTargets(project, scope.affected, scope.environments);
  const { side } = live;
  return planFlows(comparedWith, currents, checked.findings, known, {
    unreadable,
    identities,
    onDrift: settings.onDrift,
    ignored: judgingPolicy(project).ignored,
    ...('code' in side ? {} : knownOf(side.facts)),
  });
}

/** What is known of the environments, without their flows. */
function knownOf(facts: LiveFacts) {
  return {
    liveOwners: liveOwnersOf(facts),
    rowReasons: rowReasons(facts),
    rowsOf: (name: string) => readValue(facts.environments.get(name)?.references),
  };
}
