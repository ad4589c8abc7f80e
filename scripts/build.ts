import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
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
  for (const file of globSync('*.js', { cwd: folder })) await writeAsAscii(join(folder, file));
}

/** Writes all but ASCII as `\uXXXX`: one other character doubles what V8 has to read and to keep. */
async function writeAsAscii(file: string): Promise<void> {
  const code = await readFile(file, 'utf8');
  const escaped = (character: string) =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  await writeFile(file, code.replace(/[^\0-\x7f]/g, escaped));
}

if (import.meta.main) await build(resolve(process.argv[2] ?? join(ROOT, 'dist')));
