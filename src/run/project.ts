import { posix } from 'node:path';
import pMap from 'p-map';
import type { Project } from '../check.ts';
import { type BadFile, type ReadResult, readFlow } from '../flow/flow.ts';
import type { Settings } from '../inputs.ts';
import { parseMap } from './map.ts';
import { UsageError } from './usage-error.ts';
import { findFiles, readWorkspaceFile } from './workspace.ts';

/** How many files are open at a time. */
const OPEN_FILES = 32;

type ReadSettings = Pick<Settings, 'map' | 'flows' | 'environments'>;

/**
 * Reads the flows and the map of a workspace. Throws a `UsageError` when there is no flow at all.
 */
export async function readProject(
  settings: ReadSettings,
  root: string,
): Promise<Omit<Project, 'baseMap'>> {
  const project = await readRepository(settings, root);
  if (project.flows.length + project.badFiles.length > 0) return project;
  throw new UsageError(
    noFlow(
      project.skipped.map(({ file }) => file),
      settings.flows,
    ),
  );
}

/** The same for a workspace that may hold no flow yet. */
export async function readRepository(
  { map, flows, environments }: ReadSettings,
  root: string,
): Promise<Omit<Project, 'baseMap'>> {
  const mapFile = posix.normalize(map.replaceAll('\\', '/'));
  const files = (await findFiles(root, flows)).filter((file) => file !== mapFile);
  const results = await pMap(files, (file) => readOne(root, file), { concurrency: OPEN_FILES });
  return {
    flows: results.flatMap((result) => (result.kind === 'flow' ? [result.flow] : [])),
    skipped: results.filter((result) => result.kind === 'skipped'),
    badFiles: results.filter((result) => result.kind === 'invalid'),
    mapFile,
    ...(await readMapFile(root, mapFile, environments[0] ?? null)),
  };
}

function noFlow(files: readonly string[], globs: readonly string[]): string {
  const where = globs.join(', ');
  return files.length === 0
    ? `no flow was found: no file matches ${where}; set \`flows\` to where the flows are`
    : `no flow was found: nothing that matches ${where} is a Power Automate flow (looked at: ${files.slice(0, 3).join(', ')}${files.length > 3 ? ` and ${files.length - 3} more` : ''})`;
}

async function readOne(root: string, file: string): Promise<ReadResult> {
  const content = await readWorkspaceFile(root, file);
  if (content?.ok) return readFlow(file, content.bytes);
  return unreadable(
    file,
    content === null ? 'the file vanished while it was read' : content.reason,
  );
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
  const content = await readWorkspaceFile(root, mapFile);
  if (content === null) return { map: null, mapProblems: null };
  if (!content.ok) return { map: null, mapProblems: unreadable(mapFile, content.reason).problems };
  const result = await parseMap(mapFile, content.bytes, environment);
  return result.ok
    ? { map: result.map, mapProblems: [] }
    : { map: null, mapProblems: result.problems };
}
