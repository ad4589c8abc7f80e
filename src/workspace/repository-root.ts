import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The root of the repository that `folder` is in, the nearest one with a `.git`, which is a file in
 * a worktree and in a submodule; `folder` itself where there is none.
 */
export function repositoryOf(folder: string): string {
  for (let place = folder; ; place = dirname(place)) {
    if (hasGit(place)) return place;
    if (place === dirname(place)) return folder;
  }
}

function hasGit(folder: string): boolean {
  try {
    return lstatSync(join(folder, '.git'), { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
