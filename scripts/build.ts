import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type OutputChunk, type OutputOptions, rolldown } from 'rolldown';
import { noticesOf, packagesOf } from './build/notices.ts';
import { original, zodOfClient } from './build/zod-of-client.ts';

const ROOT = resolve(import.meta.dirname, '..');

/**
 * Bundles the action and the terminal's command into `folder`, emptied first: as CommonJS, which
 * Node starts a tenth faster than ES modules, and in chunks, which are loaded when they are needed.
 */
export async function build(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await bundle('src/index.ts', folder);
  await bundle('src/cli.ts', join(folder, 'cli'));
}

/** Bundles `entry`, a file of this repository, into `folder`, with the notices of its packages. */
export async function bundle(entry: string, folder: string): Promise<void> {
  const chunks = await chunksOf(entry);
  const packages = packagesOf(chunks.flatMap(({ moduleIds }) => moduleIds.map(original)));
  const files = {
    'package.json': `${JSON.stringify({ type: 'commonjs' }, null, 2)}\n`,
    'licenses.txt': noticesOf(packages, ROOT),
    ...Object.fromEntries(chunks.map(({ fileName, code }) => [fileName, asAscii(code)])),
  };
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  for (const { fileName, code } of chunks) {
    if (code.startsWith('#!')) await chmod(join(folder, fileName), 0o755);
  }
}

/** What `entry` needs, in chunks that have the name of a module in them. A warning is an error. */
export async function chunksOf(entry: string): Promise<OutputChunk[]> {
  const bundling = await rolldown({
    input: { index: entry },
    cwd: ROOT,
    platform: 'node',
    plugins: [zodOfClient],
    // GitHub's toolkit does nothing on import, but does not say so: all of `@actions/core` would be
    // kept, its client for OIDC tokens too, and with it undici.
    treeshake: { moduleSideEffects: [{ test: /\/node_modules\/@actions\//, sideEffects: false }] },
    // `main` of `jsonc-parser` hides from a bundler what it requires.
    resolve: { mainFields: ['module', 'main'] },
    // Some of what is imported late is imported at once by another file.
    checks: { ineffectiveDynamicImport: false },
    onwarn: ({ message }) => {
      throw new Error(message);
    },
  });
  try {
    const { output } = await bundling.generate(WRITTEN);
    return output.filter((each) => each.type === 'chunk');
  } finally {
    await bundling.close();
  }
}

/**
 * V8 reads every function before the first one runs, so less code starts sooner: without comments,
 * and with short names within functions. Lines and the names of functions stay, for stacks.
 */
const WRITTEN: OutputOptions = {
  format: 'commonjs',
  chunkFileNames: '[name].js',
  comments: false,
  minify: { compress: true, mangle: { toplevel: false }, codegen: { removeWhitespace: false } },
};

/** All but ASCII as `\uXXXX`: one other character doubles what V8 has to read and to keep. */
function asAscii(code: string): string {
  const escaped = (character: string) =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return code.replace(/[^\0-\x7f]/g, escaped);
}

if (import.meta.main) await build(resolve(process.argv[2] ?? join(ROOT, 'dist')));
