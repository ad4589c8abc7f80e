import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

test('the first check of the README is in the file that `init` would write, and not beside it', () => {
  const [, named] = /add `(\.github\/workflows\/[\w-]+\.yml)`/.exec(read('README.md')) ?? [];
  expect(read('src/workflows/starting.ts')).toContain(`'${named}'`);
});
