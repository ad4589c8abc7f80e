import path, { type PlatformPath } from 'node:path';

// Each uses the paths of this machine, unless another platform's `path` module is given.

/** A path in the form in which it is shown and compared: with `/`, also on Windows. */
export function toSlashes(file: string, { sep }: PlatformPath = path): string {
  return sep === '/' ? file : file.replaceAll(sep, '/');
}

/** Whether `target` lies below `folder`, both absolute. */
export function isInside(
  folder: string,
  target: string,
  { relative, isAbsolute, sep }: PlatformPath = path,
): boolean {
  const way = relative(folder, target);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The same, or is the folder itself. */
export function isAtOrInside(
  folder: string,
  target: string,
  platform: PlatformPath = path,
): boolean {
  return platform.relative(folder, target) === '' || isInside(folder, target, platform);
}

/** Whether a path or a glob starts at a root, a drive or a share, or goes up. */
export function leadsOut(file: string, { parse }: PlatformPath = path): boolean {
  return parse(file).root !== '' || file.split(/[\\/]/).includes('..');
}

/** The name in the workspace of a file that a user named (`.\\map.json`, or its absolute path). */
export function workspaceName(root: string, file: string, platform: PlatformPath = path): string {
  const isWhole = platform.isAbsolute(file) && isInside(root, file, platform);
  const named = isWhole ? platform.relative(root, file) : file;
  return path.posix.normalize(named.replaceAll('\\', '/'));
}
