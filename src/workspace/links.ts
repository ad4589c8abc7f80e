import { promises } from 'node:fs';
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
 */
export async function pathToWrite(root: string, path: string): Promise<string> {
  const { realpath } = promises;
  const target = resolve(root, path);
  const repository = repositoryOf(await realpath(root));
  const { root: top } = parse(target);
  let folder = await realpath(top);
  for (const name of relative(top, target).split(sep)) {
    const next = join(folder, name);
    if (await isLink(next)) refuseIn(repository, folder, next);
    const real = await realpath(next).catch(nothingThere);
    if (real === null) return target;
    folder = real;
  }
  return target;
}

async function isLink(path: string): Promise<boolean> {
  return (await promises.lstat(path).catch(nothingThere))?.isSymbolicLink() ?? false;
}

function refuseIn(repository: string, folder: string, link: string): void {
  if (!isAtOrInside(repository, folder)) return;
  throw new LinkError(toSlashes(relative(repository, link)));
}

function nothingThere(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
  throw error;
}
