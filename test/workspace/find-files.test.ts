import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readProject } from '../../src/run/project/project.ts';
import { findFiles } from '../../src/workspace/find-files.ts';
import { MAX_BYTES, readWorkspaceFile } from '../../src/workspace/read-file.ts';

let folder: string;
let root: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flowgate-'));
  root = join(folder, 'repository');
  await mkdir(join(root, 'flows/deep'), { recursive: true });
  await mkdir(join(root, 'node_modules/x/flows'), { recursive: true });
  await mkdir(join(folder, 'outside'));
  await writeFile(join(folder, 'outside/secret.json'), '{"secret":true}');
  for (const name of ['b.json', 'a.json', 'deep/c.json', 'old.json']) {
    await writeFile(join(root, 'flows', name), '{}');
  }
  await writeFile(join(root, 'node_modules/x/flows/d.json'), '{}');
  await symlink(join(folder, 'outside/secret.json'), join(root, 'flows/link.json'));
  await symlink(join(root, 'flows/a.json'), join(root, 'flows/inner.json'));
  await symlink(join(folder, 'outside'), join(root, 'flows/folder'));
  await writeFile(join(root, 'flows/huge.json'), '');
  await truncate(join(root, 'flows/huge.json'), MAX_BYTES + 1);
});
afterAll(() => rm(folder, { recursive: true }));

test('globs find files in a stable order, `!` excludes, node_modules is left out', async () => {
  const files = await findFiles(root, ['**/*.json', '!flows/{old,huge}.json']);
  expect(files).toEqual([
    'flows/a.json',
    'flows/b.json',
    'flows/deep/c.json',
    'flows/inner.json',
    'flows/link.json',
  ]);
});

test.each([['nowhere/**'], ['nowhere/*.json'], ['flows/nowhere.json'], ['flows/a.json/**/x']])(
  'where there is nothing, no file is found: %s',
  async (glob) => {
    expect(await findFiles(root, [glob])).toEqual([]);
  },
);

test.each(['../outside/*.json', '/etc/*.json', 'flows/../../x', '!../x'])(
  'the glob %s leads out and is refused',
  async (glob) => {
    const reason = { code: 'glob-outside', glob };
    await expect(findFiles(root, [glob])).rejects.toMatchObject({ reason });
  },
);

test('a link inside the workspace is read, one that leads out is refused', async () => {
  expect(await readWorkspaceFile(root, 'flows/inner.json')).toMatchObject({ ok: true });
  for (const file of ['flows/link.json', 'flows/folder/secret.json', '../outside/secret.json']) {
    expect(await readWorkspaceFile(root, file)).toEqual({
      ok: false,
      reason: { code: 'file-outside-workspace' },
    });
  }
});

test('a file that is too large, a folder and a missing file are distinguished', async () => {
  expect(await readWorkspaceFile(root, 'flows/huge.json')).toEqual({
    ok: false,
    reason: { code: 'file-too-large', bytes: MAX_BYTES + 1, most: MAX_BYTES },
  });
  expect(await readWorkspaceFile(root, 'flows/deep')).toMatchObject({ ok: false });
  expect(await readWorkspaceFile(root, 'flows/none.json')).toBeNull();
  expect(await readWorkspaceFile(root, 'flows/a.json/none.json')).toBeNull();
});

test('a folder that cannot be looked into is an error, and not a folder without flows', async () => {
  await symlink('circle', join(root, 'circle'));
  const reason = { code: 'folder-not-read', folder: 'circle', errno: 'ELOOP' };
  await expect(findFiles(root, ['circle/**/*.json'])).rejects.toMatchObject({ reason });
});

test('a project holds what could not be read beside what could', async () => {
  await writeFile(join(root, 'map.json'), '{"version":1,"environments":{}}');
  const project = await readProject(
    { flows: ['**/*.json'], map: './map.json', environments: [] },
    root,
  );
  expect(project.badFiles.map(({ file }) => file)).toEqual(['flows/huge.json', 'flows/link.json']);
  expect(project.skipped.map(({ file }) => file)).not.toContain('map.json');
  expect(project.map?.environments.size).toBe(0);
  const none = await readProject(
    { flows: ['flows/*.json'], map: 'none.json', environments: [] },
    root,
  );
  expect(none).toMatchObject({ map: null, mapProblems: null });
});
