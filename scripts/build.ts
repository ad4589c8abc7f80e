import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const ROOT = resolve(import.meta.dirname, '..');
const NCC = join(ROOT, 'node_modules/@vercel/ncc/dist/ncc/cli.js');

/** Bundles the action and the terminal's command into `folder`, which is made anew. */
export async function build(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await bundle('src/index.ts', folder);
  await bundle('src/cli.ts', join(folder, 'cli'));
}

async function bundle(entry: string, folder: string): Promise<void> {
  const args = [
    NCC,
    'build',
    entry,
    '--out',
    folder,
    '--license',
    'licenses.txt',
    '--no-cache',
    '--quiet',
    '--transpile-only',
  ];
  await promisify(execFile)(process.execPath, args, { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 });
}

if (import.meta.main) await build(resolve(process.argv[2] ?? join(ROOT, 'dist')));
