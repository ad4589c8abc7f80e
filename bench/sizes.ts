import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const NCC = join(ROOT, 'node_modules/@vercel/ncc/dist/ncc/cli.js');

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

interface Module {
  name: string;
  size: number;
  modules?: Module[];
}

/** What fills the action's bundle, by package, the largest first. */
export function contents(folder: string): Omit<Size, 'files'>[] {
  const stats = join(folder, 'stats.json');
  const args = ['build', 'src/index.ts', '--out', join(folder, 'measured'), '--stats-out', stats];
  execFileSync(process.execPath, [NCC, ...args, '--no-cache', '--quiet', '--transpile-only'], {
    cwd: ROOT,
  });
  const { modules } = JSON.parse(readFileSync(stats, 'utf8')) as { modules: Module[] };
  const bytes = new Map<string, number>();
  for (const { name, size } of modules.flatMap((module) => module.modules ?? [module])) {
    const what = packageOf(name);
    bytes.set(what, (bytes.get(what) ?? 0) + size);
  }
  return [...bytes]
    .map(([what, size]) => ({ what, kilobytes: size / 1024 }))
    .toSorted((one, other) => other.kilobytes - one.kilobytes);
}

function packageOf(module: string): string {
  const inside = /.*\/node_modules\/((?:@[^/]+\/)?[^/\s]+)/.exec(module)?.[1];
  return inside ?? (/\/src\//.test(module) ? 'Flowgate itself' : 'the bundler');
}
