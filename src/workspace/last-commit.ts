import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Git answers at once, or waits for input that never comes. */
const TIMEOUT_MS = 10_000;

/**
 * The days, YYYY-MM-DD in UTC, on which files of a working tree were last committed, by file.
 * Without a file that was changed since. Empty where git or a working tree is missing, and in a
 * shallow clone, where every file looks as new as the oldest commit.
 */
export async function lastCommits(
  root: string,
  files: readonly string[],
): Promise<Map<string, string>> {
  if ((await git(root, 'rev-parse', '--is-shallow-repository')) !== 'false') return new Map();
  const days = await Promise.all(
    files.map(async (file) => [file, await lastCommit(root, file)] as const),
  );
  return new Map(days.filter((each): each is [string, string] => each[1] !== null));
}

async function lastCommit(root: string, file: string): Promise<string | null> {
  const changes = await git(root, 'status', '--porcelain', '--', file);
  if (changes !== '') return null;
  const seconds = Number((await git(root, 'log', '-1', '--format=%ct', '--', file)) || Number.NaN);
  return Number.isNaN(seconds) ? null : new Date(seconds * 1000).toISOString().slice(0, 10);
}

/** The output of git; null where it fails. Runs no program that the repository's settings name. */
async function git(root: string, ...args: string[]): Promise<string | null> {
  const settings = [
    '--literal-pathspecs',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'log.showSignature=false',
  ];
  try {
    const { stdout } = await run('git', [...settings, ...args], {
      cwd: root,
      timeout: TIMEOUT_MS,
      windowsHide: true,
    });
    return stdout.trim();
  } catch {
    return null;
  }
}
