import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { encode } from '../../src/json/text.ts';
import { editFile } from '../../src/workspace/edit-file.ts';
import { writeNewFile } from '../../src/workspace/new-file.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'flowgate-edit-'));
});
afterEach(() => rm(root, { recursive: true }));

const content = (file: string) => readFile(join(root, file));
const upper = (text: string) => text.toUpperCase();

test.each([
  ['utf-8', false],
  ['utf-8', true],
  ['utf-16le', true],
  ['utf-16be', true],
] as const)(
  'a file in %s (mark: %s) keeps its encoding, line ends and permissions',
  async (encoding, bom) => {
    await writeFile(join(root, 'a.json'), encode('{"ä":\r\n1}\n', { encoding, bom }));
    await chmod(join(root, 'a.json'), 0o640);
    expect(await editFile(root, 'a.json', '{"ä":\r\n1}\n', upper)).toBeNull();
    expect(await content('a.json')).toEqual(encode('{"Ä":\r\n1}\n', { encoding, bom }));
    expect((await stat(join(root, 'a.json'))).mode & 0o777).toBe(0o640);
    expect(await readdir(root)).toEqual(['a.json']);
  },
);

test('a file that changed, went, or is no text of its encoding is left as it is', async () => {
  const never = () => {
    throw new Error('not to be edited');
  };
  await writeFile(join(root, 'a.json'), 'now');
  await writeFile(join(root, 'bytes.json'), Buffer.from([0x22, 0xff, 0x22]));
  const code = async (file: string, expected: string | null) =>
    (await editFile(root, file, expected, never))?.code;
  expect(await code('a.json', 'before')).toBe('file-changed-since-read');
  expect(await code('none.json', null)).toBe('file-gone');
  expect(await code('bytes.json', null)).toBe('file-not-editable');
  await mkdir(join(root, 'folder.json'));
  expect(await code('folder.json', null)).toBe('file-unreadable');
});

test('an edit may refuse, with a reason of its own', async () => {
  await writeFile(join(root, 'a.json'), 'a');
  expect(await editFile(root, 'a.json', null, () => null)).toEqual({ code: 'file-not-editable' });
  expect(await editFile(root, 'a.json', null, async () => ({ reason: 'no' }))).toBe('no');
  expect(await editFile(root, 'a.json', null, (text) => text)).toBeNull();
  expect((await content('a.json')).toString()).toBe('a');
});

test('a link of the repository is read, and not written through', async () => {
  await mkdir(join(root, '.git'));
  await writeFile(join(root, 'a.json'), 'a');
  await symlink('a.json', join(root, 'link.json'));
  expect(await editFile(root, 'link.json', 'a', upper)).toEqual({
    code: 'file-behind-link',
    link: 'link.json',
  });
  expect(await writeNewFile(root, 'link.json', 'b')).toMatchObject({ code: 'file-behind-link' });
  expect((await content('a.json')).toString()).toBe('a');
});

test('a new file is written with its folders, and never over one that is there', async () => {
  expect(await writeNewFile(root, 'deep/er/a.json', 'a')).toBeNull();
  expect(await writeNewFile(root, 'deep/er/a.json', 'b')).toEqual({ code: 'file-exists' });
  expect(await writeNewFile(root, 'deep/er/a.json/b.json', 'b')).toMatchObject({
    code: 'file-not-written',
  });
  expect((await content('deep/er/a.json')).toString()).toBe('a');
});
