import path, { type PlatformPath } from 'node:path';

// Each takes the paths of this machine, unless it is given another platform's.

/** A path as it is shown and compared: with `/`, also on Windows. */
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

/** Whether a path or a glob starts at a root, a drive or a share, or goes up. */
export function leadsOut(file: string, { parse }: PlatformPath = path): boolean {
  return parse(file).root !== '' || file.split(/[\\/]/).includes('..');
}

/** A file as somebody named it (`.\\map.json`, or by its whole path), as it is called in the workspace. */
export function workspaceName(root: string, file: string, platform: PlatformPath = path): string {
  const isWhole = platform.isAbsolute(file) && isInside(root, file, platform);
  const named = isWhole ? platform.relative(root, file) : file;
  return path.posix.normalize(named.replaceAll('\\', '/'));
}
