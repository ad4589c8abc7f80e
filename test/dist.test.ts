import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, test } from '@jest/globals';
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
