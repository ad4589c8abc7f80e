import { entriesOf } from '../connections/keys.ts';
import { placeholderFault } from '../connections/placeholder.ts';
import type { MapRule } from './rule.ts';

export const mapPlaceholder: MapRule = {
  id: 'map-placeholder',
  subject: 'map',
  severity: 'error',
  summary:
    "The connectionName of an entry is no connection's id: empty, a placeholder, or the name of something else.",
  *check({ map }) {
    for (const environment of map.environments.values()) {
      for (const entry of entriesOf(environment)) {
        const fault = placeholderFault(entry);
        if (fault === null) continue;
        const message = `the connectionName of \`${entry.key}\` ${fault}; write the id of a connection in ${environment.name}`;
        yield { at: entry.paths.connectionName, environment: environment.name, message };
      }
    }
  },
};
