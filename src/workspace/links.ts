import { lstatSync, realpathSync } from 'node:fs';
import { join, parse, relative, resolve, sep } from 'node:path';
import { isAtOrInside, toSlashes } from './paths.ts';
import { repositoryOf } from './repository-root.ts';

/** A path to write to leads through a link in the repository. */
export class LinkError extends Error {
  override readonly name = 'LinkError';
  /** Its path in the repository. */
  readonly link: string;

  constructor(link: string) {
    super(`${link} is a link`);
    this.link = link;
  }
}

/**
 * The absolute path to write to for `path`, which is absolute or relative to the workspace `root`.
 * Throws a `LinkError` where a link in the repository is on the way, since a commit may make it
 * lead anywhere. Links outside of the repository, such as one above the workspace, are followed.
 * No step is handed to Node's threads, which would take ten times as long.
 */
export async function pathToWrite(root: string, path: string): Promise<string> {
  const target = resolve(root, path);
  const repository = repositoryOf(realpathSync.native(root));
  const { root: top } = parse(target);
  let folder = realpathSync.native(top);
  for (const name of relative(top, target).split(sep)) {
    const next = join(folder, name);
    if (orNull(() => lstatSync(next))?.isSymbolicLink()) refuseIn(repository, folder, next);
    const real = orNull(() => realpathSync.native(next));
    if (real === null) return target;
    folder = real;
  }
  return target;
}

function refuseIn(repository: string, folder: string, link: string): void {
  if (!isAtOrInside(repository, folder)) return;
  throw new LinkError(toSlashes(relative(repository, link)));
}

/** Null where there is no such file. */
function orNull<T>(look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}
