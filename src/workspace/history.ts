import type { Reason } from '../wording/reason.ts';

/** A file as one commit has it. */
export interface FileAtCommit {
  path: string;
  commit: string;
  /** Git's name of its bytes; null where it is not known. */
  blob: string | null;
}

/** Why the history of the files is unknown, or only a part of it is known. */
export type HistoryReason =
  | Reason<'git-missing' | 'no-repository' | 'clone-shallow' | 'clone-partial'>
  /** It belongs to another user, whose settings git would follow. */
  | Reason<'repository-untrusted'>
  | Reason<'no-commit', { ref: string }>
  /** The run has sent as many requests for it as it may. */
  | Reason<'history-limit', { requests: number }>
  /** `detail`: what Git or GitHub said. */
  | Reason<'history-unreadable', { detail: string }>;

/** The history cannot be read, or not further. */
export class HistoryError extends Error {
  override readonly name = 'HistoryError';
  readonly reason: HistoryReason;

  constructor(reason: HistoryReason) {
    super(reason.code);
    this.reason = reason;
  }
}

/**
 * What Git had of the repository's files up to one commit. GitHub and a repository on disk have it.
 * Methods throw a `HistoryError`.
 */
export interface History {
  /**
   * Begins to read what will probably be asked for: all versions of the paths, and the bytes of the
   * newest ones. Never throws; absent where reading is not free.
   */
  readAhead?(paths: readonly string[]): void;
  /**
   * The versions of each file, newest first, from at most `MOST_COMMITS` commits that changed its
   * path. Renames are not followed. A version may turn out to be no file.
   */
  versionsOf(paths: readonly string[]): Promise<ReadonlyMap<string, readonly FileAtCommit[]>>;
  /** The bytes of files, in any order; null for what is no file, or cannot be read as one. */
  read(
    files: readonly FileAtCommit[],
  ): AsyncIterable<readonly [file: FileAtCommit, bytes: Uint8Array | null]>;
  /** Why there may be versions that `versionsOf` and `read` do not give; null where there are none. */
  gap(): Promise<HistoryReason | null>;
}

/** How many commits of one file are looked at. */
export const MOST_COMMITS = 50;

/** Whether a text can be the path of a file in a repository; a path in a map may be any text. */
export function isFilePath(path: string): boolean {
  if (path.includes('\0') || /^[a-z]:/i.test(path)) return false;
  return path.split('/').every((step) => !['', '.', '..'].includes(step));
}
