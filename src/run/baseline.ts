import type { Project } from '../check.ts';
import type { ConnectionMap } from '../connections/map.ts';
import type { GitHubEvent } from '../github/event.ts';
import type { ChangedFile, GitHub } from '../github/github.ts';
import { affectedFiles } from './affected.ts';
import { parseMap } from './map.ts';

/** What Git had before the change that a run looks at. */
export interface Baseline {
  ref: string;
  /** Null when it cannot be told: then everything counts as changed. */
  changed: ReadonlyMap<string, ChangedFile> | null;
  /** Null when there was none, or none that can be read. */
  map: ConnectionMap | null;
}

type ReadProject = Omit<Project, 'baseMap'>;

/** Reads what an event changed, and the map before it; null where there is no before. */
export async function readBaseline(
  project: ReadProject,
  event: GitHubEvent,
  github: GitHub,
  settingsEnvironment: string | null,
): Promise<Baseline | null> {
  const ref = event.pull?.baseSha ?? event.before;
  if (ref === null) return null;
  const files = await github.changedFiles(event);
  const changed = files && new Map(files.map((file) => [file.path, file]));
  const touched = files === null ? null : touchedPaths(files);
  const isMapChanged = touched === null || touched.has(project.mapFile);
  const map = isMapChanged
    ? await readMapAt(project.mapFile, ref, github, settingsEnvironment)
    : project.map;
  return { ref, changed, map };
}

/** The files that a run checks and plans; null for all. */
export function affectedBy(project: ReadProject, baseline: Baseline | null): Set<string> | null {
  if (baseline === null || baseline.changed === null) return null;
  return affectedFiles(project, touchedPaths([...baseline.changed.values()]), baseline.map);
}

/** A file that was moved was touched in both places. */
function touchedPaths(files: readonly ChangedFile[]): Set<string> {
  return new Set(files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
}

async function readMapAt(
  file: string,
  ref: string,
  github: GitHub,
  environment: string | null,
): Promise<ConnectionMap | null> {
  const bytes = await github.readFile(file, ref);
  if (bytes === null) return null;
  const result = await parseMap(file, bytes, environment);
  return result.ok ? result.map : null;
}
