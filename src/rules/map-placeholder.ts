import { entriesOf } from '../map/keys.ts';
import { placeholderFault, placeholderIn } from '../map/placeholder.ts';
import type { MapRule } from './rule.ts';

export const mapPlaceholder: MapRule = {
  id: 'map-placeholder',
  subject: 'map',
  severity: 'error',
  summary:
    'The connectionName of an entry is not the id of a connection: it is empty, a placeholder, or the name of something else.',
  *check({ map }) {
    for (const environment of map.environments.values()) {
      const open = placeholderIn(environment.environmentName);
      if (open !== null) {
        const message = `the environmentName is a placeholder that was not filled in, \`${open}\`; write the id of the environment, from its address in make.powerautomate.com`;
        const at = ['environments', environment.name, 'environmentName'];
        yield { at, environment: environment.name, message };
      }
      for (const entry of entriesOf(environment)) {
        const fault = placeholderFault(entry);
        if (fault === null) continue;
        const message = `the connectionName of \`${entry.key}\` ${fault}; write the id of a connection in this environment`;
        yield { at: entry.paths.connectionName, environment: environment.name, message };
      }
    }
  },
};
