import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { deployPlan, withoutWriting } from '../deploy/deploy.ts';
import { snapshotFolder } from '../deploy/snapshots.ts';
import type { FlowHost } from '../live/host.ts';
import type { LivePlan } from '../plan/plan.ts';
import { messageOf } from '../report/reasons/index.ts';
import { FirstRuns } from '../watch/first-runs.ts';
import { count } from '../wording/count.ts';
import { toSlashes } from '../workspace/paths.ts';
import { findUnapproved } from './approval.ts';
import type { Planning } from './prepared.ts';
import type { Planned } from './result.ts';

/** Deploys a plan; in a dry run, or without a connection, returns what would happen. */
export async function carryOutPlan(
  planned: LivePlan,
  planning: Planning,
): Promise<Pick<Planned, 'outcomes' | 'unapprovedPlans' | 'snapshots' | 'notRun'>> {
  const {
    settings,
    surroundings,
    live: { host },
  } = planning;
  if (host === null || settings.dryRun) {
    return { outcomes: withoutWriting(planned), unapprovedPlans: [], notRun: [], snapshots: null };
  }
  const { root, temp, now, progress, warn, alarm, stop } = surroundings;
  stop.hold();
  const unapprovedPlans = await findUnapproved(planned, planning);
  const folder = settings.snapshots ?? toSlashes(join(temp, 'flowgate-snapshots'));
  const snapshots = snapshotFolder({ root, folder }, now);
  const first = firstRuns(planned, planning, host);
  const deployed = await deployPlan(planned, first?.over(host) ?? host, {
    concurrency: settings.concurrency,
    atomic: settings.atomic,
    signal: stop.signal,
    snapshots,
    onNote: (note) => warn(`${messageOf(note)}.`),
    onAlarm: (about) => alarm(messageOf(about)),
    unapproved: new Map(unapprovedPlans.map(({ environment, reason }) => [environment, reason])),
    onOutcome: ({ result, file, environment }, done, total) =>
      progress(`${done}/${total} ${result} ${file} in ${environment}`),
  });
  const { outcomes, notRun } = (await first?.watch(deployed)) ?? { outcomes: deployed, notRun: [] };
  const isReplaced = outcomes.some(({ snapshot }) => snapshot !== null);
  const kept = isReplaced ? snapshots.folder() : null;
  return { outcomes, unapprovedPlans, notRun, snapshots: kept };
}

/** What watches the first runs; null where nobody asked for it. */
function firstRuns(
  planned: LivePlan,
  { settings: { watch: minutes }, surroundings: { now, progress, stop } }: Planning,
  host: FlowHost,
): FirstRuns | null {
  if (minutes === 0) return null;
  return new FirstRuns(planned, host, {
    minutes,
    now,
    signal: stop.signal,
    sleep: (milliseconds, signal) => wait(milliseconds, undefined, { signal }).catch(() => {}),
    onWatch: (flows) =>
      progress(
        `Watching the first ${flows === 1 ? 'run' : 'runs'} of ${count(flows, 'flow')} for up to ${count(minutes, 'minute')}`,
      ),
  });
}
