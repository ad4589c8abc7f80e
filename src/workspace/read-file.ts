import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import { isAtOrInside, isInside } from './paths.ts';
import { homeOf, realPath } from './real-path.ts';

/** The largest file that is read; the largest known flow has 350 kB. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** Why a file of the workspace is not read. */
export type FileReadProblem =
  | { code: 'file-outside-workspace' | 'file-not-regular' }
  | { code: 'file-too-large'; bytes: number; most: number }
  | { code: 'file-read-failed'; errno: string };

type FileContent = { ok: true; bytes: Uint8Array } | { ok: false; reason: FileReadProblem };

// Reading is synchronous: a checkout is on a local disk, where using a thread costs several times
// what the call itself does, and there is nothing else to do meanwhile.

/**
 * Reads a file of the workspace. A file that is outside of it because of a link, is not a regular
 * file or is over 20 MB is refused with the reason; null when there is no such file.
 */
export function readWorkspaceFile(root: string, file: string): FileContent | null {
  return readInside(root, file, (opened) => readFileSync(opened));
}

type ReadBytes = (file: number, size: number) => Uint8Array;

let scratch = Buffer.alloc(0);

function readIntoScratch(file: number, size: number): Uint8Array {
  if (scratch.length < size) scratch = Buffer.allocUnsafeSlow(2 * size);
  let length = 0;
  for (let read = -1; read !== 0 && length < size; length += read) {
    read = readSync(file, scratch, length, size - length, null);
  }
  return scratch.subarray(0, length);
}

/** Reads a file for callers that need its bytes only until `use` returns. */
export type UsesFile = <T>(file: string, use: (content: FileContent | null) => T) => T;

/**
 * Reads one file after another as `readWorkspaceFile` does: into one buffer, instead of one for each
 * of thousands. Links are resolved once for neighbours in a folder, and for each file that is a link
 * itself.
 */
export function workspaceReader(root: string): UsesFile {
  let last: { folder: string; real: string | null } | null = null;
  return (file, use) => {
    const slash = file.lastIndexOf('/');
    const [folder, base] = [file.slice(0, Math.max(slash, 0)), file.slice(slash + 1)];
    if (last?.folder !== folder) last = { folder, real: folderInside(root, folder) };
    const { real } = last;
    const isNeighbour = real !== null && base !== '' && base !== '.' && base !== '..';
    return use(
      (isNeighbour ? readUnlinked(`${real}${sep}${base}`, readIntoScratch) : undefined) ??
        readInside(root, file, readIntoScratch),
    );
  };
}

/** The real path of a folder; null where it is not in the workspace. */
function folderInside(root: string, folder: string): string | null {
  const real = realPath(join(root, folder));
  return real !== null && isAtOrInside(homeOf(root), real) ? real : null;
}

/** Windows cannot refuse to follow a link. */
const NO_LINK: number | undefined = constants.O_NOFOLLOW;

/** Undefined for a link, and for all that cannot be opened. */
function readUnlinked(path: string, read: ReadBytes): FileContent | undefined {
  if (NO_LINK === undefined) return undefined;
  let file: number;
  try {
    file = openSync(path, READING | NO_LINK);
  } catch {
    return undefined;
  }
  return readOpened(file, read);
}

function readInside(root: string, file: string, read: ReadBytes): FileContent | null {
  try {
    const real = realpathSync.native(join(root, file));
    if (!isInside(homeOf(root), real)) {
      return { ok: false, reason: { code: 'file-outside-workspace' } };
    }
    return readOpened(openSync(real, READING), read);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    return readFailed(error);
  }
}

function readFailed(error: unknown): FileContent {
  const errno = (error as NodeJS.ErrnoException).code ?? String(error);
  return { ok: false, reason: { code: 'file-read-failed', errno } };
}

const READING = constants.O_RDONLY | constants.O_NONBLOCK;

function readOpened(file: number, read: ReadBytes): FileContent {
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return { ok: false, reason: { code: 'file-not-regular' } };
    if (stat.size > MAX_BYTES) {
      const sizes = { bytes: stat.size, most: MAX_BYTES };
      return { ok: false, reason: { code: 'file-too-large', ...sizes } };
    }
    return { ok: true, bytes: read(file, stat.size) };
  } catch (error) {
    return readFailed(error);
  } finally {
    closeSync(file);
  }
}
