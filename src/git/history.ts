import {
  type FileAtCommit,
  type History,
  HistoryError,
  type HistoryReason,
  MOST_COMMITS,
} from '../workspace/history.ts';
import { GitFailure, type GitLimits } from './command.ts';
import { readObjects } from './objects.ts';
import { commitAt, openRepository, type Repository } from './repository.ts';
import { commitsThatChanged, fileChanges } from './walk.ts';

interface Opened extends Repository {
  tip: string;
}

/**
 * The history of a repository on disk, up to the commit that `ref` names, for paths relative to
 * `folder`. The repository is opened at once, and nothing of it is read before it is asked for.
 */
export function gitHistory(folder: string, ref: string, limits?: GitLimits): History {
  const opening = opened(folder, ref, limits);
  // Whoever asks for something gets the error.
  opening.catch(() => {});
  let isPartial = false;
  return {
    versionsOf: (paths) => explained(async () => versionsOf(await opening, paths)),
    async *read(files) {
      const found = await explained(async () => readObjects(await opening, files));
      for (const [file, bytes] of found) {
        // A walk has named the blob, so that it was not cloned.
        if (bytes === 'missing') isPartial ||= file.blob !== null;
        yield [file, bytes === 'missing' ? null : bytes] as const;
      }
    },
    async gap() {
      const { isShallow } = await explained(() => opening);
      if (isShallow) return { code: 'clone-shallow' };
      return isPartial ? { code: 'clone-partial' } : null;
    },
  };
}

async function opened(folder: string, ref: string, limits?: GitLimits): Promise<Opened> {
  const repository = await openRepository(folder, limits);
  if (repository === null) throw new HistoryError({ code: 'no-repository' });
  const tip = await commitAt(repository, ref);
  if (tip === null) throw new HistoryError({ code: 'no-commit', ref });
  return { ...repository, tip };
}

async function versionsOf(
  { git, prefix, tip }: Opened,
  paths: readonly string[],
): Promise<Map<string, FileAtCommit[]>> {
  const files = new Map(
    paths.map((path) => [path, { changes: 0, blobs: new Map<string, string>() }]),
  );
  for (const some of inCommandLines(paths)) {
    const commits = await commitsThatChanged(git, tip, some);
    for (const { commit, path, blob } of await fileChanges(git, commits, some)) {
      const file = path.startsWith(prefix) ? files.get(path.slice(prefix.length)) : undefined;
      if (file === undefined || file.changes === MOST_COMMITS) continue;
      file.changes += 1;
      if (blob !== null && !file.blobs.has(blob)) file.blobs.set(blob, commit);
    }
  }
  const versions = [...files].map(
    ([path, { blobs }]) =>
      [path, [...blobs].map(([blob, commit]): FileAtCommit => ({ path, commit, blob }))] as const,
  );
  return new Map(versions);
}

/** Windows takes 32,767 characters for a command line. */
const MOST_CHARACTERS = 16_000;

function inCommandLines(paths: readonly string[]): string[][] {
  const lines: string[][] = [];
  let left = 0;
  for (const path of paths) {
    left -= path.length;
    if (left < 0 || lines.length === 0) {
      lines.push([]);
      left = MOST_CHARACTERS - path.length;
    }
    lines.at(-1)?.push(path);
  }
  return lines;
}

const REASONS: Partial<Record<GitFailure['kind'], HistoryReason>> = {
  missing: { code: 'git-missing' },
};

async function explained<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    const unreadable = { code: 'history-unreadable', detail: error.message } as const;
    throw new HistoryError(REASONS[error.kind] ?? unreadable);
  }
}
