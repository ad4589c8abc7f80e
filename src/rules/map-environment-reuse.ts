import { connectionId } from '../flow/connection-name.ts';
import { sameEnvironmentId } from '../map/environment-id.ts';
import { entriesOf } from '../map/keys.ts';
import type { Entry, Environment } from '../map/map.ts';
import type { MapRule } from './rule.ts';

/**
 * A connection exists in one environment; the first in the map that names it is assumed to be that
 * one.
 */
export const mapEnvironmentReuse: MapRule = {
  id: 'map-environment-reuse',
  subject: 'map',
  severity: 'error',
  summary: 'One connection is bound in two environments, but it can exist in only one of them.',
  *check({ map }) {
    const homes = new Map<string, { environment: Environment; entry: Entry }>();
    for (const environment of map.environments.values()) {
      for (const entry of entriesOf(environment)) {
        const id = connectionId(entry.connectionName);
        if (!isId(id)) continue;
        const home = homes.get(id);
        if (home === undefined) homes.set(id, { environment, entry });
        else if (
          !sameEnvironmentId(home.environment.environmentName, environment.environmentName)
        ) {
          const message = `\`${entry.key}\` is bound to the same connection as \`${home.entry.key}\` in ${home.environment.name}, but a connection exists in one environment only; write the id of a connection that was made in this environment`;
          yield { at: entry.paths.connectionName, environment: environment.name, message };
        }
      }
    }
  },
};

/** A placeholder, or a connector's name, is reported by map-placeholder. */
function isId(text: string): boolean {
  return /^(?=\D*\d)[a-z0-9._-]+$/.test(text) && !text.startsWith('shared_');
}
