import { connectionId } from '../flow/connection-name.ts';
import type { FlowFacts } from '../map/flow-facts.ts';
import type { Entry, Environment } from '../map/map.ts';
import type { MapRule } from './rule.ts';

/** Overrides are not checked: they bind a key for one flow only, whose file has chosen the name. */
export const mapDuplicateConnection: MapRule = {
  id: 'map-duplicate-connection',
  subject: 'map',
  severity: 'warning',
  summary: 'Two keys of one environment are bound to the same connection.',
  *check({ map, flows }) {
    for (const environment of map.environments.values()) {
      const firsts = new Map<string, Entry>();
      for (const entry of environment.entries.values()) {
        const id = connectionId(entry.connectionName);
        const first = firsts.get(id);
        if (id === '') continue;
        if (first === undefined) firsts.set(id, entry);
        else if (!flows.some((flow) => teamsAsksForBoth(flow, environment, [first, entry]))) {
          const message = `\`${entry.key}\` is bound to the same connection as \`${first.key}\`, so its owner and its allowed flows are written twice; keep one key, or bind another connection`;
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
