import { lastStep } from '../wording/last-step.ts';
import type { ConnectionMap, Environment } from './map.ts';

/**
 * An environment's id as it is compared: without case, a path before it, and what nobody sees.
 */
export function environmentId(environmentName: string): string {
  return lastStep(environmentName);
}

/** Whether two texts name one environment of the platform. */
export function sameEnvironmentId(one: string, other: string): boolean {
  return environmentId(one) === environmentId(other);
}

type Named = Pick<Environment, 'name' | 'environmentName'>;

/** The map's environments of that name, and those of that id: neither a new name nor a new id leaves them. */
export function counterparts({ environments }: ConnectionMap, { name, environmentName }: Named) {
  const known =
    byId.get(environments) ??
    Map.groupBy(environments.values(), (other) => environmentId(other.environmentName));
  byId.set(environments, known);
  const same = known.get(environmentId(environmentName)) ?? [];
  const named = environments.get(name);
  return named === undefined || same.includes(named) ? same : [named, ...same];
}

/** A map may have thousands of environments, and each is looked for. */
const byId = new WeakMap<ConnectionMap['environments'], ReadonlyMap<string, Environment[]>>();

/** What an environment was in an earlier map: that of its name, and those of its id if that is another's. */
export function predecessors(base: ConnectionMap, now: Named): Environment[] {
  const named = base.environments.get(now.name);
  const isSame = named && sameEnvironmentId(named.environmentName, now.environmentName);
  return isSame ? [named] : counterparts(base, now);
}

/** The one of these that the environment is compared with: that of its name, else that of its id. */
export function environmentBefore(base: ConnectionMap, now: Named): Environment | null {
  return base.environments.get(now.name) ?? predecessors(base, now)[0] ?? null;
}
