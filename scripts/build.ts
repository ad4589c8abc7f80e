import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
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
  await bundle('src/index.ts', folder, 'module');
  await bundle('src/cli.ts', join(folder, 'cli'), 'commonjs');
}

async function bundle(entry: string, folder: string, format: 'module' | 'commonjs'): Promise<void> {
  const temporary = await mkdtemp(join(tmpdir(), 'flowgate-build-'));
  try {
    const stats = join(temporary, 'stats.json');
    const args = [BUNDLE, join(ROOT, entry), folder, format, stats];
    await promisify(execFile)(process.execPath, args, { cwd: ROOT });
    const packages = packagesOf(modulesOf(await readFile(stats, 'utf8')));
    await writeFile(join(folder, 'licenses.txt'), noticesOf(packages, ROOT));
  } finally {
    await rm(temporary, { recursive: true });
  }
  for (const file of globSync('*.js', { cwd: folder })) await writeAsAscii(join(folder, file));
}

/** The files of a bundle, of which webpack's 50 MB of statistics have far more to say. */
function modulesOf(stats: string): string[] {
  const files = stats.matchAll(/"nameForCondition":\s*("(?:[^"\\]|\\.)*")/g);
  return [...new Set([...files].map(([, text = '']) => JSON.parse(text)))];
}

/** Writes all but ASCII as `\uXXXX`: one other character doubles what V8 has to read and to keep. */
async function writeAsAscii(file: string): Promise<void> {
  const code = await readFile(file, 'utf8');
  const escaped = (character: string) =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  await writeFile(file, code.replace(/[^\0-\x7f]/g, escaped));
}

if (import.meta.main) await build(resolve(process.argv[2] ?? join(ROOT, 'dist')));
