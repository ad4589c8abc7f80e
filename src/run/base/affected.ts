import { baseOf, policyConnector } from '../../map/data-policies/connectors.ts';
import { contentAbout } from '../../map/data-policies/content.ts';
import type { IndexedFlow } from '../../map/flow-index.ts';
import type { ConnectionMap } from '../../map/map.ts';
import { environmentsOf, resolveUsed } from '../../map/resolve.ts';
import type { ReadProject } from '../project/project.ts';
import { type Baseline, recordOf, touchedPaths } from './baseline.ts';

/** The files to check and plan; null for all. */
export function affectedBy(project: ReadProject, baseline: Baseline | null): Set<string> | null {
  if (baseline === null || baseline.changed === null) return null;
  const touched = touchedPaths([...baseline.changed.values()]);
  const described = project.index
    .map(({ file }) => file)
    .filter((file) => touched.has(recordOf(file, baseline) ?? ''));
  return affectedFiles(project, new Set([...touched, ...described]), baseline.map);
}

/**
 * The files that a change concerns: those that it changes, and the flows whose bindings, identity,
 * values or data policies it changes through the map. `base`: the map before; null when there was
 * none, which concerns every flow.
 */
function affectedFiles(
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
    const bound = bindings.flatMap(({ entry }) => policyConnector(entry.id) ?? []).map(baseOf);
    const connectors = [...new Set([...flow.connectors, ...bound])];
    return {
      name: environment.name,
      environmentName: environment.environmentName,
      deployAs: environment.deployAs,
      connectors: environment.connectors,
      dataPolicies: contentAbout(map.dataPolicies, environment.environmentName, connectors),
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
