import type { BadFile, Flow, SkippedFile } from '../flow/flow.ts';
import { guidsInName } from '../flow/identity.ts';
import type { ConnectionMap } from './map.ts';

/**
 * The guids, in lower case, of every flow that the repository holds or the map names. A file that
 * could not be read, or was skipped, still says in its name which flow it is.
 */
export function knownFlows({
  flows,
  unread,
  map,
}: {
  flows: readonly Flow[];
  unread: readonly (BadFile | SkippedFile)[];
  map: ConnectionMap | null;
}): ReadonlySet<string> {
  const environments = [...(map?.environments.values() ?? [])];
  const mapped = environments.flatMap((environment) => [...environment.flows.values()]);
  return new Set([
    ...flows.flatMap(({ guids }) => guids),
    ...unread.flatMap(({ file }) => guidsInName(file)),
    ...mapped.flatMap(({ flowName }) => (flowName === null ? [] : [flowName.toLowerCase()])),
  ]);
}
