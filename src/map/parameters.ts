import { leavesOf } from '../flow/parameters.ts';
import type { Json } from '../json/json.ts';
import type { Path } from '../json/pointer.ts';
import type { IndexedFlow } from './flow-index.ts';
import type { ConnectionMap, Environment, FlowSettings } from './map.ts';

/** A value that an environment of the map sets for a parameter of a flow. */
export interface SetParameter {
  environment: Environment;
  file: string;
  name: string;
  value: Json;
  /** Its path in the map. */
  path: Path;
}

/** Every parameter that one environment sets for one flow. */
export function parametersOf(environment: Environment, settings: FlowSettings): SetParameter[] {
  return Object.entries(settings.parameters).map(([name, value]) => ({
    environment,
    file: settings.file,
    name,
    value,
    path: [...settings.path, 'parameters', name],
  }));
}

/** Every parameter that a map sets, by environment and flow. */
export function allParameters({ environments }: ConnectionMap): SetParameter[] {
  return [...environments.values()].flatMap((environment) =>
    [...environment.flows.values()].flatMap((settings) => parametersOf(environment, settings)),
  );
}

/** The paths in the map of values for parameters that a flow declares as secure. */
export function secretPaths(
  map: ConnectionMap | null,
  flows: readonly Pick<IndexedFlow, 'file' | 'secureParameters'>[],
): Path[] {
  if (map === null) return [];
  const secure = new Map(flows.map((flow) => [flow.file, flow.secureParameters]));
  return allParameters(map)
    .filter(({ file, name }) => secure.get(file)?.includes(name))
    .flatMap(({ value, path }) => [...leavesOf(value, path)].map((leaf) => leaf.path));
}
