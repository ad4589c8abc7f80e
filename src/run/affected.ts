import type { IndexedFlow } from '../map/flow-index.ts';
import type { ConnectionMap } from '../map/map.ts';
import { environmentsOf, resolveUsed } from '../map/resolve.ts';
import type { ReadProject } from './project.ts';

/**
 * The files that a change concerns: those that it changes, and the flows whose bindings, identity
 * or values it changes through the map. `base`: the map before; null when there was none, which
 * concerns every flow.
 */
export function affectedFiles(
  { index, map }: Pick<ReadProject, 'index' | 'map'>,
  touched: ReadonlySet<string>,
  base: ConnectionMap | null,
): Set<string> {
  const remapped = index.filter((flow) => meaning(flow, map) !== meaning(flow, base));
  return new Set([...touched, ...remapped.map(({ file }) => file)]);
}

/** What a map says about a flow, as text: equal when the map says the same. */
function meaning(flow: IndexedFlow, map: ConnectionMap | null): string {
  if (map === null) return 'nothing';
  const environments = environmentsOf(map, flow).map((environment) => {
    const { settings, bindings, unmapped } = resolveUsed(flow, environment);
    return {
      name: environment.name,
      environmentName: environment.environmentName,
      deployAs: environment.deployAs,
      connectors: environment.connectors,
      settings: settings && { ...settings, path: null, overrides: null },
      bindings: bindings.map(({ used, entry, source }) => [
        used.key,
        { ...entry, paths: null },
        source,
      ]),
      unmapped: unmapped.map(({ key }) => key),
    };
  });
  return JSON.stringify(environments);
}
