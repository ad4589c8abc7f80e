import type { LeavingTarget } from '../../live/leaving.ts';
import { identitiesOf } from '../../live/target.ts';
import type { IndexedFlow } from '../../map/flow-index.ts';
import { displayNameIn, identityKey, knownFlowName, liveFlowKey } from '../../map/identity.ts';
import { environmentsOf, resolve } from '../../map/resolve.ts';
import type { ReadProject } from '../project/project.ts';
import { goneFlows } from './flows-before.ts';
import type { Scope } from './scope.ts';

/** The flows that leave Git with a change, and what the repository still has. */
export interface Leaving {
  targets: LeavingTarget[];
  /** Whether a file of the repository identifies a live flow, by `identityKey`. */
  isKept: (identity: string) => boolean;
}

/**
 * Finds the flows whose files a change deletes, in each environment that they went to. A file that
 * was renamed is not deleted, and a live flow that another file now identifies does not leave.
 */
export async function readLeaving(
  { index, map, isFlowFile }: Pick<ReadProject, 'index' | 'map' | 'isFlowFile'>,
  { baseline, github, environments }: Scope,
): Promise<Leaving> {
  const before = baseline?.map ?? null;
  if (map === null || before === null || baseline === null || github === null) {
    return { targets: [], isKept: () => false };
  }
  const gone = await goneFlows(baseline, github, isFlowFile);
  const kept = new Set(keptIn(index, map, environments));
  const isKept = (identity: string) => kept.has(identity);
  const targets = gone.flatMap((flow) =>
    environmentsOf(before, flow, environments).flatMap((environment): LeavingTarget[] => {
      const target = { flow, resolution: resolve(flow, environment) };
      const { environmentName, name } = environment;
      const [flowName, displayName] = [knownFlowName(target), displayNameIn(target)];
      const named = identityKey({ environmentName, flowName: null, displayName });
      if (isKept(liveFlowKey(target)) || isKept(named)) return [];
      const { file } = flow;
      const leaving = { environment: name, file, displayName, flowName, state: null };
      return [{ flow: leaving, environmentName }];
    }),
  );
  return { targets, isKept };
}

function keptIn(
  index: readonly IndexedFlow[],
  map: NonNullable<ReadProject['map']>,
  environments: readonly string[],
): string[] {
  return identitiesOf({ index, map }, environments).map(liveFlowKey);
}
