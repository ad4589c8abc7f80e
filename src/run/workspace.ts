import { constants } from 'node:fs';
import { open, readdir, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import pMap from 'p-map';
import picomatch from 'picomatch';
import { UsageError } from './usage-error.ts';

/** The largest file that is read; the largest flow known has 350 kB. */
export const MAX_BYTES = 20 * 1024 * 1024;

const MEGABYTE = 1024 * 1024;
/** How many files are looked at at a time. */
const OPEN_FILES = 32;

export type FileContent = { ok: true; bytes: Uint8Array } | { ok: false; reason: string };

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
  }
  const include = globs.filter((pattern) => !pattern.startsWith('!'));
  if (include.length === 0) {
    throw new UsageError(
      '`flows` only excludes; add a glob that names flows, such as flows/**/*.json',
    );
  }
  const isWanted = matcher(globs);
  const files = new Set<string>();
  for (const base of new Set(include.map((pattern) => picomatch.scan(pattern).base))) {
    await insistOnInside(root, base);
    for await (const file of walk(root, base)) {
      if (isWanted(file)) files.add(file);
    }
  }
  return [...files].toSorted();
}

/** Whether the globs name a file, by its path alone. */
export function matcher(globs: readonly string[]): (file: string) => boolean {
  const isNamed = picomatch(globs.filter((pattern) => !pattern.startsWith('!')));
  const excluded = globs.filter((pattern) => pattern.startsWith('!'));
  const isExcluded = picomatch(excluded.map((pattern) => pattern.slice(1)));
  return (file) => isNamed(file) && !isExcluded(file);
}

/** A folder of the repository may be a link, and a link may lead anywhere. */
async function insistOnInside(root: string, base: string): Promise<void> {
  const real = await realpath(join(root, base)).catch(() => null);
  const home = await realpath(root);
  if (real === null || real === home || isInside(home, real)) return;
  throw new UsageError(
    `${JSON.stringify(base)} is a link that leads out of the workspace; nothing is read there`,
  );
}

const LEFT_OUT = ['node_modules', '.git'];

/** Every file below `folder`, and every link, which is not followed; `folder` may be a file itself. */
async function* walk(root: string, folder: string): AsyncGenerator<string> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => null);
  if (entries === null) yield folder;
  for (const entry of entries ?? []) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) yield path;
    else if (!LEFT_OUT.includes(entry.name)) yield* walk(root, path);
  }
}

/**
 * Reads a file of the workspace. What leads out of it by a link, is no plain file or is over
 * 20 MB is refused with the reason; null when there is no such file.
 */
export async function readWorkspaceFile(root: string, file: string): Promise<FileContent | null> {
  try {
    const real = await realpath(join(root, file));
    if (!isInside(await realpath(root), real)) {
      return { ok: false, reason: 'a symbolic link that leads out of the workspace is not read' };
    }
    return await readPlainFile(real);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    return { ok: false, reason: `the file cannot be read (${code ?? String(error)})` };
  }
}

/** Those of `files` that are links, or below one. */
export async function linkedFiles(root: string, files: readonly string[]): Promise<string[]> {
  const base = await realpath(root);
  const isLinked = async (file: string) =>
    (await realpath(join(base, file)).catch(() => join(base, file))) !== join(base, file);
  const found = await pMap(files, isLinked, { concurrency: OPEN_FILES });
  return files.filter((_, index) => found[index]);
}

async function readPlainFile(path: string): Promise<FileContent> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) return { ok: false, reason: 'not a plain file' };
    if (stat.size > MAX_BYTES) {
      const megabytes = (stat.size / MEGABYTE).toFixed(1);
      return {
        ok: false,
        reason: `the file has ${megabytes} MB; files over ${MAX_BYTES / MEGABYTE} MB are not read`,
      };
    }
    return { ok: true, bytes: await handle.readFile() };
  } finally {
    await handle.close();
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && !way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way);
}
