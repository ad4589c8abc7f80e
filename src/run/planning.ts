import { targetsOf } from '../live/target.ts';
import type { LivePlan, Plan } from '../plan/plan.ts';
import { isWriting } from '../plan/writing.ts';
import type { Planning } from './prepared.ts';
import { NOTHING_PLANNED, type Planned } from './result.ts';

const NOTHING_TO_COMPARE = { code: 'nothing-to-compare' } as const;

/** Plans against the live flows where they were read, otherwise against Git. */
export async function planChanges(planning: Planning): Promise<Planned> {
  const { project, scope, live } = planning;
  if (project.map === null) return NOTHING_PLANNED;
  if (!('code' in live.side)) return withPlan(await planLive(planning, live.side));
  const targets = targetsOf(project, scope.affected, scope.environments);
  if (planning.mode === 'plan' && planning.surroundings.event === null) {
    const { planFromRepository } = await import('./history/repository.ts');
    return withPlan(await planFromRepository(planning, targets));
  }
  if (scope.baseline === null || scope.github === null) {
    const reason = live.side.code === 'offline' ? live.side : NOTHING_TO_COMPARE;
    return { ...NOTHING_PLANNED, notRun: [{ rule: 'plan', reason }] };
  }
  const { planFromGit } = await import('./history/git.ts');
  return withPlan(await planFromGit(planning, targets, scope.baseline, scope.github));
}

/** Plans against the live flows, and writes what the plan says. */
export async function planAndDeploy(planning: Planning): Promise<Planned> {
  const { project, live, settings } = planning;
  if (project.map === null || 'code' in live.side) return planChanges(planning);
  const planned = await planLive(planning, live.side);
  if (live.host !== null && !settings.dryRun && planned.changes.some(isWriting)) {
    await planning.confirm(withPlan(planned));
  }
  const { carryOutPlan } = await import('./carry-out.ts');
  return { ...withPlan(planned), ...(await carryOutPlan(planned, planning)) };
}

async function planLive(
  planning: Planning,
  { facts }: Exclude<Planning['live']['side'], { code: string }>,
): Promise<LivePlan> {
  const { makePlan } = await import('./make-plan.ts');
  return makePlan('live', planning, facts.currents);
}

function withPlan(planned: Plan): Planned {
  return { ...NOTHING_PLANNED, planned, ignored: planned.ignored };
}
