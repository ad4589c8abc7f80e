import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { UsageError } from '../process/usage-error.ts';
import { isAtOrInside, toSlashes } from './paths.ts';
import { homeOf, realPath } from './real-path.ts';

/**
 * The path from the root of what an argument names, with `/`; that of a folder ends with one, that
 * of the root is empty. `cwd`: the folder that the argument is relative to. Throws a `UsageError`
 * for what is not there, and for what is outside of the root.
 */
export function argumentPath(root: string, cwd: string, argument: string): string {
  const found = [argument, argument.replaceAll('\\', '/')]
    .map((text) => resolve(cwd, text))
    .map((path) => ({ path, stat: statSync(path, { throwIfNoEntry: false }) }))
    .find(({ stat }) => stat !== undefined);
  if (found?.stat === undefined) {
    throw new UsageError(`there is no file or folder ${JSON.stringify(argument)}`);
  }
  const name = nameIn(root, found.path);
  if (name === null) {
    throw new UsageError(
      `${JSON.stringify(argument)} is outside of the repository ${toSlashes(root)}; name files and folders in it`,
    );
  }
  return found.stat.isDirectory() && name !== '' ? `${name}/` : name;
}

/** Null for what is outside; a folder above the repository may be a link. */
function nameIn(root: string, path: string): string | null {
  const pairs = [
    [root, path],
    [homeOf(root), realPath(path) ?? path],
  ] as const;
  const inside = pairs.find(([folder, target]) => isAtOrInside(folder, target));
  return inside === undefined ? null : toSlashes(relative(...inside));
}

/** Whether a path of `argumentPath` is a folder. */
export function isFolder(path: string): boolean {
  return path === '' || path.endsWith('/');
}

/** Whether a file is one of the arguments, or in one of them. */
export function isAmong(paths: readonly string[]): (file: string) => boolean {
  const files = new Set(paths.filter((path) => !isFolder(path)));
  const folders = paths.filter(isFolder);
  return (file) => files.has(file) || folders.some((folder) => file.startsWith(folder));
}
