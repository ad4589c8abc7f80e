import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { localRepository } from '../../src/git/local-repository.ts';
import { commit, folder, git, repository, write } from './repository.ts';

const text = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString('utf8');

test('the merge base is where the branch left the default one', async () => {
  const at = repository({ 'a.json': '1' });
  const base = git(at, 'rev-parse', 'HEAD');
  git(at, 'switch', '--quiet', '--create', 'change');
  commit(at, { 'a.json': '2' });
  git(at, 'switch', '--quiet', 'main');
  commit(at, { 'b.json': 'main went on' });
  git(at, 'switch', '--quiet', 'change');
  const local = await localRepository(at);
  expect(await local.mergeBase()).toBe(base);
  expect(text(await local.readFile('a.json', base))).toBe('1');
  expect(await local.readFile('b.json', base)).toBeNull();
});

test('where the remote names its default branch, it is that one', async () => {
  const at = repository({ 'a.json': '1' });
  const base = git(at, 'rev-parse', 'HEAD');
  git(at, 'update-ref', 'refs/remotes/origin/trunk', base);
  git(at, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
  commit(at, { 'a.json': '2' });
  expect(await (await localRepository(at)).mergeBase()).toBe(base);
});

test('without a default branch, or a common commit, there is none', async () => {
  const at = repository({ 'a.json': '1' });
  git(at, 'branch', '--move', 'work');
  expect(await (await localRepository(at)).mergeBase()).toBeNull();
  git(at, 'switch', '--quiet', '--orphan', 'main');
  commit(at, { 'b.json': '1' });
  git(at, 'switch', '--quiet', 'work');
  expect(await (await localRepository(at)).mergeBase()).toBeNull();
});

test('paths are those of the folder, and a moved file is known', async () => {
  const content = 'a long enough text to be recognised\n'.repeat(5);
  const at = repository({ 'sub dir/é a.json': content, 'other.json': 'x' });
  const base = git(at, 'rev-parse', 'HEAD');
  mkdirSync(join(at, 'sub dir'), { recursive: true });
  git(at, 'mv', 'sub dir/é a.json', 'sub dir/b.json');
  write(at, { 'sub dir/new.json': 'not in Git' });
  const local = await localRepository(join(at, 'sub dir'));
  expect([...(await local.movedSince(base))]).toEqual([['b.json', 'é a.json']]);
  expect(text(await local.readFile('é a.json', base))).toBe(content);
  expect(await local.readFile('new.json', base)).toBeNull();
});

test('no repository, and no such commit, are reasons', async () => {
  await expect(localRepository(folder())).rejects.toMatchObject({
    reason: { code: 'no-repository' },
  });
  const local = await localRepository(repository({ 'a.json': '1' }));
  await expect(local.commitAt('v9')).rejects.toMatchObject({
    reason: { code: 'no-commit', ref: 'v9' },
  });
});
