import { entriesOf } from '../map/keys.ts';
import type { MapRule } from './rule.ts';

export const mapEntryUnused: MapRule = {
  id: 'map-entry-unused',
  subject: 'map',
  severity: 'notice',
  summary: 'The map binds a connection reference that no flow uses.',
  *check({ map, flows, badFiles }) {
    // A flow that cannot be read may use any entry.
    if (badFiles.length > 0) return;
    const bound = new Set(flows.flatMap(({ bindings }) => bindings.map(({ entry }) => entry)));
    // Those that a flow misspells are reported by `reference-case` and `connection-id-as-key`.
    const meant = new Set(flows.flatMap(({ keysMeant }) => keysMeant));
    const all = flows.flatMap((facts) => facts.misspelt);
    const misspelt = Map.groupBy(all, ({ key }) => key);
    for (const environment of map.environments.values()) {
      for (const entry of entriesOf(environment)) {
        if (bound.has(entry) || meant.has(entry.key)) continue;
        const message = `no flow uses \`${entry.key}\`; remove it, or keep it for a future flow`;
        const ids = misspelt.get(entry.key)?.flatMap(({ causes }) => causes) ?? [];
        yield { at: entry.paths.entry, environment: environment.name, message, cause: { ids } };
      }
    }
  },
};
