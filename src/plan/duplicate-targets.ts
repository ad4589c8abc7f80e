import { identitiesOf } from '../live/target.ts';
import { environmentId } from '../map/environment-id.ts';
import type { IndexedFlow } from '../map/flow-index.ts';
import { claimOf, type Identified } from '../map/identity.ts';
import type { ConnectionMap } from '../map/map.ts';

/** All flows of a repository, even if a plan is about some of them only. */
export interface Repository {
  index: readonly IndexedFlow[];
  map: ConnectionMap | null;
}

/** A file in an environment, by the map's name for it. */
export interface Claim {
  file: string;
  environment: string;
}

/** The other files, or other names of one environment, with the same live flow as a target. */
export type Rivals = (target: Identified) => Claim[];

/**
 * Searches the complete repository, not only what changed: a copied file must not replace the flow
 * of the original, and one name must not be created twice.
 */
export function rivalsIn(repository: Repository): Rivals {
  const claims = Map.groupBy(identitiesOf(repository, []), claimOf);
  return (target) => {
    const { file, environment } = placeOf(target);
    return (claims.get(claimOf(target)) ?? [])
      .map(placeOf)
      .filter((other) => other.file !== file || other.environment !== environment);
  };
}

/**
 * For each item, the others that turned out to be the same live flow, one found by its guid and one
 * by its name.
 */
export function sharingFlow<T extends { environmentName: string; flowName: string | null }>(
  all: readonly T[],
): (one: T) => T[] {
  const keyOf = ({ environmentName, flowName }: T) =>
    flowName === null ? null : `${environmentId(environmentName)}\n${flowName.toLowerCase()}`;
  const claims = Map.groupBy(all, keyOf);
  return (one) => {
    const key = keyOf(one);
    return key === null ? [] : (claims.get(key) ?? []).filter((other) => other !== one);
  };
}

function placeOf({ flow, resolution }: Identified): Claim {
  return { file: flow.file, environment: resolution.environment.name };
}
