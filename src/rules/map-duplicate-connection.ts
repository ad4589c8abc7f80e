import type { FlowFacts } from '../connections/flow-facts.ts';
import type { Entry, Environment } from '../connections/map.ts';
import { connectionId } from '../flow/connection-name.ts';
import type { MapRule } from './rule.ts';

/** Overrides are left out: they bind a key for one flow alone, whose file has chosen the name. */
export const mapDuplicateConnection: MapRule = {
  id: 'map-duplicate-connection',
  subject: 'map',
  severity: 'warning',
  summary: 'Two keys of one environment are bound to one connection.',
  *check({ map, flows }) {
    for (const environment of map.environments.values()) {
      const firsts = new Map<string, Entry>();
      for (const entry of environment.entries.values()) {
        const id = connectionId(entry.connectionName);
        const first = firsts.get(id);
        if (id === '') continue;
        if (first === undefined) firsts.set(id, entry);
        else if (!flows.some((flow) => teamsAsksForBoth(flow, environment, [first, entry]))) {
          const message = `\`${entry.key}\` binds the connection of \`${first.key}\` a second time in ${environment.name}, so that its owner and who may use it stand in two places; keep one key, or bind a connection of its own`;
          yield { at: entry.paths.connectionName, environment: environment.name, message };
        }
      }
    }
  },
};

/** A flow that sends a card through one of the two, and messages through the other. */
function teamsAsksForBoth(
  { bindings }: FlowFacts,
  environment: Environment,
  pair: readonly [Entry, Entry],
): boolean {
  const here = bindings.filter((binding) => binding.environment === environment);
  const [one, other] = pair.map((entry) => here.find((binding) => binding.entry === entry));
  if (one === undefined || other === undefined) return false;
  return (one.sendsCards && other.sendsMessages) || (other.sendsCards && one.sendsMessages);
}
