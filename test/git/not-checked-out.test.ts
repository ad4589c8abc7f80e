import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { notCheckedOut } from '../../src/git/not-checked-out.ts';
import { folder, git, repository } from './repository.ts';

test('a sparse checkout leaves folders out, and one that is whole again does not', () => {
  const at = repository({ 'flows/a.json': '{}', 'docs/b.md': '' });
  expect(notCheckedOut(at)).toBeNull();
  git(at, 'sparse-checkout', 'set', 'docs');
  expect(notCheckedOut(at)).toBe('sparse');
  git(at, 'sparse-checkout', 'disable');
  expect(notCheckedOut(at)).toBeNull();
});

test('a clone does not have its submodules until they are fetched', () => {
  const at = repository({ 'a.md': '' });
  git(at, 'submodule', 'add', '--quiet', repository({ 'flows/a.json': '{}' }), 'the flows');
  git(at, 'commit', '--quiet', '--message', 'with a submodule');
  expect(notCheckedOut(at)).toBeNull();
  const clone = join(folder(), 'clone');
  git(at, 'clone', '--quiet', at, clone);
  expect(notCheckedOut(clone)).toBe('submodules');
});

test('no repository lacks nothing', () => {
  expect(notCheckedOut(folder())).toBeNull();
});
