import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { LinkError, pathToWrite } from '../../src/workspace/links.ts';

let base = '';
let root = '';

beforeEach(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), 'flowgate-links-')));
  root = join(base, 'workspace');
  await mkdir(join(root, 'flows'), { recursive: true });
  await mkdir(join(base, 'outside'));
  await writeFile(join(base, 'outside/kept.json'), 'kept');
});

afterEach(() => rm(base, { recursive: true }));

const link = (target: string, path: string) => symlink(target, join(base, path));

test('a path without a link is taken, whether it is there or not', async () => {
  for (const path of ['flows', 'new/r.json', './flows/../r.json', '.']) {
    expect(await pathToWrite(root, path)).toBe(join(root, path));
  }
  expect(await pathToWrite(root, join(root, 'flows/a.json'))).toBe(join(root, 'flows/a.json'));
});

test.each([
  ['a folder that leads out', '../outside', 'reports', 'reports/r.json'],
  ['a folder by its absolute path', '/', 'reports', 'reports/tmp/r.json'],
  ['a file that leads out', '../../outside/kept.json', 'flows/r.json', 'flows/r.json'],
  ['a file that leads to nothing', '../../outside/new.json', 'flows/r.json', 'flows/r.json'],
  ['a folder within, such as the hooks of Git', 'flows', 'reports', 'reports/r.json'],
  ['itself', 'reports', 'reports', 'reports/r.json'],
  ['the workspace', '.', 'again', 'again/r.json'],
])('a link to %s is refused', async (_, target, at, path) => {
  await link(target, `workspace/${at}`);
  for (const given of [path, join(root, path), join(root, '../workspace', path)]) {
    await expect(pathToWrite(root, given)).rejects.toThrow(LinkError);
  }
  await expect(pathToWrite(root, path)).rejects.toMatchObject({ link: at });
});

test('two links of which the first one is the machine’s lead nowhere either', async () => {
  await link('../outside', 'workspace/reports');
  await link('workspace', 'elsewhere');
  await expect(pathToWrite(root, join(base, 'elsewhere/reports/r.json'))).rejects.toThrow(
    LinkError,
  );
});

test('a workspace below a link is written to', async () => {
  await link('workspace', 'elsewhere');
  const below = join(base, 'elsewhere');
  expect(await pathToWrite(below, 'flows/a.json')).toBe(join(below, 'flows/a.json'));
  await link('../outside', 'workspace/reports');
  await expect(pathToWrite(below, 'reports/r.json')).rejects.toThrow(LinkError);
});

test('a place outside that the user names may be, or have, a link', async () => {
  await link('outside', 'other');
  await link('missing', 'dangling');
  for (const path of ['outside/r.json', 'other/r.json', 'other/kept.json', 'dangling']) {
    expect(await pathToWrite(root, join(base, path))).toBe(join(base, path));
  }
  expect(await pathToWrite(root, '/dev/stdout')).toBe('/dev/stdout');
});

test('a command run below the root of the repository follows no link of the repository', async () => {
  await mkdir(join(root, '.git'));
  await link('../outside', 'workspace/reports');
  const written = pathToWrite(join(root, 'flows'), '../reports/r.json');
  await expect(written).rejects.toMatchObject({ link: expect.stringMatching(/reports$/) });
  expect(await pathToWrite(join(root, 'flows'), '../../outside/r.json')).toBe(
    join(base, 'outside/r.json'),
  );
});
