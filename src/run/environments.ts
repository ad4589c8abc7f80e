import type { ConnectionMap, Environment } from '../map/map.ts';
import { UsageError } from '../process/usage-error.ts';
import type { Mode } from '../report/report.ts';

/**
 * The environments of a run by name; empty means all of the map. A deployment goes to the named
 * ones, or to the only one. Throws a `UsageError` for an unknown name, and where a deployment would
 * have to guess.
 */
export function chooseEnvironments(
  map: ConnectionMap | null,
  mode: Mode,
  asked: readonly string[],
): string[] {
  if (map === null) return [...asked];
  const known = [...map.environments.keys()];
  const missing = asked.find((name) => !known.includes(name));
  if (missing !== undefined) {
    throw new UsageError(unknownEnvironment(missing, known));
  }
  if (mode === 'deploy' && asked.length === 0 && known.length > 1) {
    throw new UsageError(
      `the map has ${known.length} environments; set \`environment\` to the one to deploy to: ${known.join(', ')}`,
    );
  }
  return [...asked];
}

/** What to say of a name that the input `environment` has and the map does not. */
export function unknownEnvironment(name: string, known: readonly string[]): string {
  return `the map has no environment ${JSON.stringify(name)}; it has ${known.join(', ') || 'none'}`;
}

/** The environments that a run covers: those of these names, or all of the map. */
export function environmentsCovered(
  map: ConnectionMap | null,
  names: readonly string[],
): Environment[] {
  const all = [...(map?.environments.values() ?? [])];
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
}
