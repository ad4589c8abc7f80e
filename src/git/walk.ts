import { MOST_COMMITS } from '../workspace/history.ts';
import type { Git } from './command.ts';

/** A file that a commit changed; `path` is from the repository's root. */
export interface FileChange {
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

/** `::100644 100644 100644 <was> <was> <is> MM`, then the path (git-diff-tree, raw output format). */
const CHANGE = /^:+(?:\d{6} )+?(\d{6})(?: [0-9a-f]+)+? ([0-9a-f]+) [A-Z]+$/;
const COMMIT = /^[0-9a-f]{40,64}$/;

function readChanges(printed: readonly string[]): FileChange[] {
  const changes: FileChange[] = [];
  let commit = '';
  for (let index = 0; index < printed.length; index++) {
    const part = printed[index] ?? '';
    const [, mode = '', blob = ''] = CHANGE.exec(part) ?? [];
    if (COMMIT.test(part)) commit = part;
    else if (mode !== '') {
      index += 1;
      const path = printed[index] ?? '';
      changes.push({ commit, path, blob: isRegular(mode) ? blob : null });
    }
  }
  return changes;
}

/** Executable or not. A removed file has the mode 000000. */
const isRegular = (mode: string) => mode.startsWith('1006') || mode.startsWith('1007');
