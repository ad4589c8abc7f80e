import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { digestOf } from '../../src/plan/digest.ts';
import { toJson } from '../../src/report/json.ts';
import type { Report } from '../../src/report/report.ts';
import { runCli } from '../../src/terminal.ts';
import { finding, firstRun, flow, outcome, plan, report } from '../report/builders.ts';
import { startGitHub } from '../simulators/github/index.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flowgate-report-'));
});

afterEach(() => rm(folder, { recursive: true }));

function shard(part: number, more: Partial<Report> = {}): string {
  const shardOf = { part, parts: 2, known: ['production'] };
  return toJson(report({ flows: [flow(`flows/${part}.json`)], shard: shardOf, ...more }));
}

const call = (...args: string[]) => callIn({ root: folder }, ...args);

async function callIn(
  { root, env = {} }: { root: string; env?: NodeJS.ProcessEnv },
  ...args: string[]
) {
  const written: Record<'stdout' | 'stderr', string[]> = { stdout: [], stderr: [] };
  const exitCode = await runCli(['report', ...args], {
    env: { GITHUB_STEP_SUMMARY: join(folder, 'summary.md'), ...env },
    root,
    temp: folder,
    version: '0.0.0',
    now: () => new Date('2026-11-22T12:00:00Z'),
    stdout: { write: (text) => written.stdout.push(text) },
    stderr: { write: (text) => written.stderr.push(text) },
  });
  return { exitCode, stdout: written.stdout.join(''), stderr: written.stderr.join('') };
}

const put = (file: string, content: string) => writeFile(join(folder, file), content);

test('two shards are one report, on every way out', async () => {
  await put('one.json', shard(1));
  await put('two.json', shard(2, { findings: [finding({ severity: 'warning' })] }));
  const files = { report: join(folder, 'out/all.json'), sarif: join(folder, 'out/all.sarif') };
  const options = ['--format', 'json', '--report', files.report, '--sarif', files.sarif];
  const done = await call('merge', 'one.json', 'two.json', ...options);
  expect(done.exitCode).toBe(0);
  expect(JSON.parse(done.stdout).flows).toMatchObject([
    { file: 'flows/1.json' },
    { file: 'flows/2.json' },
  ]);
  expect(await readFile(files.report, 'utf8')).toBe(done.stdout);
  expect(JSON.parse(await readFile(files.sarif, 'utf8')).runs[0].results).toHaveLength(1);
  expect(await readFile(join(folder, 'summary.md'), 'utf8')).toMatch(/^### ⚠️ .*1 warning/);
});

test('none of the merged reports is replaced', async () => {
  await put('one.json', shard(1));
  await put('two.json', shard(2));
  const done = await call('merge', folder, '--report', './one.json');
  expect(done.exitCode).toBe(2);
  expect(done.stderr).toContain('would overwrite one.json, which is a report to merge');
  expect(await readFile(join(folder, 'one.json'), 'utf8')).toBe(shard(1));
});

test('the exit code is that of one run', async () => {
  await put('one.json', shard(1));
  await put('two.json', shard(2, { findings: [finding({ severity: 'warning' })] }));
  expect((await call('merge', folder, '--fail-on', 'warning')).exitCode).toBe(1);
  expect((await call('merge', folder, '--fail-on', 'error')).exitCode).toBe(0);
});

test('a shard that is not there fails even what never fails', async () => {
  await put('two.json', shard(2));
  const done = await call('merge', folder, '--fail-on', 'never');
  expect(done.exitCode).toBe(1);
  expect(done.stdout).toContain('shard 1/2');
});

describe('a quiet merge that fails says why', () => {
  const quiet = async (second: Partial<Report>, ...more: string[]) => {
    await put('one.json', shard(1));
    await put('two.json', shard(2, second));
    return call('merge', folder, '--quiet', ...more);
  };
  const warned = { findings: [finding({ severity: 'warning' })] };

  test('of a first run that failed', async () => {
    const run = firstRun('Failed', { before: { failed: 0, of: 5 } });
    const outcomes = [outcome('updated', { file: 'flows/2.json', run })];
    const nothing = { ...plan([]), digest: digestOf([]) };
    const deployed = { mode: 'deploy', plan: nothing, comparedWith: 'live' } as const;
    await put('one.json', shard(1, deployed));
    await put('two.json', shard(2, { ...deployed, outcomes }));
    const done = await call('merge', folder, '--quiet');
    expect(done).toMatchObject({ exitCode: 1, stderr: '' });
    expect(done.stdout).toContain('first run');
  });

  test('of a warning, where warnings fail', async () => {
    const done = await quiet(warned, '--fail-on', 'warning');
    expect(done).toMatchObject({ exitCode: 1, stdout: '' });
    expect(done.stderr).toContain('1 warning');
    expect(await quiet(warned)).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  test('of a shard that is missing', async () => {
    await put('two.json', shard(2));
    const done = await call('merge', folder, '--quiet');
    expect(done).toMatchObject({ exitCode: 1, stdout: '' });
    expect(done.stderr).toContain('shard 1/2');
  });

  test('once, also for a program', async () => {
    const done = await quiet(warned, '--fail-on', 'warning', '--format', 'json');
    expect(done.stderr.match(/1 warning/g)).toHaveLength(1);
    const loud = await call('merge', folder, '--fail-on', 'warning');
    expect(loud.stderr).toBe('');
  });
});

test.each<[string, Record<string, string>, string[], RegExp]>([
  ['nothing to do', {}, [], /flowgate report merge/],
  ['another verb', {}, ['split', '.'], /flowgate report merge/],
  ['no report', {}, ['merge'], /^flowgate: /],
  ['an empty folder', {}, ['merge', '.'], /^flowgate: /],
  ['a file that is not there', {}, ['merge', 'gone.json'], /gone\.json/],
  ['a file cut off', { 'a.json': shard(1).slice(0, -40) }, ['merge', '.'], /a\.json/],
  ['a whole run', { 'a.json': toJson(report()) }, ['merge', '.'], /a\.json/],
  [
    'one shard twice',
    { 'a.json': shard(1), 'b.json': shard(1) },
    ['merge', '.'],
    /a\.json.*1\/2.*b\.json.*1\/2/,
  ],
  [
    'two modes',
    { 'a.json': shard(1), 'b.json': shard(2, { mode: 'plan' }) },
    ['merge', '.'],
    /a\.json.*check.*b\.json.*plan/,
  ],
  ['a comment to nobody', { 'a.json': shard(1) }, ['merge', '.', '--comment'], /GITHUB_TOKEN/],
])('%s is shown in one line', async (_name, files, args, message) => {
  for (const [file, content] of Object.entries(files)) await put(file, content);
  const { exitCode, stdout, stderr } = await call(...args);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('the comment does not have the token of the job', async () => {
  const token = 'canary-of-the-job';
  const [base, head] = ['a'.repeat(40), 'b'.repeat(40)];
  const permissions = { contents: 'read', 'pull-requests': 'write' } as const;
  const github = await startGitHub({
    state: {
      repository: 'contoso/flows',
      commits: [
        { sha: base, parents: [], files: {} },
        { sha: head, parents: [base], files: { 'flows/1.json': '{}' } },
      ],
      pulls: [{ number: 7, base, head, headRef: 'feature', author: 'ada' }],
      tokens: [{ token, login: 'github-actions[bot]', permissions }],
    },
  });
  const repo = { full_name: 'contoso/flows' };
  const pull = {
    number: 7,
    user: { login: 'ada' },
    base: { sha: base, ref: 'main', repo },
    head: { sha: head, ref: 'feature', repo },
  };
  await put('event.json', JSON.stringify({ number: 7, pull_request: pull, repository: repo }));
  await put('one.json', shard(1, { findings: [finding({ message: `it holds ${token} itself` })] }));
  await put('two.json', shard(2));
  const env = {
    GITHUB_TOKEN: token,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_REPOSITORY: 'contoso/flows',
    GITHUB_SHA: head,
    GITHUB_API_URL: github.url,
  };
  const done = await callIn({ root: folder, env }, 'merge', 'one.json', 'two.json', '--comment');
  const [comment] = github.comments(7);
  await github.close();
  expect(done.exitCode).toBe(1);
  expect(comment?.body).toContain('It holds');
  expect(comment?.body).not.toContain(token);
});

test('the merged report is not written through a link of the repository', async () => {
  await put('one.json', shard(1));
  await put('two.json', shard(2));
  await mkdir(join(folder, 'repository'));
  await symlink('..', join(folder, 'repository/out'));
  const reports = [join(folder, 'one.json'), join(folder, 'two.json')];
  const at = { root: join(folder, 'repository') };
  const done = await callIn(at, 'merge', ...reports, '--report', 'out/r.json');
  expect(done.exitCode).toBe(2);
  expect(await readdir(folder)).not.toContain('r.json');
});
