import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chunksOf } from '../scripts/build.ts';

const ROOT = resolve(import.meta.dirname, '..');

export interface Size {
  what: string;
  kilobytes: number;
  files: number;
}

/** What is committed, by its two parts. */
export function sizes(): Size[] {
  return ['dist', 'dist/cli'].map((what) => {
    const entries = readdirSync(join(ROOT, what), { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const bytes = files.reduce((sum, { name }) => sum + statSync(join(ROOT, what, name)).size, 0);
    return { what, kilobytes: bytes / 1024, files: files.length };
  });
}

/** What fills the action's bundle, by package, the largest first. */
export async function contents(): Promise<Omit<Size, 'files'>[]> {
  const bytes = new Map<string, number>();
  for (const { modules } of await chunksOf('src/index.ts')) {
    for (const [file, { renderedLength }] of Object.entries(modules)) {
      const what = packageOf(file);
      bytes.set(what, (bytes.get(what) ?? 0) + renderedLength);
    }
  }
  return [...bytes]
    .map(([what, size]) => ({ what, kilobytes: size / 1024 }))
    .toSorted((one, other) => other.kilobytes - one.kilobytes);
}

function packageOf(file: string): string {
  const inside = /.*\/node_modules\/((?:@[^/]+\/)?[^/\s]+)/.exec(file)?.[1];
  return inside ?? (/\/src\//.test(file) ? 'Flowgate itself' : 'the bundler');
}
