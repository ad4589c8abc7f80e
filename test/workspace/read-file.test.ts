import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { workspaceReader } from '../../src/workspace/read-file.ts';

let base = '';
let root = '';

beforeEach(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), 'flowgate-read-')));
  root = join(base, 'workspace');
  await mkdir(join(root, 'flows'), { recursive: true });
  await mkdir(join(base, 'outside/deep'), { recursive: true });
  for (const file of ['workspace/flows/a.json', 'outside/b.json', 'outside/deep/c.json']) {
    await writeFile(join(base, file), file);
  }
});

afterEach(() => rm(base, { recursive: true }));

/** What is read of several files, one after the other: the text, or why there is none. */
function read(...files: readonly string[]): (string | null)[] {
  const use = workspaceReader(root);
  return files.map((file) =>
    use(file, (content) => {
      if (content === null) return null;
      return content.ok ? Buffer.from(content.bytes).toString() : content.reason.code;
    }),
  );
}

const OUTSIDE = 'file-outside-workspace';

test('a link that leads out of the workspace is not read, beside a file that is', async () => {
  await symlink('../../outside/b.json', join(root, 'flows/b.json'));
  await symlink('../../outside', join(root, 'flows/more'));
  await symlink('c.json', join(base, 'outside/deep/d.json'));
  const [text] = read('flows/a.json');
  expect(read('flows/a.json', 'flows/b.json', 'flows/a.json')).toEqual([text, OUTSIDE, text]);
  const below = ['flows/more/b.json', 'flows/more/deep/c.json', 'flows/more/deep/d.json'];
  expect(read(...below, 'flows/more')).toEqual([OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE]);
  expect(read('flows/more/deep/none.json')).toEqual([null]);
});

test('a link within the workspace is read, whether it is the file or a folder', async () => {
  await symlink('a.json', join(root, 'flows/again.json'));
  await symlink('flows', join(root, 'same'));
  const [text] = read('flows/a.json');
  expect(read('flows/again.json', 'same/a.json', 'same/again.json')).toEqual([text, text, text]);
});

test('what is no file, or nothing, is neither', async () => {
  await symlink('none.json', join(root, 'flows/dangling.json'));
  await symlink('loop.json', join(root, 'flows/loop.json'));
  const files = ['flows/none.json', 'none/a.json', 'flows/a.json/b.json', 'flows/dangling.json'];
  expect(read(...files)).toEqual([null, null, null, null]);
  expect(read('flows', 'flows/..', 'flows/../..', 'flows/loop.json')).toEqual([
    'file-not-regular',
    OUTSIDE,
    OUTSIDE,
    'file-read-failed',
  ]);
});

test('an earlier reader does not remember for a later one', async () => {
  const [text] = read('flows/a.json');
  await rm(join(root, 'flows'), { recursive: true });
  await symlink('../outside', join(root, 'flows'));
  expect([text, ...read('flows/b.json')]).toEqual(['workspace/flows/a.json', OUTSIDE]);
});
