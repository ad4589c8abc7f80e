import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
} from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { folderOf, globFault, globMatcher } from '../connections/glob.ts';
import { UsageError } from './usage-error.ts';

/** The largest file that is read; the largest flow known has 350 kB. */
export const MAX_BYTES = 20 * 1024 * 1024;

const MEGABYTE = 1024 * 1024;

export type FileContent = { ok: true; bytes: Uint8Array } | { ok: false; reason: string };

// All reading is synchronous: a checkout lies on a local disk, where the way to a thread and back
// costs several times what the call itself does, and nothing else is to be done meanwhile.

/**
 * The files below `root` that the globs name (`!` excludes), in a stable order and with `/`.
 * Throws a `UsageError` for a glob that leads out of the workspace.
 */
export async function findFiles(root: string, globs: readonly string[]): Promise<string[]> {
  for (const pattern of globs) {
    const path = pattern.replace(/^!/, '');
    if (isAbsolute(path) || path.split(/[\\/]/).includes('..')) {
      throw new UsageError(
        `the glob ${JSON.stringify(pattern)} leads out of the workspace; write it relative to the repository`,
      );
    }
    const fault = globFault(path);
    if (fault !== null) throw new UsageError(`the glob ${JSON.stringify(pattern)} ${fault}`);
  }
  const include = globs.filter((pattern) => !pattern.startsWith('!'));
  if (include.length === 0) {
    throw new UsageError(
      '`flows` only excludes; add a glob that names flows, such as flows/**/*.json',
    );
  }
  const isWanted = matcher(globs);
  const files = new Set<string>();
  for (const base of new Set(include.map((pattern) => folderOf(pattern)))) {
    insistOnInside(root, base);
    for (const file of walk(root, base)) {
      if (isWanted(file)) files.add(file);
    }
  }
  return [...files].toSorted();
}

/** Whether the globs name a file, by its path alone. */
export function matcher(globs: readonly string[]): (file: string) => boolean {
  const isExclusion = (pattern: string) => pattern.startsWith('!');
  const named = globs.filter((pattern) => !isExclusion(pattern)).map((glob) => globMatcher(glob));
  const excluded = globs.filter(isExclusion).map((pattern) => globMatcher(pattern.slice(1)));
  return (file) =>
    named.some((matches) => matches(file)) && !excluded.some((matches) => matches(file));
}

/** A folder of the repository may be a link, and a link may lead anywhere. */
function insistOnInside(root: string, base: string): void {
  const real = realPath(join(root, base));
  const home = homeOf(root);
  if (real === null || real === home || isInside(home, real)) return;
  throw new UsageError(
    `${JSON.stringify(base)} is a link that leads out of the workspace; nothing is read there`,
  );
}

/** Null where there is nothing. */
function realPath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

const LEFT_OUT = ['node_modules', '.git'];

/** Every file below `folder`, and every link, which is not followed; `folder` may be a file itself. */
function* walk(root: string, folder: string): Generator<string> {
  const entries = entriesIn(root, folder);
  if (entries === null) yield folder;
  for (const entry of entries ?? []) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) yield path;
    else if (!LEFT_OUT.includes(entry.name)) yield* walk(root, path);
  }
}

/** Null for what is no folder. Throws a `UsageError` for one that cannot be looked into. */
function entriesIn(root: string, folder: string): Dirent[] | null {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new UsageError(
      `the folder ${JSON.stringify(folder || '.')} cannot be read (${code ?? String(error)}); let the job read it, or name in \`flows\` only the folders beside it`,
    );
  }
}

/**
 * Reads a file of the workspace. What leads out of it by a link, is no plain file or is over
 * 20 MB is refused with the reason; null when there is no such file.
 */
export function readWorkspaceFile(root: string, file: string): FileContent | null {
  return readInside(root, file, (opened) => readFileSync(opened));
}

/**
 * The same for who is done with the bytes when `use` returns: all files are read into one buffer,
 * where one for each of thousands would wait to be collected.
 */
export function useWorkspaceFile<T>(
  root: string,
  file: string,
  use: (content: FileContent | null) => T,
): T {
  return use(readInside(root, file, readIntoScratch));
}

type Read = (file: number, size: number) => Uint8Array;

let scratch = Buffer.alloc(0);

function readIntoScratch(file: number, size: number): Uint8Array {
  if (scratch.length < size) scratch = Buffer.allocUnsafeSlow(2 * size);
  let length = 0;
  for (let read = -1; read !== 0 && length < size; length += read) {
    read = readSync(file, scratch, length, size - length, null);
  }
  return scratch.subarray(0, length);
}

function readInside(root: string, file: string, read: Read): FileContent | null {
  try {
    const real = realpathSync.native(join(root, file));
    if (!isInside(homeOf(root), real)) {
      return { ok: false, reason: 'a symbolic link that leads out of the workspace is not read' };
    }
    return readPlainFile(real, read);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    return { ok: false, reason: `the file cannot be read (${code ?? String(error)})` };
  }
}

let known = { root: '', real: '' };

/** The workspace's real path, which stays as it is for a run. */
function homeOf(root: string): string {
  if (known.root !== root) known = { root, real: realpathSync.native(root) };
  return known.real;
}

/** Those of `files` that are links, or below one. */
export async function linkedFiles(root: string, files: readonly string[]): Promise<string[]> {
  const base = homeOf(root);
  return files.filter(
    (file) => (realPath(join(base, file)) ?? join(base, file)) !== join(base, file),
  );
}

function readPlainFile(path: string, read: Read): FileContent {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return { ok: false, reason: 'not a plain file' };
    if (stat.size > MAX_BYTES) {
      const megabytes = (stat.size / MEGABYTE).toFixed(1);
      return {
        ok: false,
        reason: `the file has ${megabytes} MB; files over ${MAX_BYTES / MEGABYTE} MB are not read`,
      };
    }
    return { ok: true, bytes: read(file, stat.size) };
  } finally {
    closeSync(file);
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && !way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way);
}
