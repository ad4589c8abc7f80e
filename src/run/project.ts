import type { CheckedFile, Project, Unread } from '../check/check.ts';
import { type BadFile, type ReadResult, readFlow } from '../flow/flow.ts';
import type { Settings } from '../inputs.ts';
import { type IndexedFlow, indexed } from '../map/flow-index.ts';
import { UsageError } from '../process/usage-error.ts';
import { fileReadMessage } from '../report/reasons/file.ts';
import { andList } from '../wording/lists.ts';
import { findFiles } from '../workspace/find-files.ts';
import { workspaceName } from '../workspace/paths.ts';
import { readWorkspaceFile, useWorkspaceFile } from '../workspace/read-file.ts';
import { withWorkspacePolicies } from './data-policies.ts';
import { parseMap } from './map.ts';

/** A workspace whose map has been read, and whose flows are read while `files` is iterated. */
type OpenProject = Omit<Unread, 'baseMap'>;

/** The data of a workspace before its check. */
export interface ReadProject extends OpenProject, Omit<Project, 'baseMap'> {
  /** Entries for all flows, even those that are not kept. */
  index: readonly IndexedFlow[];
}

type Where = Pick<Settings, 'map' | 'flows' | 'environments'>;

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
  const { names } = opened;
  const isLater = isComparing && names.length > 0;
  const files = isLater ? opened.files : requiringFlow(opened.files, names, where.flows);
  return { ...opened, files, index: [], flows: [], skipped: [], badFiles: [] };
}

const MANY = 500;

/**
 * Most of what is read becomes garbage at once: a larger heap makes nothing faster where flows are
 * not kept, and takes 150 MB more at 10,000 flows. For few flows, loading `node:v8` costs more.
 */
async function limitHeapGrowth(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** Reads the files of a project once, and keeps only each flow's entry in the index. */
export function indexProject(project: OpenProject): ReadProject {
  return withFiles(project, [...unkept(project.files)]);
}

/** Reads the flows of an indexed project that are needed completely, and keeps them. */
export function readAgain(
  project: ReadProject,
  root: string,
  isNeeded: (file: string) => boolean,
): ReadProject {
  const files = [...project.files].map((known) =>
    known.kind === 'indexed' && isNeeded(known.flow.file) ? readOne(root, known.flow.file) : known,
  );
  return withFiles(project, files);
}

/**
 * Reads the flows and the map of a workspace. Throws a `UsageError` when there is no flow at all.
 */
export async function readProject(where: Where, root: string): Promise<ReadProject> {
  const opened = await openRepository(where, root);
  return withFiles(opened, [...requiringFlow(opened.files, opened.names, where.flows)]);
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
  for (const each of files) {
    yield each.kind === 'flow' ? { kind: 'indexed', flow: indexed(each.flow) } : each;
  }
}

async function openRepository(
  { map, flows, environments }: Where,
  root: string,
): Promise<OpenProject> {
  const mapFile = workspaceName(root, map);
  const names = (await findFiles(root, flows)).filter((file) => file !== mapFile);
  if (names.length > MANY) await limitHeapGrowth();
  const files = readFlows(root, names);
  return { names, files, mapFile, ...(await readMapFile(root, mapFile, environments[0] ?? null)) };
}

function* readFlows(root: string, names: readonly string[]): Generator<ReadResult> {
  for (const name of names) yield readOne(root, name);
}

/** The same files; throws at their end when none of them is a flow, or should be one. */
function* requiringFlow(
  files: Iterable<CheckedFile>,
  names: readonly string[],
  globs: readonly string[],
): Generator<CheckedFile> {
  let isAnyFlow = false;
  for (const each of files) {
    isAnyFlow ||= each.kind !== 'skipped';
    yield each;
  }
  if (!isAnyFlow) throw new UsageError(noFlow(names, globs));
}

/** Throws a `UsageError` where none of the files is a flow, or should be one. */
export function requireFlow(
  { index, badFiles, names }: ReadProject,
  globs: readonly string[],
): void {
  if (index.length + badFiles.length === 0) throw new UsageError(noFlow(names, globs));
}

function noFlow(files: readonly string[], globs: readonly string[]): string {
  const where = globs.join(', ');
  return files.length === 0
    ? `no flow was found: no file matches ${where}; set \`flows\` to where the flows are, or bring live ones in with \`flowgate export\``
    : `no flow was found: nothing that matches ${where} is a Power Automate flow (looked at: ${andList(files, 3)})`;
}

function readOne(root: string, file: string): ReadResult {
  return useWorkspaceFile(root, file, (content) => {
    if (content?.ok) return readFlow(file, content.bytes);
    return unreadable(
      file,
      content === null ? 'the file vanished while it was read' : fileReadMessage(content.reason),
    );
  });
}

function unreadable(file: string, message: string): BadFile {
  const place = { file, at: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { kind: 'invalid', file, problems: [{ ...place, message }] };
}

async function readMapFile(
  root: string,
  mapFile: string,
  environment: string | null,
): Promise<Pick<Project, 'map' | 'mapProblems'>> {
  const content = readWorkspaceFile(root, mapFile);
  if (content === null) return { map: null, mapProblems: null };
  if (!content.ok) {
    const { problems } = unreadable(mapFile, fileReadMessage(content.reason));
    return { map: null, mapProblems: problems };
  }
  const result = await parseMap(mapFile, content.bytes, environment);
  return result.ok
    ? { map: await withWorkspacePolicies(result.map, root), mapProblems: [] }
    : { map: null, mapProblems: result.problems };
}
