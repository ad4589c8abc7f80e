import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Git answers at once, or is waiting for something that nobody will give it. */
const TIMEOUT_MS = 10_000;

/**
 * The days, YYYY-MM-DD in UTC, on which files of a working tree were last committed, by file. One
 * that was changed since has none, and none has one where Git is missing, this is no working tree,
 * or its history was cut (`--depth`), which makes every file as new as the cut.
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

/** What Git prints; null where it fails. No program that the repository's own settings name is run. */
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
