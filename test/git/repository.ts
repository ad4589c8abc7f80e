import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from '@jest/globals';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** A folder of its own, which is gone after the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'flowgate-git-'));
  made.push(path);
  return path;
}

/** Git in a folder, with no setting of this machine. */
export function git(at: string, ...args: string[]): string {
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: at,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_DATE: '2026-11-01T00:00:00Z',
    GIT_COMMITTER_DATE: '2026-11-01T00:00:00Z',
  };
  const own = [
    '-c',
    'user.name=Ada',
    '-c',
    'user.email=ada@contoso.com',
    '-c',
    'protocol.file.allow=always',
  ];
  return execFileSync('git', [...own, ...args], {
    cwd: at,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** Writes files into a folder; null removes one. */
export function write(at: string, files: Files): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(at, file)), { recursive: true });
    if (content === null) rmSync(join(at, file));
    else writeFileSync(join(at, file), content);
  }
}

/** Commits files, and returns the commit. */
export function commit(at: string, files: Files): string {
  write(at, files);
  return git(at, '-c', `alias.commit-all=!${COMMIT_ALL.join(' && ')}`, 'commit-all');
}

/** Git starts them itself, which takes a third of the time that this large process would. */
const COMMIT_ALL = [
  'git add --all',
  'git commit --quiet --allow-empty --message=Change',
  'git rev-parse HEAD',
];

/** A repository with one commit after the other. */
export function repository(...changes: Files[]): string {
  const at = folder();
  git(at, 'init', '--quiet', '--initial-branch=main');
  for (const files of changes) commit(at, files);
  return at;
}
