import { join } from 'node:path';
import { folderOf, type GlobFault, globFault } from '../wording/glob.ts';
import { matcher } from '../wording/glob-list.ts';
import type { Reason } from '../wording/reason.ts';
import { isAtOrInside, leadsOut } from './paths.ts';
import { homeOf, realPath } from './real-path.ts';
import { type UnreadFolder, walk } from './walk.ts';

/** Why files cannot be found by some globs. */
export type FindReason =
  | Reason<'folder-not-read', UnreadFolder>
  | Reason<'folder-behind-link', { folder: string }>
  | Reason<'glob-outside', { glob: string }>
  | Reason<'glob-refused', { glob: string; cause: GlobFault }>
  | Reason<'globs-only-exclude'>;

/** Globs by which no files can be found; `errorText` has the words. */
export class FindError extends Error {
  override readonly name = 'FindError';
  readonly reason: FindReason;

  constructor(reason: FindReason) {
    super(reason.code);
    this.reason = reason;
  }
}

/** The result of one walk. */
interface FoundFiles {
  /** In a stable order and with `/`. */
  files: string[];
  /** How many files and folders were passed. */
  entries: number;
}

/**
 * The files below `root` that the globs match (`!` excludes), in a stable order and with `/`.
 * Throws a `FindError` for a glob that leads out of the workspace, and for a folder that cannot be
 * read.
 */
export async function findFiles(root: string, globs: readonly string[]): Promise<string[]> {
  return findByLists(root, [globs], refuseUnread).files;
}

/**
 * The files that one of several lists of globs matches, in one walk for all of them. Throws a
 * `FindError` for a glob that leads out of the workspace.
 */
export function findByLists(
  root: string,
  lists: readonly (readonly string[])[],
  onUnread: (unread: UnreadFolder) => void,
): FoundFiles {
  const bases = lists.flatMap(foldersOf);
  for (const base of bases) requireInside(root, base);
  const matchers = lists.map(matcher);
  const files = new Set<string>();
  let entries = 0;
  const options = {
    dots: lists.flat().some((glob) => /(?:^|\/)\.(?!\/)/.test(glob)),
    onUnread,
    onFolder: (count: number) => {
      entries += count;
    },
  };
  for (const file of walk(root, bases, options)) {
    if (matchers.some((matches) => matches(file))) files.add(file);
  }
  return { files: [...files].toSorted(), entries };
}

/** Throws a `FindError` for a folder that somebody's glob names and that cannot be read. */
export function refuseUnread({ folder, errno }: UnreadFolder): never {
  throw new FindError({ code: 'folder-not-read', folder, errno });
}

/** The folders that a list of globs may find files in. */
function foldersOf(globs: readonly string[]): string[] {
  for (const glob of globs) {
    const path = glob.replace(/^!/, '');
    if (leadsOut(path)) throw new FindError({ code: 'glob-outside', glob });
    const cause = globFault(path);
    if (cause !== null) throw new FindError({ code: 'glob-refused', glob, cause });
  }
  const include = globs.filter((pattern) => !pattern.startsWith('!'));
  if (include.length === 0) throw new FindError({ code: 'globs-only-exclude' });
  return include.map((pattern) => folderOf(pattern));
}

/** A folder of the repository may be a link, and a link may lead anywhere. */
function requireInside(root: string, folder: string): void {
  const real = realPath(join(root, folder));
  if (real === null || isAtOrInside(homeOf(root), real)) return;
  throw new FindError({ code: 'folder-behind-link', folder });
}
