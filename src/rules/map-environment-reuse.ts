import { sameEnvironmentId } from '../connections/environment-id.ts';
import { entriesOf } from '../connections/keys.ts';
import type { Entry, Environment } from '../connections/map.ts';
import { connectionId } from '../flow/connection-name.ts';
import type { MapRule } from './rule.ts';

/** A connection lives in one environment; the first of the map that names it is taken to be its own. */
export const mapEnvironmentReuse: MapRule = {
  id: 'map-environment-reuse',
  subject: 'map',
  severity: 'error',
  summary: 'One connection is bound in two environments, and it exists in one of them at most.',
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
          const message = `\`${entry.key}\` binds a connection in ${environment.name} that \`${home.entry.key}\` binds in ${home.environment.name}; a connection exists in one environment only: write the id of one that was made in ${environment.name}`;
          yield { at: entry.paths.connectionName, environment: environment.name, message };
        }
      }
    }
  },
};

/** Of a placeholder, or a connector's name, map-placeholder tells. */
function isId(text: string): boolean {
  return /^(?=\D*\d)[a-z0-9._-]+$/.test(text) && !text.startsWith('shared_');
}
