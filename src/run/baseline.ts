import { type Flow, readFlow } from '../flow/flow.ts';
import type { GitHubEvent } from '../github/event.ts';
import type { ChangedFile, GitHub } from '../github/github.ts';
import type { ConnectionMap } from '../map/map.ts';
import { recordFiles } from '../solutions/layouts.ts';
import type { Solutions } from '../solutions/solutions.ts';
import { matcher } from '../wording/glob-list.ts';
import type { FilesAtCommit } from '../workspace/files-at-commit.ts';
import { affectedFiles } from './affected.ts';
import { type BaseMap, readJudge, readMapBefore } from './base-map.ts';
import type { MapOptions } from './map.ts';
import { isJudged } from './mode.ts';
import type { ReadProject } from './project.ts';

/** What Git had before the change. */
export interface Baseline {
  ref: string;
  /** Null when it is unknown: then everything counts as changed. */
  changed: ReadonlyMap<string, ChangedFile> | null;
  /** Null when there was none, or it cannot be read. */
  map: ConnectionMap | null;
  /** The same, with the reason why one cannot be read. */
  base: BaseMap;
  /** The former flows, by their current file, as far as they were read. */
  flows: Map<string, Promise<Flow | null>>;
  /** The flows whose files the change deletes, once they are read. */
  gone?: Promise<Flow[]>;
  /** What the files of solutions say now. */
  solutions: Solutions | null;
}

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

/** The files to check and plan; null for all. */
export function affectedBy(project: ReadProject, baseline: Baseline | null): Set<string> | null {
  if (baseline === null || baseline.changed === null) return null;
  const touched = touchedPaths([...baseline.changed.values()]);
  const described = project.index
    .map(({ file }) => file)
    .filter((file) => touched.has(recordOf(file, baseline) ?? ''));
  return affectedFiles(project, new Set([...touched, ...described]), baseline.map);
}

/** A moved file counts as changed in both places. */
function touchedPaths(files: readonly ChangedFile[]): Set<string> {
  return new Set(files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
}

/** Reads in advance what `flowBefore` would read for each flow, with few requests. */
export async function readFlowsBefore(
  flows: Iterable<Named>,
  baseline: Baseline,
  github: FilesAtCommit,
): Promise<void> {
  const files = new Map<string, string[]>();
  for (const { file } of flows) {
    if (baseline.flows.has(file) || isUnchanged(file, baseline)) continue;
    const path = pathBefore(file, baseline);
    if (path !== null) files.set(path, [...(files.get(path) ?? []), file]);
  }
  const records = await readRecords([...files.values()].flat(), baseline, github);
  for await (const [path, bytes] of github.readFiles(files.keys(), baseline.ref)) {
    for (const file of files.get(path) ?? []) {
      const before = completeBefore(file, flowOf(path, bytes), baseline, records);
      baseline.flows.set(file, Promise.resolve(before));
    }
  }
}

/**
 * The flows whose files are no longer among the flows `files`: removed, moved away, or changed into
 * something else.
 */
export async function* removedFlows(
  files: ReadonlySet<string>,
  isFlowFile: (file: string) => boolean,
  baseline: Baseline,
  github: GitHub,
): AsyncGenerator<Flow> {
  const gone = [...(baseline.changed?.keys() ?? filesOfMap(baseline))]
    .filter((file) => !files.has(file))
    .flatMap((file) => pathBefore(file, baseline) ?? [])
    .filter(isFlowFile);
  for await (const [path, bytes] of github.readFiles(gone, baseline.ref)) {
    const flow = flowOf(path, bytes);
    if (flow !== null) yield flow;
  }
}

/** All files known to have existed, where the changed ones are unknown. */
function filesOfMap({ map }: Baseline): string[] {
  const environments = [...(map?.environments.values() ?? [])];
  return [...new Set(environments.flatMap(({ flows }) => [...flows.keys()]))];
}

/** The flows whose files the change deletes, read once: a new file may continue one of them. */
export function goneFlows(
  baseline: Baseline,
  github: GitHub,
  isFlowFile: (file: string) => boolean,
): Promise<Flow[]> {
  baseline.gone ??= readGone(baseline, github, isFlowFile);
  return baseline.gone;
}

async function readGone(
  baseline: Baseline,
  github: GitHub,
  isFlowFile: (file: string) => boolean,
): Promise<Flow[]> {
  const { changed, ref } = baseline;
  const removed = [...(changed?.values() ?? [])]
    .filter(({ status, path }) => status === 'removed' && isFlowFile(path))
    .map(({ path }) => path);
  const records = await readRecords(removed, baseline, github);
  const gone: Flow[] = [];
  for await (const [file, bytes] of github.readFiles(removed, ref)) {
    const flow = completeBefore(file, flowOf(file, bytes), baseline, records);
    if (flow !== null) gone.push(flow);
  }
  return gone;
}

type Named = Pick<Flow, 'file'>;

/**
 * A flow before the change, read once; the flow itself if it did not change, null if there was
 * none.
 */
export async function flowBefore<F extends Named>(
  flow: F,
  baseline: Baseline,
  github: FilesAtCommit,
): Promise<F | Flow | null> {
  if (isUnchanged(flow.file, baseline)) return flow;
  const known = baseline.flows.get(flow.file);
  if (known !== undefined) return known;
  const before = readFlowBefore(flow.file, baseline, github);
  baseline.flows.set(flow.file, before);
  return before;
}

async function readFlowBefore(
  file: string,
  baseline: Baseline,
  github: FilesAtCommit,
): Promise<Flow | null> {
  const path = pathBefore(file, baseline);
  if (path === null) return null;
  const before = flowOf(path, await github.readFile(path, baseline.ref));
  return completeBefore(file, before, baseline, await readRecords([file], baseline, github));
}

/** The file that describes a flow now; otherwise the one that the change deletes. */
function recordOf(
  file: string,
  { solutions, changed }: Pick<Baseline, 'solutions' | 'changed'>,
): string | null {
  const isDeleted = (record: string) => changed?.get(record)?.status === 'removed';
  return solutions?.recordFile(file) ?? recordFiles(file).find(isDeleted) ?? null;
}

/** The former bytes of the files that describe flows and changed, by their former path. */
async function readRecords(
  files: readonly string[],
  baseline: Baseline,
  github: FilesAtCommit,
): Promise<ReadonlyMap<string, Uint8Array | null>> {
  const paths = files
    .flatMap((file) => recordOf(file, baseline) ?? [])
    .filter((record) => baseline.changed?.has(record) !== false)
    .flatMap((record) => pathBefore(record, baseline) ?? []);
  return new Map(await Array.fromAsync(github.readFiles(new Set(paths), baseline.ref)));
}

/** A former flow with what its solution said then; `records`: the files that say so, if changed. */
function completeBefore(
  file: string,
  before: Flow | null,
  baseline: Baseline,
  records: ReadonlyMap<string, Uint8Array | null>,
): Flow | null {
  const { solutions, changed } = baseline;
  const record = recordOf(file, baseline);
  if (before === null || solutions === null || record === null) return before;
  const now = { ...before, file };
  const path = pathBefore(record, baseline);
  const completed =
    changed?.has(record) === false
      ? solutions.complete(now)
      : solutions.completeWith(now, record, records.get(path ?? '') ?? null);
  return { ...completed, file: before.file };
}

/** Where a changed flow's file was before; null where it is unchanged, or new. */
export function changedFrom(file: string, baseline: Baseline): string | null {
  return isUnchanged(file, baseline) ? null : pathBefore(file, baseline);
}

function isUnchanged(file: string, baseline: Baseline): boolean {
  const { changed } = baseline;
  if (changed?.has(file) !== false) return false;
  const record = recordOf(file, baseline);
  return record === null || !changed.has(record);
}

/** The former path of a flow's file; null where there was none. */
function pathBefore(file: string, { changed }: Baseline): string | null {
  const change = changed?.get(file);
  return change?.status === 'added' ? null : (change?.previousPath ?? file);
}

/** The flow in a file's bytes; null where there is none. */
export function flowOf(file: string, bytes: Uint8Array | null): Flow | null {
  const result = bytes === null ? null : readFlow(file, bytes);
  return result?.kind === 'flow' ? result.flow : null;
}
