import { DEFAULTS } from '../inputs.ts';
import { sameEnvironmentId } from '../map/environment-id.ts';
import type { ConnectionMap, Environment } from '../map/map.ts';
import { type History, MOST_COMMITS } from '../workspace/history.ts';
import { MAX_BYTES } from '../workspace/read-file.ts';
import { parseMap } from './map.ts';
import type { Prepared } from './prepared.ts';

/**
 * The earlier versions of the map, newest first as far as the answers allow: at the path that the
 * run uses, at its former one, and at the default one. A version that cannot be read is left out.
 */
export async function* pastMaps(
  history: History,
  { project: { map, mapFile }, scope: { baseline }, settings }: Prepared,
): AsyncGenerator<ConnectionMap, void, void> {
  const former = baseline?.changed?.get(mapFile)?.previousPath ?? mapFile;
  const paths = [...new Set([mapFile, former, DEFAULTS['connection-references']])];
  const listed = await history.versionsOf(paths);
  const versions = paths.flatMap((path) => listed.get(path) ?? []).slice(0, MOST_COMMITS);
  const [only = null, ...others] = map?.environments.keys() ?? [];
  // A settings file has one environment and no name for it.
  const environment = settings.environments[0] ?? (others.length === 0 ? only : null);
  for await (const [{ path }, bytes] of history.read(versions)) {
    if (bytes === null || bytes.length > MAX_BYTES) continue;
    const read = await parseMap(path, bytes, { environment, flows: settings.flows });
    if (read.ok) yield read.map;
  }
}

/** An environment in another version of the map, whatever its name is there. */
export function versionsOfEnvironment(
  environments: Iterable<Environment>,
  { name, environmentName }: Environment,
): Environment[] {
  return [...environments].filter(
    (each) =>
      sameEnvironmentId(each.environmentName, environmentName) ||
      (isOfSettings(each) && each.name === name),
  );
}

/** A settings file does not say which environment it is for. */
const isOfSettings = ({ paths }: Environment) => paths.environment.length === 0;
