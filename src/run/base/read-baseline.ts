import type { GitHubEvent } from '../../github/event.ts';
import type { GitHub } from '../../github/github.ts';
import { matcher } from '../../wording/glob-list.ts';
import { isJudged } from '../mode.ts';
import type { MapOptions } from '../project/map.ts';
import type { ReadProject } from '../project/project.ts';
import { type BaseMap, readJudge, readMapBefore } from './base-map.ts';
import { type Baseline, touchedPaths } from './baseline.ts';

/**
 * Reads what an event changed, and the map before it; null where there is no earlier commit. The
 * target of a link may change while the link does not, and GitHub does not list files that a
 * workflow created: both count as changed. `widen` adds the flows that a map's `files` finds.
 */
export async function readBaseline(
  opened: ReadProject,
  event: GitHubEvent,
  github: GitHub,
  options: MapOptions,
  root: string,
  widen: (files: readonly string[] | null) => Promise<ReadProject>,
): Promise<{ baseline: Baseline | null; project: ReadProject }> {
  const ref = event.pull?.baseSha ?? event.before;
  if (ref === null) return { baseline: null, project: opened };
  const reader = isJudged(event) ? readingAhead(github, opened.mapFile, ref) : github;
  const look = { event, github, root };
  const known = await changedIn(filesOf(opened), look);
  const base = await readBaseMap(opened, known, event, { ref, github: reader, ...options });
  const map = base.kind === 'read' || base.kind === 'older' ? base.map : null;
  const project = isJudged(event) ? await widen(map?.files ?? null) : opened;
  const changed = project === opened ? known : await withForeign(known, filesOf(project), look);
  const { solutions } = project;
  return { baseline: { ref, changed, map, base, flows: new Map(), solutions }, project };
}

/** What GitHub lists, and what the workspace has besides: compared while GitHub may take it back. */
async function changedIn(files: readonly string[], look: Look): Promise<Baseline['changed']> {
  let compared: Promise<Baseline['changed']> = Promise.resolve(null);
  const listed = await look.github.changedFiles(look.event, (changed) => {
    compared = withForeign(new Map(changed.map((file) => [file.path, file])), files, look);
    compared.catch(reportedLater);
  });
  return listed === null ? null : compared;
}

/** A file that is read whatever changed is read beside the list of what did. */
function readingAhead(github: GitHub, path: string, ref: string): GitHub {
  const read = github.fileAt(path, ref);
  read.catch(reportedLater);
  const isRead = (other: string, at: string) => other === path && at === ref;
  return { ...github, fileAt: (...at) => (isRead(...at) ? read : github.fileAt(...at)) };
}

/** What is read ahead fails where it is awaited. */
const reportedLater = () => {};

/** The map whose policy applies is never taken from the change, whatever its list of files says. */
async function readBaseMap(
  project: Pick<ReadProject, 'map' | 'mapFile'>,
  changed: Baseline['changed'],
  event: GitHubEvent,
  base: Parameters<typeof readMapBefore>[2],
): Promise<BaseMap> {
  if (isJudged(event)) return readJudge(project, changed, event, base);
  const { map } = project;
  if (isMapChanged(project, changed)) return readMapBefore(project, changed, base);
  return map === null ? { kind: 'none' } : { kind: 'read', map };
}

/** The map, the files that may be flows, and those that describe them. */
function filesOf({ mapFile, names, solutions }: ReadProject): string[] {
  const records = names.flatMap((name) => solutions?.recordFile(name) ?? []);
  return [mapFile, ...names, ...new Set(records)];
}

/** Whether a change affects the map, or a data policy that it names. */
function isMapChanged(
  { map, mapFile }: Pick<ReadProject, 'map' | 'mapFile'>,
  changed: Baseline['changed'],
): boolean {
  if (changed === null) return true;
  const isPolicy = matcher(map?.dataPolicies.globs ?? []);
  const touched = [...touchedPaths([...changed.values()])];
  return touched.some((path) => path === mapFile || isPolicy(path));
}

interface Look {
  event: GitHubEvent;
  github: GitHub;
  root: string;
}

/** Null where GitHub no longer has the commit that was checked out. */
async function withForeign(
  changed: Baseline['changed'],
  files: readonly string[],
  look: Look,
): Promise<Baseline['changed']> {
  if (changed === null) return null;
  const others = files.filter((path) => !changed.has(path));
  const { foreignFiles } = await import('./foreign.ts');
  const found = await foreignFiles({ ...look, files: others });
  const foreign = found?.map(
    (path) => [path, { path, previousPath: null, status: 'modified' } as const] as const,
  );
  return foreign === undefined ? null : new Map([...changed, ...foreign]);
}
