import { join } from 'node:path';
import { UsageError } from '../process/usage-error.ts';
import { folderOf, globFault } from '../wording/glob.ts';
import { matcher } from '../wording/glob-list.ts';
import { isInside, leadsOut } from './paths.ts';
import { homeOf, realPath } from './real-path.ts';
import { type UnreadFolder, walk } from './walk.ts';

/** The result of one walk. */
interface FoundFiles {
  /** In a stable order and with `/`. */
  files: string[];
  /** How many files and folders were passed. */
  entries: number;
}

/**
 * The files below `root` that the globs match (`!` excludes), in a stable order and with `/`.
 * Throws a `UsageError` for a glob that leads out of the workspace, and for a folder that cannot be
 * read.
 */
export async function findFiles(root: string, globs: readonly string[]): Promise<string[]> {
  return findByLists(root, [globs], refuseUnread).files;
}

/**
 * The files that one of several lists of globs matches, in one walk for all of them. Throws a
 * `UsageError` for a glob that leads out of the workspace.
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

/** Throws the `UsageError` for a folder that somebody's glob names and that cannot be read. */
export function refuseUnread({ folder, errno }: UnreadFolder): never {
  throw new UsageError(
    `the folder ${JSON.stringify(folder)} cannot be read (${errno}); let the job read it, or name in \`flows\` only the folders beside it`,
  );
}

/** The folders that a list of globs may find files in. */
function foldersOf(globs: readonly string[]): string[] {
  for (const pattern of globs) {
    const path = pattern.replace(/^!/, '');
    if (leadsOut(path)) {
      throw new UsageError(
        `the glob ${JSON.stringify(pattern)} leads out of the workspace; write it relative to the repository`,
      );
    }
    const fault = globFault(path);
    if (fault !== null) throw new UsageError(`the glob ${JSON.stringify(pattern)} ${fault}`);
  }
  const include = globs.filter((pattern) => !pattern.startsWith('!'));
  if (include.length > 0) return include.map((pattern) => folderOf(pattern));
  throw new UsageError(
    '`flows` only excludes; add a glob that names flows, such as flows/**/*.json',
  );
}

/** A folder of the repository may be a link, and a link may lead anywhere. */
function requireInside(root: string, base: string): void {
  const real = realPath(join(root, base));
  const home = homeOf(root);
  if (real === null || real === home || isInside(home, real)) return;
  throw new UsageError(
    `${JSON.stringify(base)} is a link that leads out of the workspace; nothing is read there`,
  );
}
