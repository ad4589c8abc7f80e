import type { Entry, Environment } from '../connections/map.ts';
import { isCard, isMessage, isTeams } from '../connections/teams.ts';
import type { FlowContext, MapRule } from './rule.ts';

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
        const id = entry.connectionName.trim().toLowerCase();
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
  { uses }: FlowContext,
  environment: Environment,
  pair: readonly [Entry, Entry],
): boolean {
  const bindings = uses.find((use) => use.environment === environment)?.bindings ?? [];
  const [one, other] = pair.map((entry) => bindings.find((binding) => binding.entry === entry));
  if (one === undefined || other === undefined) return false;
  if (!isTeams(one.used) || !isTeams(other.used)) return false;
  return [
    [one.used.uses, other.used.uses],
    [other.used.uses, one.used.uses],
  ].some(([cards, messages]) => cards?.some(isCard) && messages?.some(isMessage));
}
