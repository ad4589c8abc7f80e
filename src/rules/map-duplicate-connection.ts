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
      const teams = flows.flatMap((flow) => teamsUse(flow, environment) ?? []);
      for (const entry of environment.entries.values()) {
        const id = connectionId(entry.connectionName);
        const first = firsts.get(id);
        if (id === '') continue;
        if (first === undefined) firsts.set(id, entry);
        else if (!teams.some((use) => asksForBoth(use, first, entry))) {
          const message = `\`${entry.key}\` is bound to the same connection as \`${first.key}\`, so its owner and its allowed flows are written twice; keep one key, or bind another connection`;
          yield { at: entry.paths.connectionName, environment: environment.name, message };
        }
      }
    }
  },
};

/** What a flow sends cards through, and what it sends messages through. */
interface TeamsUse {
  cards: ReadonlySet<Entry>;
  messages: ReadonlySet<Entry>;
}

/** Null for a flow that does not do both. */
function teamsUse({ bindings }: FlowFacts, environment: Environment): TeamsUse | null {
  const here = bindings.filter((binding) => binding.environment === environment);
  const cards = here.filter(({ sendsCards }) => sendsCards);
  const messages = here.filter(({ sendsMessages }) => sendsMessages);
  if (cards.length === 0 || messages.length === 0) return null;
  const entries = (some: typeof here) => new Set(some.map(({ entry }) => entry));
  return { cards: entries(cards), messages: entries(messages) };
}

/** A flow that sends a card through one of the two, and messages through the other. */
function asksForBoth({ cards, messages }: TeamsUse, one: Entry, other: Entry): boolean {
  return (cards.has(one) && messages.has(other)) || (cards.has(other) && messages.has(one));
}
