import { join } from 'node:path';
import { deploy, withoutWriting } from '../deploy/deploy.ts';
import { snapshotFolder } from '../deploy/snapshots.ts';
import type { LivePlan } from '../plan/plan.ts';
import { messageOf } from '../report/reasons/index.ts';
import { toSlashes } from '../workspace/paths.ts';
import { findUnapproved } from './approval.ts';
import type { Planning } from './prepared.ts';
import type { Planned } from './result.ts';

/** Deploys a plan; in a dry run, or without a connection, returns what would happen. */
export async function carryOut(
  planned: LivePlan,
  planning: Planning,
): Promise<Pick<Planned, 'outcomes' | 'unapprovedPlans' | 'snapshots'>> {
  const {
    settings,
    surroundings,
    live: { host },
  } = planning;
  if (host === null || settings.dryRun) {
    return { outcomes: withoutWriting(planned), unapprovedPlans: [], snapshots: null };
  }
  const { root, temp, now, progress, warn, alarm, stop } = surroundings;
  stop.hold();
  const unapprovedPlans = await findUnapproved(planned, planning);
  const folder = settings.snapshots ?? toSlashes(join(temp, 'flowgate-snapshots'));
  const outcomes = await deploy(planned, host, {
    concurrency: settings.concurrency,
    atomic: settings.atomic,
    signal: stop.signal,
    snapshots: snapshotFolder({ root, folder }, now),
    onNote: (note) => warn(`${messageOf(note)}.`),
    onAlarm: (about) => alarm(messageOf(about)),
    unapproved: new Map(unapprovedPlans.map(({ environment, reason }) => [environment, reason])),
    onOutcome: ({ result, file, environment }, done, total) =>
      progress(`${done}/${total} ${result} ${file} in ${environment}`),
  });
  const kept = outcomes.some(({ snapshot }) => snapshot !== null);
  return { outcomes, unapprovedPlans, snapshots: kept ? folder : null };
}
