import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bundledIn } from '../scripts/build/notices.ts';
import { build } from '../scripts/build.ts';

const DIST = join(import.meta.dirname, '../dist');

let fresh: string;

beforeAll(async () => {
  fresh = await mkdtemp(join(tmpdir(), 'flowgate-dist-'));
  await build(fresh);
}, 120_000);

afterAll(() => rm(fresh, { recursive: true, force: true }));

test('dist/ is what src/ builds to, byte by byte', () => {
  const [committed, built] = [contents(DIST), contents(fresh)];
  const files = [...new Set([...committed.keys(), ...built.keys()])].toSorted();
  const stale = files.flatMap((file) => {
    const [old, now] = [committed.get(file), built.get(file)];
    if (old === undefined) return [`${file} is missing`];
    if (now === undefined) return [`${file} is not built any more`];
    return old.equals(now) ? [] : [`${file} differs`];
  });
  if (stale.length === 0) return;
  throw new Error(
    `dist/ is not what src/ builds to; run \`npm run build\` and commit it:\n${stale.join('\n')}`,
  );
});

/** What a bundle says of a module: `;// CONCATENATED MODULE: ./node_modules/zod/mini/index.js`. */
const CONCATENATED = /^;(\/\/ CONCATENATED MODULE: .*)$/gm;

test.each(['.', 'cli'])(
  'every package that the bundle in dist/%s names has its notice',
  (bundle) => {
    const folder = join(fresh, bundle);
    const code = globSync('*.js', { cwd: folder })
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n')
      .replaceAll(CONCATENATED, '$1');
    const notices = readFileSync(join(folder, 'licenses.txt'), 'utf8');
    const named = new Set(bundledIn(code));
    expect([...named]).toEqual(expect.arrayContaining(['zod', 'jose', 'ajv', 'fast-uri']));
    expect([...named].filter((name) => !`\n${notices}`.includes(`\n${name}\n`))).toEqual([]);
  },
);

test.each(['@actions/core', 'p-map', 'jsonc-parser', 'undici'])(
  'the notices have %s, of which the bundle has no comment',
  (name) => {
    expect(`\n${readFileSync(join(fresh, 'licenses.txt'), 'utf8')}`).toContain(`\n${name}\n`);
  },
);

function contents(folder: string): Map<string, Buffer> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path)]),
  );
}
