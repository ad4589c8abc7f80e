import type { Project } from '../check.ts';
import { displayNameIn, knownFlowName } from '../live/current.ts';
import { type Target, targetsOf } from '../live/target.ts';

/** Other files, or other names of one environment, that mean the same live flow as a target does. */
export type Rivals = (target: Target) => string[];

/**
 * Looks over the whole repository, not only over what changed: a copied file must not replace the
 * flow of the file that it was copied from, nor one flow be created twice under one name.
 */
export function rivalsIn(project: Pick<Project, 'flows' | 'map'>): Rivals {
  const claims = new Map<string, string[]>();
  for (const target of targetsOf(project, null, [])) {
    const key = claimOf(target);
    claims.set(key, [...(claims.get(key) ?? []), nameOf(target)]);
  }
  return (target) => (claims.get(claimOf(target)) ?? []).filter((name) => name !== nameOf(target));
}

function claimOf(target: Target): string {
  const { environmentName } = target.resolution.environment;
  const flowName = knownFlowName(target)?.toLowerCase();
  const identity = flowName ?? `named ${displayNameIn(target.flow, target)}`;
  return `${environmentName.toLowerCase()}\n${identity}`;
}

function nameOf({ flow, resolution }: Target): string {
  return `\`${flow.file}\` in ${resolution.environment.name}`;
}
