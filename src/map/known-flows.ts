import { guidsInName } from '../flow/identity.ts';
import type { ConnectionMap } from './map.ts';

/**
 * The guids, in lower case, of flows known before any is read: those in the map, and those in the
 * names of `files`, which identify a flow even if the file cannot be read.
 */
export function knownFlows(files: readonly string[], map: ConnectionMap | null): Set<string> {
  const environments = [...(map?.environments.values() ?? [])];
  const mapped = environments.flatMap((environment) => [...environment.flows.values()]);
  return new Set([
    ...files.flatMap(guidsInName),
    ...mapped.flatMap(({ flowName }) => (flowName === null ? [] : [flowName.toLowerCase()])),
  ]);
}
