import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { noticesOf, packagesOf } from './build/notices.ts';

const ROOT = resolve(import.meta.dirname, '..');
const BUNDLE = join(ROOT, 'scripts/build/bundle.ts');

/**
 * Bundles the action and the terminal's command into `folder`, emptied first. The command is
 * CommonJS, which Node starts a tenth faster than an ES module; both load chunks when needed.
 */
export async function build(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const bundles = [
    { entry: join(ROOT, 'src/index.ts'), folder, format: 'module' },
    { entry: join(ROOT, 'src/cli.ts'), folder: join(folder, 'cli'), format: 'commonjs' },
  ];
  const args = [BUNDLE, JSON.stringify(bundles)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  const filesOf: string[][] = JSON.parse(stdout);
  for (const [index, bundle] of bundles.entries()) {
    await finish(bundle.folder, filesOf[index] ?? []);
  }
}

/** Adds the notices of the files in a bundle, and writes its code as ASCII. */
async function finish(folder: string, files: readonly string[]): Promise<void> {
  await writeFile(join(folder, 'licenses.txt'), noticesOf(packagesOf(files), ROOT));
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
