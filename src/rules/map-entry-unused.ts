import {
  entriesOf,
  isConnectionId,
  keyOfConnection,
  mappedInOtherCase,
} from '../connections/keys.ts';
import type { FlowContext, MapRule } from './rule.ts';

export const mapEntryUnused: MapRule = {
  id: 'map-entry-unused',
  subject: 'map',
  severity: 'notice',
  summary: 'The map binds a connection reference that no flow uses.',
  *check({ map, flows, badFiles }) {
    // A flow that cannot be read may use anything.
    if (badFiles.length > 0) return;
    const bindings = flows.flatMap(({ uses }) => uses.flatMap((use) => use.bindings));
    const bound = new Set(bindings.map(({ entry }) => entry));
    const meant = new Set(flows.flatMap(keysMeant));
    for (const environment of map.environments.values()) {
      for (const entry of entriesOf(environment)) {
        if (bound.has(entry) || meant.has(entry.key)) continue;
        const message = `no flow uses \`${entry.key}\` in ${environment.name}; remove it, or keep it for a flow to come`;
        yield { at: entry.paths.entry, environment: environment.name, message };
      }
    }
  },
};

/** Keys that a flow misspells, of which `reference-case` and `connection-id-as-key` tell. */
function keysMeant({ flow, map, uses }: FlowContext): (string | null)[] {
  return uses.flatMap((use) =>
    use.unmapped.map((used) =>
      isConnectionId(used.key, flow, map)
        ? keyOfConnection(used.key, flow, map)
        : (mappedInOtherCase(used, use)?.mapped ?? null),
    ),
  );
}
