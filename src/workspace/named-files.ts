import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../process/usage-error.ts';
import { toSlashes } from './paths.ts';

/**
 * The files that a user named by a path: the file itself, or every `.json` below the folder. With
 * `/`, in the same order on every machine. Throws a `UsageError` where nothing can be read.
 */
export async function jsonFilesAt(path: string): Promise<string[]> {
  const about = await stat(path).catch((error) => refuseUnreadPath(path, error));
  if (!about.isDirectory()) return [toSlashes(path)];
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch((error) =>
    refuseUnreadPath(error.path ?? path, error),
  );
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map(({ parentPath, name }) => toSlashes(join(parentPath, name)))
    .toSorted();
}

/** Throws the `UsageError` for a file or folder that a user named and that cannot be read. */
export function refuseUnreadPath(path: string, { code, message }: NodeJS.ErrnoException): never {
  const why = code === 'ENOENT' ? 'there is no such file or folder' : (code ?? message);
  throw new UsageError(`${toSlashes(path)} cannot be read: ${why}`);
}
