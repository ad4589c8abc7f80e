import { execFile } from 'node:child_process';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bundledIn } from '../scripts/build/notices.ts';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const REQUIRED = /\brequire\(["']([^"']+)["']\)/g;
/** In the text of validators that `ajv` could write, and which nobody asks it for. */
const GENERATED = /^ajv(-formats)?\/dist\//;

let fresh: string;

beforeAll(async () => {
  fresh = await mkdtemp(join(tmpdir(), 'flowgate-dist-'));
  // Rolldown takes no object of Jest's world, so that it has a process of its own.
  await promisify(execFile)(process.execPath, [join(ROOT, 'scripts/build.ts'), fresh]);
});

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

describe.each(['.', 'cli'])('the bundle in dist/%s', (bundle) => {
  const read = (name: string) => readFileSync(join(fresh, bundle, name), 'utf8');
  const codes = () =>
    globSync('*.js', { cwd: join(fresh, bundle) })
      .toSorted()
      .map((name) => ({ name, code: read(name) }));

  test('has the notice of every package that it names', () => {
    const named = new Set(codes().flatMap(({ code }) => bundledIn(code)));
    expect([...named]).toEqual(expect.arrayContaining(['zod', 'p-map', 'jsonc-parser']));
    const notices = `\n${read('licenses.txt')}`;
    expect([...named].filter((name) => !notices.includes(`\n${name}\n`))).toEqual([]);
  });

  test.each(['ajv', 'fast-uri'])(
    'has the notice of %s, which is in the bundle of another',
    (name) => {
      expect(`\n${read('licenses.txt')}`).toContain(`\n${name}\n`);
    },
  );

  test('requires nothing but what Node has and files of its own', () => {
    const own = new Set(codes().map(({ name }) => `./${name}`));
    const missing = codes().flatMap(({ code }) =>
      [...code.matchAll(REQUIRED)]
        .map(([, what = '']) => what)
        .filter((what) => !own.has(what) && !isBuiltin(what) && !GENERATED.test(what)),
    );
    expect(missing).toEqual([]);
  });

  test('does not load HTTP/2, which nobody speaks', () => {
    for (const { code } of codes()) expect(code).not.toMatch(/require\("(node:)?http2"\)/);
  });

  test('starts from one file, which an older Node can read', () => {
    const early = read('index.js').matchAll(/^\S.*\brequire\("\.\/.*$/gm);
    expect([...early].map(([line]) => line)).toEqual([]);
  });

  test('has no undici, which takes longer to load than a check', () => {
    expect(codes().flatMap(({ code }) => bundledIn(code))).not.toContain('undici');
  });

  test('loads of zod what it uses itself, not what the MCP client does', () => {
    const holding = (part: string) =>
      codes().flatMap(({ name, code }) => (code.includes(`"${part}"`) ? [name] : []));
    expect(holding('$ZodObject')).toHaveLength(2);
    expect(holding('$ZodJWT')).toHaveLength(1);
    expect(holding('$ZodObject')).toEqual(expect.arrayContaining(holding('$ZodJWT')));
  });

  test('keeps lines and the names of functions, for stacks', () => {
    const all = codes()
      .map(({ code }) => code)
      .join('\n');
    expect(all).toMatch(/^function oneForEachCause\(\w+(, \w+)*\) \{$/m);
  });

  test('is all ASCII, and names no folder of the machine', () => {
    for (const { code } of codes()) {
      expect(code).not.toMatch(/[^\0-\x7f]/);
      expect(code).not.toContain(ROOT);
    }
  });
});

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
