import type { IndexedFlow } from '../connections/flow-index.ts';
import { claimOf, type Identified } from '../connections/identity.ts';
import type { ConnectionMap } from '../connections/map.ts';
import { identitiesOf } from '../live/target.ts';

/** All flows of a repository, whatever of it a plan is about. */
export interface Repository {
  index: readonly IndexedFlow[];
  map: ConnectionMap | null;
}

/** Other files, or other names of one environment, that mean the same live flow as a target does. */
export type Rivals = (target: Identified) => string[];

/**
 * Looks over the whole repository, not only over what changed: a copied file must not replace the
 * flow of the file that it was copied from, nor one flow be created twice under one name.
 */
export function rivalsIn(repository: Repository): Rivals {
  const claims = new Map<string, string[]>();
  for (const target of identitiesOf(repository, [])) {
    const key = claimOf(target);
    claims.set(key, [...(claims.get(key) ?? []), nameOf(target)]);
  }
  return (target) => (claims.get(claimOf(target)) ?? []).filter((name) => name !== nameOf(target));
}

function nameOf({ flow, resolution }: Identified): string {
  return `\`${flow.file}\` in ${resolution.environment.name}`;
}
