import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { toJson } from '../../src/report/json.ts';
import type { Report } from '../../src/report/report.ts';
import { runCli } from '../../src/terminal.ts';
import { finding, flow, report } from '../report/builders.ts';

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

async function callIn({ root }: { root: string }, ...args: string[]) {
  const written: Record<'stdout' | 'stderr', string[]> = { stdout: [], stderr: [] };
  const exitCode = await runCli(['report', ...args], {
    env: { GITHUB_STEP_SUMMARY: join(folder, 'summary.md') },
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
