import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { lastCommits } from '../../src/git/last-commit.ts';

let root = '';
let others: string[] = [];

beforeEach(() => {
  root = folder();
  git('init', '--quiet');
  mkdirSync(join(root, 'policies'));
});
afterEach(() => {
  for (const each of others) rmSync(each, { recursive: true });
  others = [];
});

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'flowgate-git-'));
  others.push(made);
  return made;
}

/** The user's own settings of git do not apply here. */
const NO_SETTINGS = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };

function git(...args: string[]) {
  const who = ['-c', 'user.name=ada', '-c', 'user.email=ada@example.com'];
  return execFileSync('git', [...who, ...args], {
    cwd: root,
    env: { ...process.env, ...NO_SETTINGS },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function commit(file: string, text: string, date: string) {
  writeFileSync(join(root, file), text);
  git('add', '--all');
  const env = { ...process.env, ...NO_SETTINGS, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
  const who = ['-c', 'user.name=ada', '-c', 'user.email=ada@example.com'];
  execFileSync('git', [...who, 'commit', '--quiet', '-m', file], { cwd: root, env });
}

const [A, B, ODD] = ['policies/a.json', 'policies/b.json', 'policies/:(glob)*.json'] as const;

test('the day on which each file was last committed, in UTC', async () => {
  commit(A, '1', '2026-03-01T12:00:00Z');
  commit(B, '1', '2026-03-14T23:30:00-05:00');
  commit(ODD, '1', '2026-04-01T12:00:00Z');
  expect([...(await lastCommits(root, [A, B, ODD]))]).toEqual([
    [A, '2026-03-01'],
    [B, '2026-03-15'],
    [ODD, '2026-04-01'],
  ]);
});

test('a file that was changed since, or is not in Git, has none', async () => {
  commit(A, '1', '2026-03-01T12:00:00Z');
  writeFileSync(join(root, A), '2');
  writeFileSync(join(root, B), '1');
  expect([...(await lastCommits(root, [A, B, 'policies/none.json']))]).toEqual([]);
});

test('a shallow clone gives none, nor does a folder without a history', async () => {
  commit(A, '1', '2026-03-01T12:00:00Z');
  commit(B, '1', '2026-04-01T12:00:00Z');
  const shallow = join(folder(), 'clone');
  git('clone', '--quiet', '--depth', '1', `file://${root}`, shallow);
  expect([...(await lastCommits(shallow, [A, B]))]).toEqual([]);
  expect([...(await lastCommits(folder(), [A]))]).toEqual([]);
});
