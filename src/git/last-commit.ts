import { type Git, GitFailure } from './command.ts';
import { openRepository } from './repository.ts';

/** A date is not worth a longer wait. */
const LIMITS = { timeoutMs: 10_000, mostBytes: 1024 * 1024 };

/**
 * The days, YYYY-MM-DD in UTC, on which files of a working tree were last committed, by file.
 * Without a file that was changed since. Empty where git or a working tree is missing, and in a
 * shallow clone, where every file looks as new as the oldest commit.
 */
export async function lastCommits(
  root: string,
  files: readonly string[],
): Promise<Map<string, string>> {
  try {
    const repository = await openRepository(root, LIMITS);
    if (repository === null || repository.isShallow) return new Map();
    const { git } = repository;
    const days = await Promise.all(
      files.map(async (file) => [file, await lastCommit(git, file)] as const),
    );
    return new Map(days.filter((each): each is [string, string] => each[1] !== null));
  } catch (error) {
    if (error instanceof GitFailure) return new Map();
    throw error;
  }
}

async function lastCommit(git: Git, file: string): Promise<string | null> {
  const changes = await git(['status', '--porcelain', '--', file]);
  if (changes.length > 0) return null;
  const seconds = (await git(['log', '-1', '--format=%ct', '--', file])).toString('utf8').trim();
  return seconds === '' ? null : new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}
