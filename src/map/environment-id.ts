import { lastStep } from '../wording/last-step.ts';
import type { ConnectionMap, Environment } from './map.ts';

/**
 * The form in which environment ids are compared: without case, a path before it, and invisible
 * characters.
 */
export function environmentId(environmentName: string): string {
  return lastStep(environmentName);
}

/** Whether two texts name the same environment of the platform. */
export function sameEnvironmentId(one: string, other: string): boolean {
  return environmentId(one) === environmentId(other);
}

type Named = Pick<Environment, 'name' | 'environmentName'>;

/**
 * The map's environments with that name or that id, so that neither a new name nor a new id hides
 * them.
 */
export function counterparts({ environments }: ConnectionMap, { name, environmentName }: Named) {
  const known =
    byId.get(environments) ??
    Map.groupBy(environments.values(), (other) => environmentId(other.environmentName));
  byId.set(environments, known);
  const same = known.get(environmentId(environmentName)) ?? [];
  const named = environments.get(name);
  return named === undefined || same.includes(named) ? same : [named, ...same];
}

/** A map may have thousands of environments, and each of them is looked up. */
const byId = new WeakMap<ConnectionMap['environments'], ReadonlyMap<string, Environment[]>>();

/**
 * The environments of an earlier map with the same name, or with the same id if they have another
 * name.
 */
export function predecessors(base: ConnectionMap, now: Named): Environment[] {
  const named = base.environments.get(now.name);
  const isSame = named && sameEnvironmentId(named.environmentName, now.environmentName);
  return isSame ? [named] : counterparts(base, now);
}

/**
 * The earlier environment to compare with: that of the same name, otherwise that of the same id.
 */
export function environmentBefore(base: ConnectionMap, now: Named): Environment | null {
  return base.environments.get(now.name) ?? predecessors(base, now)[0] ?? null;
}
