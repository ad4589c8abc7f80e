import { connectorOf } from '../flow/hosts.ts';
import { boundEntries, faultOf } from '../live/bound.ts';
import type { LiveRule } from './rule.ts';

export const connectionConnector: LiveRule = {
  id: 'connection-connector',
  subject: 'live',
  severity: 'error',
  summary: 'A connection belongs to another connector than the map says.',
  judges: 'connections',
  *check({ facts }) {
    for (const bound of boundEntries(facts)) {
      const { environment, entry, live } = bound;
      const is = live?.connector ?? null;
      const wanted = connectorOf(entry.id);
      if (is === null || wanted === null || is === wanted) continue;
      const message = `\`${entry.key}\` is bound to \`${entry.connectionName}\`, which is a connection of \`${is}\` and not of \`${wanted}\`; bind one of \`${wanted}\``;
      yield {
        at: entry.paths.connectionName,
        environment: environment.name,
        message,
        ...faultOf(bound, 'connector'),
      };
    }
  },
};
