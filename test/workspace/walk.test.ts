import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findByLists } from '../../src/workspace/find-files.ts';
import type { UnreadFolder } from '../../src/workspace/walk.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'flowgate-'));
  const files = ['flows/a.json', 'src/Workflows/b.json', 'node_modules/Workflows/c.json'];
  for (const file of [...files, '.git/d.json', '.vs/Workflows/e.json', 'real/f.json']) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), '{}');
  }
  await symlink('real', join(root, 'linked'));
  await symlink('circle', join(root, 'circle'));
});
afterAll(() => rm(root, { recursive: true }));

function find(...lists: string[][]) {
  const unread: UnreadFolder[] = [];
  return { ...findByLists(root, lists, (folder) => unread.push(folder)), unread };
}

test('several lists share one walk, and each excludes for itself', () => {
  const one = find(['**/*.json']);
  const many = find(['flows/*.json', '!**/a.json'], ['**/*.json'], ['src/Workflows/*.json']);
  expect(many).toEqual(one);
  // At the top flows, src, node_modules, .git, .vs, real and two links; below, one each.
  expect(one.entries).toBe(8 + 4);
  expect(one.files).toEqual(['flows/a.json', 'real/f.json', 'src/Workflows/b.json']);
});

test.each<[string, string[]]>([
  ['.vs/**/*.json', ['.vs/Workflows/e.json']],
  ['.git/*.json', ['.git/d.json']],
  ['linked/*.json', ['linked/f.json']],
])('a folder that %s names itself is looked into', (glob, files) => {
  expect(find(['**/none.json'], [glob]).files.filter((file) => file !== '')).toEqual(
    glob.startsWith('.git') ? [] : files,
  );
});

test('a folder that cannot be read is named, and the others are read', () => {
  const { files, unread } = find(['circle/**/*.json'], ['flows/*.json']);
  expect(files).toEqual(['flows/a.json']);
  expect(unread).toEqual([{ folder: 'circle', errno: 'ELOOP' }]);
});
