import { counterparts } from './environment-id.ts';
import type { ConnectionMap, Environment } from './map.ts';
import { type ReachedBy, reachedAt } from './reached-by.ts';

/** What differs between the hosts, so that nobody else has to know which one it is. */
interface Abilities {
  /** Whether a flow that the environment does not have can be created. */
  creates: boolean;
  /**
   * Where a reference is bound: in each flow, or in a row of the environment that flows share, by
   * its logical name.
   */
  binds: 'flow' | 'row';
  /** Whether a flow may be in a state in which a save must not or cannot be made. */
  hasObstacles: boolean;
  /** Whether a flow of a solution has the same guid in every environment. */
  keepsGuids: boolean;
}

const ABILITIES: Readonly<Record<ReachedBy['kind'], Abilities>> = {
  'flow-studio': { creates: true, binds: 'flow', hasObstacles: false, keepsGuids: false },
  dataverse: { creates: false, binds: 'row', hasObstacles: true, keepsGuids: true },
};

/** What the host of an environment can do. */
export function abilitiesOf({ host }: Pick<Environment, 'host'>): Abilities {
  return ABILITIES[host.kind];
}

/**
 * The map, with each environment reached as the base branch's map says, since a change must not
 * choose where a token is sent. A new environment is reached as its own map says. `base` null: that
 * map is unknown, so no address is approved.
 */
export function withHostsOf(map: ConnectionMap, base: ConnectionMap | null): ConnectionMap {
  const environments = [...map.environments].map(([name, environment]) => {
    const host = base === null ? unapproved(environment) : approved(environment, base);
    return [name, { ...environment, host }] as const;
  });
  return { ...map, environments: new Map(environments) };
}

function approved(environment: Environment, base: ConnectionMap): ReachedBy {
  const [before] = counterparts(base, environment);
  return before === undefined ? environment.host : reachedAt(before.dataverse);
}

function unapproved({ host }: Environment): ReachedBy {
  return host.kind === 'dataverse' ? { ...host, address: null } : host;
}
