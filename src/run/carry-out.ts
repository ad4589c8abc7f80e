import { join } from 'node:path';
import { deploy, withoutWriting } from '../deploy/deploy.ts';
import { snapshotFolder } from '../deploy/snapshots.ts';
import type { LivePlan } from '../plan/plan.ts';
import type { Planned, Planning } from './planning.ts';

/** Deploys a plan; where it is a dry run, or nobody was reached, tells what would become of it. */
export async function carryOut(
  planned: LivePlan,
  { settings, surroundings, live: { host } }: Planning,
): Promise<Pick<Planned, 'outcomes' | 'snapshots'>> {
  if (host === null || settings.dryRun) {
    return { outcomes: withoutWriting(planned), snapshots: null };
  }
  const { temp, now, progress } = surroundings;
  const folder = settings.snapshots ?? join(temp, 'flowgate-snapshots');
  const outcomes = await deploy(planned, host, {
    concurrency: settings.concurrency,
    snapshots: snapshotFolder(folder, now),
    onOutcome: ({ result, file, environment }, done, total) =>
      progress(`${done}/${total} ${result} ${file} in ${environment}`),
  });
  const kept = outcomes.some(({ snapshot }) => snapshot !== null);
  return { outcomes, snapshots: kept ? folder : null };
}
