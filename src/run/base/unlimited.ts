import { concurrencyPath } from '../../flow/triggers.ts';
import type { FlowChanges } from '../../map/policy-changes.ts';
import type { ReadProject } from '../project/project.ts';
import { flowBefore, readFlowsBefore } from './flows-before.ts';
import type { Scope } from './scope.ts';

/** Which of the flows that limit their runs did not before; only those are read of the base. */
export async function readUnlimited(
  { index }: Pick<ReadProject, 'index'>,
  { baseline, github, affected }: Scope,
): Promise<Pick<FlowChanges, 'unlimitedBefore'>> {
  const unlimitedBefore = new Set<string>();
  if (baseline === null || github === null) return { unlimitedBefore };
  const limited = index.filter(
    ({ file, limitsRuns }) => limitsRuns && (affected === null || affected.has(file)),
  );
  await readFlowsBefore(limited, baseline, github);
  for (const flow of limited) {
    const before = await flowBefore(flow, baseline, github);
    if (before === null || !('operations' in before)) continue;
    if (concurrencyPath(before.operations) === null) unlimitedBefore.add(flow.file);
  }
  return { unlimitedBefore };
}
