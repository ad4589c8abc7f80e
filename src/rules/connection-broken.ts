import { boundEntries, faultOf } from '../live/bound.ts';
import type { LiveRule } from './rule.ts';

export const connectionBroken: LiveRule = {
  id: 'connection-broken',
  subject: 'live',
  severity: 'error',
  summary: 'A connection that a flow uses is not connected.',
  judges: 'connections',
  // The status is from the list. The connector's own test, `FlowReader.testConnection`, is a
  // metered call for each connection, which only a deployment makes.
  *check({ facts }) {
    for (const bound of boundEntries(facts)) {
      const { environment, entry, live } = bound;
      const status = live?.status ?? null;
      if (status === null || status.toLowerCase() === 'connected') continue;
      const message = `the connection \`${entry.connectionName}\` of \`${entry.key}\` has the status ${status}; sign it in again in Power Automate`;
      yield {
        at: entry.paths.connectionName,
        environment: environment.name,
        message,
        ...faultOf(bound, 'status'),
      };
    }
  },
};
