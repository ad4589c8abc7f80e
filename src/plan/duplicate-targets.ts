import { type FileInEnvironment, identitiesOf } from '../live/target.ts';
import { environmentId } from '../map/environment-id.ts';
import type { IndexedFlow } from '../map/flow-index.ts';
import { type Identified, identityIn, identityKey, liveFlowKey } from '../map/identity.ts';
import type { ConnectionMap } from '../map/map.ts';

/** All flows of a repository, even if a plan is about some of them only. */
export interface RepositoryFlows {
  index: readonly IndexedFlow[];
  map: ConnectionMap | null;
}

/**
 * The other files, or other names of one environment, with the same live flow as a target. `found`:
 * the guid of the live flow that its name led to.
 */
export type DuplicatesOf = (target: Identified, found: string | null) => FileInEnvironment[];

/**
 * Searches the complete repository, not only what changed: a copied file must not replace the flow
 * of the original, and one name must not be created twice.
 */
export function duplicatesIn(repository: RepositoryFlows): DuplicatesOf {
  const byLiveFlow = Map.groupBy(identitiesOf(repository, []), liveFlowKey);
  return (target, found) => {
    const { file, environment } = placeOf(target);
    const keys = new Set([liveFlowKey(target), foundKey(target, found)]);
    return [...keys]
      .flatMap((key) => byLiveFlow.get(key) ?? [])
      .map(placeOf)
      .filter((other) => other.file !== file || other.environment !== environment);
  };
}

/**
 * For each item, the others that turned out to be the same live flow, one found by its guid and one
 * by its name.
 */
export function othersOfSameFlow<T extends { environmentName: string; flowName: string | null }>(
  all: readonly T[],
): (one: T) => T[] {
  const keyOf = ({ environmentName, flowName }: T) =>
    flowName === null ? null : `${environmentId(environmentName)}\n${flowName.toLowerCase()}`;
  const byLiveFlow = Map.groupBy(all, keyOf);
  return (one) => {
    const key = keyOf(one);
    return key === null ? [] : (byLiveFlow.get(key) ?? []).filter((other) => other !== one);
  };
}

/** The key of the file that names the guid of a target's live flow. */
function foundKey(target: Identified, flowName: string | null): string {
  const identity = identityIn(target);
  return identityKey({ ...identity, flowName: flowName ?? identity.flowName });
}

function placeOf({ flow, resolution }: Identified): FileInEnvironment {
  return { file: flow.file, environment: resolution.environment.name };
}
