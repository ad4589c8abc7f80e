import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bundledIn, noticesOf, packagesOf } from '../../scripts/build/notices.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'flowgate-notices-'));
  await installed('outer', {
    LICENSE: 'do as you like\n',
    'index.js': '//#region ../../node_modules/.pnpm/@in+ner@1.0.0/node_modules/@in/ner/lib/a.js\n',
  });
  await installed('@in/ner', { 'licence.md': '\nask first\n' });
  await installed('bare', {});
});

afterAll(() => rm(root, { recursive: true }));

async function installed(name: string, files: Record<string, string>): Promise<void> {
  const folder = join(root, 'node_modules', name);
  await mkdir(folder, { recursive: true });
  const about = { 'package.json': JSON.stringify({ name, license: 'MIT' }), ...files };
  for (const [file, text] of Object.entries(about)) await writeFile(join(folder, file), text);
}

test('a package that another one has in its own bundle is found, and our own files are none', () => {
  const modules = [join(root, 'src/index.ts'), join(root, 'node_modules/outer/index.js')];
  expect(packagesOf(modules)).toEqual(['@in/ner', 'outer']);
});

test.each([
  ['tsdown', '//#region ../../node_modules/.pnpm/ajv@8.18.0/node_modules/ajv/dist/a.js', ['ajv']],
  ['esbuild', '  // node_modules/fast-uri/index.js', ['fast-uri']],
  ['a scope', '// ../node_modules/@a/b.c/index.js', ['@a/b.c']],
  ['a sentence', '// looks in node_modules/ for what is there', []],
  ['code', "require('node_modules/x/index.js')", []],
])('what the comments of %s name', (_, code, names) => {
  expect(bundledIn(`first\n${code}\nlast`)).toEqual(names);
});

test('a notice is the name, the licence and its text', () => {
  expect(noticesOf(['@in/ner', 'outer'], root)).toBe(
    '@in/ner\nMIT\nask first\n\n\nouter\nMIT\ndo as you like\n\n',
  );
});

test('the licence of a package that is published without it is kept in the repository', async () => {
  await installed('plain', {});
  await mkdir(join(root, 'scripts/build/licences'), { recursive: true });
  await writeFile(join(root, 'scripts/build/licences/plain.txt'), 'as it was written\n');
  expect(noticesOf(['plain'], root)).toBe('plain\nMIT\nas it was written\n\n');
});

test('a package without its licence is not shipped', () => {
  expect(() => noticesOf(['bare'], root)).toThrow('bare');
});
