import { judgingPolicy } from '../check/check.ts';
import { liveOwnersOf } from '../live/bound.ts';
import { unreadableTargets } from '../live/target.ts';
import { unmanagedFlows } from '../live/unmanaged.ts';
import { driftOf } from '../plan/drift-entries.ts';
import type { Planning } from './prepared.ts';
import { NOTHING_PLANNED, type Planned } from './result.ts';

/** Compares each live flow with Git, and finds live flows that Git does not know. */
export async function findDrift({ project, scope, live, checked }: Planning): Promise<Planned> {
  if ('code' in live.side) return NOTHING_PLANNED;
  const { environments, affected } = scope;
  const drift = driftOf(live.side.facts.currents, {
    differences: live.differences,
    findings: checked.findings,
    project: { ...project, baseMap: null },
    unreadable: unreadableTargets(project, affected, environments),
    liveOwners: liveOwnersOf(live.side.facts),
  });
  const unmanaged =
    live.reader === null ? undefined : await unmanagedFlows(project, environments, live.reader);
  const { ignored } = judgingPolicy(project);
  return { ...NOTHING_PLANNED, drift, ignored, unmanaged };
}
