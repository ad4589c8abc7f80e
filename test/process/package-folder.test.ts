import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { packageFolder } from '../../src/process/package-folder.ts';

let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'flowgate-package-')));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): string {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

test('the bundle finds the documents of its package, also through a link', () => {
  write('package/package.json', '{ "name": "flowgate" }');
  write('package/dist/package.json', '{ "type": "commonjs" }');
  write('package/dist/cli/package.json', '{ "type": "commonjs" }');
  const script = write('package/dist/cli/index.js', '');
  const link = join(root, 'flowgate');
  symlinkSync(script, link);
  const docs = join(root, 'package/docs');
  expect([script, link].map((one) => packageFolder(one, 'flowgate', 'docs'))).toEqual([docs, docs]);
});

test.each([
  ['another package', '{ "name": "automations" }'],
  ['a file that is not JSON', '{'],
  ['a list', '[]'],
  ['null', 'null'],
])('a copy of the bundle in %s has none', (_, text) => {
  write('package.json', text);
  const script = write('dist/cli/index.js', '');
  expect(packageFolder(script, 'flowgate', 'docs')).toBeNull();
});

test('nor has a script that is gone', () => {
  expect(packageFolder(join(root, 'gone.js'), 'flowgate', 'docs')).toBeNull();
});
