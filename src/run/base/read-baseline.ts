import type { GitHubEvent } from '../../github/event.ts';
import type { GitHub } from '../../github/github.ts';
import type { IndexedFlow } from '../../map/flow-index.ts';
import { matcher } from '../../wording/glob-list.ts';
import { isJudged } from '../mode.ts';
import type { MapOptions } from '../project/map.ts';
import type { ReadProject } from '../project/project.ts';
import { type BaseMap, readJudge, readMapBefore } from './base-map.ts';
import { type Baseline, type FilesBefore, isUntouched, touchedPaths } from './baseline.ts';
import { flowBefore } from './flows-before.ts';
import { foreignFiles } from './foreign.ts';

interface Look {
  event: GitHubEvent;
  github: GitHub;
  root: string;
}

interface Asked extends Look {
  options: MapOptions;
  /** Adds the flows that a map's `files` finds. */
  widen: (files: readonly string[] | null) => Promise<ReadProject>;
  /** Whether a flow that changed will be compared with what it was. */
  isCompared: (flow: IndexedFlow) => boolean;
}

/**
 * Reads what an event changed, and the map before it; null where there is no earlier commit. The
 * target of a link may change while the link does not, and GitHub does not list files that a
 * workflow created: both count as changed.
 */
export async function readBaseline(
  opened: ReadProject,
  { options, widen, isCompared, ...look }: Asked,
): Promise<{ baseline: Baseline | null; project: ReadProject }> {
  const { event, github } = look;
  const ref = event.pull?.baseSha ?? event.before;
  if (ref === null) return { baseline: null, project: opened };
  const reader = isJudged(event) ? readingAhead(github, opened.mapFile, ref) : github;
  const ahead: FilesBefore = {
    ref,
    changed: null,
    flows: new Map(),
    solutions: opened.solutions,
  };
  const known = await changedIn(filesOf(opened), look, (list) => {
    ahead.changed = list;
    readAhead(opened.index.filter(isCompared), ahead, github);
  });
  const base = await readBaseMap(opened, known, event, { ref, github: reader, ...options });
  const map = base.kind === 'read' || base.kind === 'older' ? base.map : null;
  const project = isJudged(event) ? await widen(map?.files ?? null) : opened;
  const changed = project === opened ? known : await withForeign(known, filesOf(project), look);
  const { solutions } = project;
  // Flows were read ahead by the list alone: a solution's file that is not in it may describe one.
  const isAsListed = project === opened && changed?.size === ahead.changed?.size;
  const flows = isAsListed ? ahead.flows : new Map();
  return { baseline: { ref, changed, map, base, flows, solutions }, project };
}

type Changed = NonNullable<Baseline['changed']>;

/** What GitHub lists, and what the workspace has besides: compared while GitHub may take it back. */
async function changedIn(
  files: readonly string[],
  look: Look,
  onListed: (changed: Changed) => void,
): Promise<Baseline['changed']> {
  let compared: Promise<Baseline['changed']> = Promise.resolve(null);
  const listed = await look.github.changedFiles(look.event, (list) => {
    const changed = new Map(list.map((file) => [file.path, file]));
    onListed(changed);
    compared = withForeign(changed, files, look);
    compared.catch(reportedLater);
  });
  return listed === null ? null : compared;
}

/** More of them are read in few requests, once it is certain which. */
const MOST_AHEAD = 10;

/** Starts to read the changed flows as they were, while GitHub is asked whether the list counts. */
function readAhead(flows: readonly IndexedFlow[], before: FilesBefore, github: GitHub): void {
  const changed = flows.filter(({ file }) => !isUntouched(file, before));
  if (changed.length > MOST_AHEAD) return;
  for (const flow of changed) flowBefore(flow, before, github).catch(reportedLater);
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

/** Null where GitHub no longer has the commit that was checked out. */
async function withForeign(
  changed: Baseline['changed'],
  files: readonly string[],
  look: Look,
): Promise<Baseline['changed']> {
  if (changed === null) return null;
  const others = files.filter((path) => !changed.has(path));
  const found = await foreignFiles({ ...look, files: others });
  const foreign = found?.map(
    (path) => [path, { path, previousPath: null, status: 'modified' } as const] as const,
  );
  return foreign === undefined ? null : new Map([...changed, ...foreign]);
}
