import type { FilesAtCommit } from '../workspace/files-at-commit.ts';
import { HistoryError } from '../workspace/history.ts';
import { GitFailure, type GitLimits } from './command.ts';
import { explained } from './explained.ts';
import { readObjects } from './objects.ts';
import { commitAt, openRepository, type Repository } from './repository.ts';

/** A repository on disk, as a commit of it and as its working tree. */
export interface LocalRepository extends FilesAtCommit {
  /** The sha of the commit that a ref of any form names. Throws a `HistoryError`. */
  commitAt(ref: string): Promise<string>;
  /**
   * The commit at which this branch left the default branch, which is the one that the remote
   * calls its own, else main or master; null where they have none in common. On the default branch
   * itself it is the last commit that the remote has of it, else the newest.
   */
  mergeBase(): Promise<string | null>;
  /** Files that Git says were moved since a commit: the path now, and the path then. */
  movedSince(commit: string): Promise<ReadonlyMap<string, string>>;
}

/**
 * The repository that a folder belongs to; paths are relative to the folder. Throws a
 * `HistoryError` where there is none.
 */
export async function localRepository(
  folder: string,
  limits?: GitLimits,
): Promise<LocalRepository> {
  const repository = await explained(() => openRepository(folder, limits));
  if (repository === null) throw new HistoryError({ code: 'no-repository' });
  const read = (paths: readonly string[], commit: string) =>
    explained(() =>
      readObjects(
        repository,
        paths.map((path) => ({ path, commit, blob: null })),
      ),
    );
  return {
    async commitAt(ref) {
      const commit = await explained(() => commitAt(repository.git, ref));
      if (commit === null) throw new HistoryError({ code: 'no-commit', ref });
      return commit;
    },
    mergeBase: () => explained(() => mergeBase(repository)),
    movedSince: (commit) => explained(() => movedSince(repository, commit)),
    async readFile(path, commit) {
      const [found] = await read([path], commit);
      return bytesOf(found?.[1]);
    },
    async *readFiles(paths, commit) {
      for (const [{ path }, bytes] of await read([...paths], commit)) {
        yield [path, bytesOf(bytes)] as const;
      }
    },
  };
}

function bytesOf(found: Uint8Array | 'missing' | null | undefined): Uint8Array | null {
  return found === 'missing' || found === undefined ? null : found;
}

/** Where a default branch is, the likeliest first. */
const DEFAULT_BRANCHES = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
];

async function mergeBase(repository: Repository): Promise<string | null> {
  for (const branch of DEFAULT_BRANCHES) {
    const tip = await commitAt(repository.git, branch);
    if (tip === null) continue;
    const asked = ['merge-base', tip, 'HEAD'];
    const base = await repository.git(asked).catch(orNull);
    return base === null ? null : base.toString('latin1').trim();
  }
  return null;
}

/** `R<score>`, the former path, the path (git-diff, --name-status with -z). */
async function movedSince(
  { git, prefix }: Repository,
  commit: string,
): Promise<ReadonlyMap<string, string>> {
  const asked = ['diff', '--name-status', '--find-renames', '--diff-filter=R', '-z', commit, '--'];
  const parts = (await git(asked)).toString('utf8').split('\0');
  const moved = new Map<string, string>();
  for (let index = 0; index + 2 < parts.length; index += 3) {
    const [then = '', now = ''] = parts.slice(index + 1, index + 3);
    if (!then.startsWith(prefix) || !now.startsWith(prefix)) continue;
    moved.set(now.slice(prefix.length), then.slice(prefix.length));
  }
  return moved;
}

function orNull(error: unknown): null {
  if (error instanceof GitFailure && error.kind === 'refused') return null;
  throw error;
}
