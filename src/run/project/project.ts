import type { CheckedFile, Project, Unread } from '../../check/check.ts';
import type { Flow, ReadResult, SkippedFile } from '../../flow/flow.ts';
import type { Settings } from '../../inputs.ts';
import { byCodeUnit } from '../../json/order.ts';
import { type IndexedFlow, indexed } from '../../map/flow-index.ts';
import { USUAL_PLACES } from '../../map/flow-places.ts';
import { limitV8 } from '../../process/v8-limits.ts';
import { layoutFolder } from '../../solutions/layouts.ts';
import type { Solutions } from '../../solutions/solutions.ts';
import { isFolder } from '../../workspace/arguments.ts';
import { findByLists, refuseUnread } from '../../workspace/find-files.ts';
import { workspaceName } from '../../workspace/paths.ts';
import { readWorkspaceFile } from '../../workspace/read-file.ts';
import type { UnreadFolder } from '../../workspace/walk.ts';
import { withBrokenFlows } from './broken-flows.ts';
import { withWorkspacePolicies } from './data-policies.ts';
import { flowReader, type ReadsFlow, unreadableFile } from './flow-reader.ts';
import { parseMap } from './map.ts';
import { type Required, requiringFlow } from './require-flow.ts';
import { matchesAny, type Sought, soughtBy } from './sought.ts';

/** A workspace whose map has been read, and whose flows are read while `files` is iterated. */
interface OpenProject extends Omit<Unread, 'baseMap'>, Required {
  /** Reads a file of the workspace in the same way. */
  read: ReadsFlow;
  /** What the files of solutions say; null where there are none. */
  solutions: Solutions | null;
  /** Whether a file at this path would be looked at. */
  isFlowFile: (file: string) => boolean;
  /** How many files and folders were passed in search of flows. */
  entries: number;
}

/** The data of a workspace before its check. */
export interface ReadProject extends OpenProject, Omit<Project, 'baseMap'> {
  /** Entries for all flows, even those that are not kept. */
  index: readonly IndexedFlow[];
}

type Where = Pick<Settings, 'map' | 'flows' | 'environments'> &
  Partial<Pick<Settings, 'paths' | 'searched'>>;

/**
 * Reads the map of a workspace, and finds its files. Iterating over them throws a `UsageError` when
 * there is no flow at all; when something is compared, only when there is no file at all, since a
 * file that is no flow may have been one.
 */
export async function openProject(
  where: Where,
  root: string,
  isComparing: boolean,
): Promise<ReadProject> {
  const opened = await openRepository(where, root);
  const isLater = isComparing && opened.names.length > 0;
  const files = isLater ? opened.files : requiringFlow(opened.files, opened);
  return { ...opened, files, index: [], flows: [], skipped: [], badFiles: [] };
}

/** Reads the files of a project once, and keeps only each flow's entry in the index. */
export function indexProject(project: OpenProject): ReadProject {
  return withFiles(project, [...unkept(project.files)]);
}

/** Reads the flows of an indexed project that are needed completely, and keeps them. */
export function readAgain(project: ReadProject, isNeeded: (file: string) => boolean): ReadProject {
  const files = [...project.files].map((known) =>
    known.kind === 'indexed' && isNeeded(known.flow.file)
      ? stillFlow(project.read(known.flow.file))
      : known,
  );
  return withFiles(project, files);
}

/** What was a flow a moment ago, and cannot be read now, is not skipped. */
function stillFlow(result: ReadResult): ReadResult {
  return result.kind === 'skipped' ? (result.invalid ?? result) : result;
}

/**
 * The same project with the flows that another map's `files` also finds: each map adds files and
 * removes none.
 */
export async function withFilesOf(
  project: ReadProject,
  files: readonly string[] | null,
  { flows, paths = null, searched = null }: Omit<Where, 'map' | 'environments'>,
  root: string,
): Promise<ReadProject> {
  const sought = soughtBy(flows, [project.map?.files ?? null, files]);
  if (sought.lists.length === project.sought.lists.length) return project;
  const { mapFile, map, mapProblems } = project;
  const wider = await openFiles({ root, mapFile, map, mapProblems, paths, searched }, sought);
  const read = [...project.files];
  const known = new Map(read.map((each) => [nameOf(each), each]));
  const all = wider.names.map((name) => known.get(name) ?? unkeptOne(wider.read(name)));
  const isRead = new Set(wider.names);
  const others = read.filter((each) => !isRead.has(nameOf(each)));
  return withFiles(wider, [...all, ...others]);
}

/**
 * Reads the flows and the map of a workspace. Throws a `UsageError` when there is no flow at all.
 */
export async function readProject(where: Where, root: string): Promise<ReadProject> {
  const opened = await openRepository(where, root);
  return withFiles(opened, [...requiringFlow(opened.files, opened)]);
}

/** The same for a workspace that may not have a flow yet. */
export async function readRepository(where: Where, root: string): Promise<ReadProject> {
  const opened = await openRepository(where, root);
  return withFiles(opened, [...opened.files]);
}

/** A project with the results of reading its files. */
export function withFiles(opened: OpenProject, files: readonly CheckedFile[]): ReadProject {
  return {
    ...opened,
    files,
    // The version read last counts: a plan must not use an earlier version of a file.
    index: files.flatMap((each) =>
      each.kind === 'indexed' ? [each.flow] : each.kind === 'flow' ? [indexed(each.flow)] : [],
    ),
    flows: files.flatMap((each) => (each.kind === 'flow' ? [each.flow] : [])),
    skipped: files.filter((each) => each.kind === 'skipped'),
    badFiles: files.filter((each) => each.kind === 'invalid'),
  };
}

function* unkept(files: Iterable<CheckedFile>): Generator<CheckedFile> {
  for (const each of files) yield unkeptOne(each);
}

function unkeptOne(each: CheckedFile): CheckedFile {
  return each.kind === 'flow' ? { kind: 'indexed', flow: indexed(each.flow) } : each;
}

function nameOf(each: CheckedFile): string {
  return 'flow' in each ? each.flow.file : each.file;
}

async function openRepository(where: Where, root: string): Promise<OpenProject> {
  const { flows, environments, paths = null, searched = null } = where;
  const mapFile = workspaceName(root, where.map);
  const environment = environments[0] ?? null;
  const read = await readMapFile(root, mapFile, { environment, flows });
  const sought = soughtBy(flows, [read.map?.files ?? null]);
  return openFiles({ root, mapFile, ...read, paths, searched }, sought);
}

interface Opening extends Pick<Project, 'mapFile' | 'map' | 'mapProblems'> {
  root: string;
  paths: readonly string[] | null;
  searched: string | null;
}

async function openFiles(
  { root, mapFile, map, mapProblems, paths, searched }: Opening,
  sought: Sought,
): Promise<OpenProject> {
  const unread: UnreadFolder[] = [];
  // The usual places are everywhere, and so may be folders that the user cannot read.
  const isUsual = sought.lists.includes(USUAL_PLACES);
  const note = (folder: UnreadFolder) => void unread.push(folder);
  const found = findByLists(root, sought.lists, isUsual ? note : refuseUnread);
  const names = withArguments(found.files, paths).filter((file) => file !== mapFile);
  const limited = await limitV8(names.length);
  const solutions = await solutionsBeside(root, names);
  const complete = solutions?.complete ?? ((flow: Flow) => flow);
  const read = flowReader(root, { sought, map, paths }, complete);
  const readNext = (name: string) => {
    limited();
    return read(name);
  };
  const others = () => [...unread.map(unreadFolder), ...(solutions?.unread() ?? [])];
  const isSought = matchesAny(sought.lists);
  return {
    names,
    root,
    searched,
    files: readAll(root, names, readNext, others),
    read,
    solutions,
    isFlowFile: (file) => file !== mapFile && isSought(file),
    mapFile,
    map,
    mapProblems,
    sought,
    paths: paths && [...paths, ...paths.flatMap((path) => solutions?.flowsOf(path) ?? [])],
    entries: found.entries,
  };
}

/** The code that reads solutions is loaded only where a flow may be in one. */
async function solutionsBeside(root: string, names: readonly string[]): Promise<Solutions | null> {
  if (!names.some((name) => layoutFolder(name) !== null)) return null;
  const { openSolutions } = await import('../../solutions/solutions.ts');
  return openSolutions(root, names);
}

/** An argument is read even if no glob finds it. */
function withArguments(files: readonly string[], paths: readonly string[] | null): string[] {
  const given = (paths ?? []).filter((path) => !isFolder(path));
  if (given.length === 0) return [...files];
  return [...new Set([...files, ...given])].toSorted(byCodeUnit);
}

function* readAll(
  root: string,
  names: readonly string[],
  read: ReadsFlow,
  others: () => readonly SkippedFile[],
): Generator<ReadResult> {
  yield* withBrokenFlows(root, Iterator.from(names).map(read));
  yield* others();
}

function unreadFolder({ folder, errno }: UnreadFolder): SkippedFile {
  return { kind: 'skipped', file: folder, reason: { code: 'folder-unread', errno } };
}

async function readMapFile(
  root: string,
  mapFile: string,
  options: Parameters<typeof parseMap>[2],
): Promise<Pick<Project, 'map' | 'mapProblems'>> {
  const content = readWorkspaceFile(root, mapFile);
  if (content === null) return { map: null, mapProblems: null };
  if (!content.ok) {
    const { problems } = unreadableFile(mapFile, content.reason);
    return { map: null, mapProblems: problems };
  }
  const result = await parseMap(mapFile, content.bytes, options);
  return result.ok
    ? { map: await withWorkspacePolicies(result.map, root), mapProblems: [] }
    : { map: null, mapProblems: result.problems };
}
