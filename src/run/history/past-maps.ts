import { DEFAULTS } from '../../inputs.ts';
import { sameEnvironmentId } from '../../map/environment-id.ts';
import type { ConnectionMap, Environment } from '../../map/map.ts';
import { type FileAtCommit, type History, MOST_COMMITS } from '../../workspace/history.ts';
import { MAX_BYTES } from '../../workspace/read-file.ts';
import type { Baseline } from '../base/baseline.ts';
import type { Prepared } from '../prepared.ts';
import { parseMap } from '../project/map.ts';

/**
 * The earlier versions of the map, newest first as far as the answers allow: at the path that the
 * run uses, at its former one, and at the default one. A version that cannot be read is left out,
 * and so is one that the run has read.
 */
export async function* pastMaps(
  history: History,
  start: Prepared,
): AsyncGenerator<ConnectionMap, void, void> {
  const {
    project: { map, mapFile },
    scope: { baseline },
    settings,
  } = start;
  const paths = mapPaths(start);
  const listed = await history.versionsOf(paths);
  const versions = paths
    .flatMap((path) => unread(listed.get(path) ?? [], mapFile, baseline))
    .slice(0, MOST_COMMITS);
  const [only = null, ...others] = map?.environments.keys() ?? [];
  // A settings file has one environment and no name for it.
  const environment = settings.environments[0] ?? (others.length === 0 ? only : null);
  for await (const [{ path }, bytes] of history.read(versions)) {
    if (bytes === null || bytes.length > MAX_BYTES) continue;
    const read = await parseMap(path, bytes, { environment, flows: settings.flows });
    if (read.ok) yield read.map;
  }
}

/** Where the map of a run is, and where it may have been. */
export function mapPaths({ project: { mapFile }, scope: { baseline } }: Prepared): string[] {
  const former = baseline?.changed?.get(mapFile)?.previousPath ?? mapFile;
  return [...new Set([mapFile, former, DEFAULTS['connection-references']])];
}

/**
 * The versions of a path but for the map of the run, where the change leaves it as it is, and the
 * map before the change.
 */
function unread(
  versions: readonly FileAtCommit[],
  mapFile: string,
  baseline: Baseline | null,
): readonly FileAtCommit[] {
  if (baseline === null || versions[0]?.path !== mapFile) return versions;
  if (baseline.changed?.has(mapFile) === false) return versions.slice(1);
  const isRead = baseline.base.kind === 'read';
  return versions.filter(({ commit }) => !isRead || commit !== baseline.ref);
}

/** An environment in another version of the map, where it may have another name. */
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
