import { posix } from 'node:path';
import type { Project, Unread } from '../check.ts';
import { type BadFile, type ReadResult, readFlow } from '../flow/flow.ts';
import type { Settings } from '../inputs.ts';
import { parseMap } from './map.ts';
import { UsageError } from './usage-error.ts';
import { findFiles, readWorkspaceFile, useWorkspaceFile } from './workspace.ts';

/** What a run has of a workspace before its check. */
export interface ReadProject extends Omit<Project, 'baseMap'>, Pick<Unread, 'files' | 'names'> {}

type Where = Pick<Settings, 'map' | 'flows' | 'environments'>;

/**
 * Reads the flows and the map of a workspace. Throws a `UsageError` when there is no flow at all.
 */
export async function readProject(where: Where, root: string): Promise<ReadProject> {
  const project = await readRepository(where, root);
  if (project.flows.length + project.badFiles.length > 0) return project;
  throw new UsageError(noFlow(project.names, where.flows));
}

/** The same for a workspace that may hold no flow yet. */
export async function readRepository(where: Where, root: string): Promise<ReadProject> {
  const { names, ...opened } = await openRepository(where, root);
  const results = names.map((name) => readOne(root, name));
  return {
    ...opened,
    names,
    files: results,
    flows: results.flatMap((result) => (result.kind === 'flow' ? [result.flow] : [])),
    skipped: results.filter((result) => result.kind === 'skipped'),
    badFiles: results.filter((result) => result.kind === 'invalid'),
  };
}

/**
 * The same, with flows that are read only as their files are gone through, and none that is kept:
 * for a run that looks at each of them once. What `readProject` throws, going through them throws.
 */
export async function openProject(where: Where, root: string): Promise<ReadProject> {
  const opened = await openRepository(where, root);
  if (opened.names.length > MANY) await holdGarbageSmall();
  const files = readFlows(root, opened.names, where.flows);
  return { ...opened, files, flows: [], skipped: [], badFiles: [] };
}

const MANY = 500;

/**
 * What a flow leaves behind is garbage at once: to let its space grow makes nothing faster, and
 * takes 150 MB more at 10,000 flows. For few flows, to load `node:v8` would be what takes longest.
 */
async function holdGarbageSmall(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--semi-space-growth-factor=1');
}

async function openRepository({ map, flows, environments }: Where, root: string) {
  const mapFile = posix.normalize(map.replaceAll('\\', '/'));
  const names = (await findFiles(root, flows)).filter((file) => file !== mapFile);
  return { names, mapFile, ...(await readMapFile(root, mapFile, environments[0] ?? null)) };
}

function* readFlows(
  root: string,
  names: readonly string[],
  globs: readonly string[],
): Generator<ReadResult> {
  let isAnyFlow = false;
  for (const name of names) {
    const result = readOne(root, name);
    isAnyFlow ||= result.kind !== 'skipped';
    yield result;
  }
  if (!isAnyFlow) throw new UsageError(noFlow(names, globs));
}

function noFlow(files: readonly string[], globs: readonly string[]): string {
  const where = globs.join(', ');
  return files.length === 0
    ? `no flow was found: no file matches ${where}; set \`flows\` to where the flows are, or bring live ones in with \`flowgate export\``
    : `no flow was found: nothing that matches ${where} is a Power Automate flow (looked at: ${files.slice(0, 3).join(', ')}${files.length > 3 ? ` and ${files.length - 3} more` : ''})`;
}

function readOne(root: string, file: string): ReadResult {
  return useWorkspaceFile(root, file, (content) => {
    if (content?.ok) return readFlow(file, content.bytes);
    return unreadable(
      file,
      content === null ? 'the file vanished while it was read' : content.reason,
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
  if (!content.ok) return { map: null, mapProblems: unreadable(mapFile, content.reason).problems };
  const result = await parseMap(mapFile, content.bytes, environment);
  return result.ok
    ? { map: result.map, mapProblems: [] }
    : { map: null, mapProblems: result.problems };
}
