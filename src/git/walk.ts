import { MOST_COMMITS } from '../workspace/history.ts';
import type { Git } from './command.ts';

/** A file that a commit changed; `path` is from the repository's root. */
interface FileChange {
  commit: string;
  path: string;
  /** Null where the commit removed it, or left a link or a submodule there. */
  blob: string | null;
}

/**
 * The commits up to `tip` that changed one of the paths, newest first. `--full-history`: without it
 * a merge that took a file from one side hides what the other side had, which may have been
 * deployed.
 */
export async function commitsThatChanged(
  git: Git,
  tip: string,
  paths: readonly string[],
): Promise<string> {
  const most = paths.length === 1 ? [`--max-count=${MOST_COMMITS}`] : [];
  const listed = await git(['rev-list', '--full-history', ...most, tip, '--', ...paths]);
  return listed.toString('latin1');
}

/**
 * How these commits changed the paths, in their order. `-c`: a merge changed only what equals none
 * of its parents.
 */
export async function fileChanges(
  git: Git,
  commits: string,
  paths: readonly string[],
): Promise<FileChange[]> {
  const asked = ['diff-tree', '--stdin', '--raw', '-r', '-c', '--root', '--no-renames', '-z'];
  const printed = await git([...asked, '--', ...paths], commits);
  return readChanges(printed.toString('utf8').split('\0'));
}

const COMMIT = /^[0-9a-f]{40,64}$/;

function readChanges(printed: readonly string[]): FileChange[] {
  const changes: FileChange[] = [];
  let commit = '';
  for (let index = 0; index < printed.length; index++) {
    const part = printed[index] ?? '';
    if (COMMIT.test(part)) commit = part;
    if (!part.startsWith(':')) continue;
    // The next part is always the path.
    index += 1;
    changes.push({ commit, path: printed[index] ?? '', blob: blobIn(part) });
  }
  return changes;
}

/**
 * `::100644 100644 100644 <was> <was> <is> MM`: a colon for each parent, then the modes of the
 * parents and of the commit, the same of the names, and a status (git-diff-tree, raw output format).
 */
function blobIn(change: string): string | null {
  const fields = change.split(' ');
  const parents = change.length - change.replace(/^:+/, '').length;
  const [mode = '', blob] = [fields[parents], fields[2 * parents + 1]];
  return REGULAR.test(mode) ? (blob ?? null) : null;
}

/** Executable or not. A removed file has the mode 000000. */
const REGULAR = /^100[67]/;
