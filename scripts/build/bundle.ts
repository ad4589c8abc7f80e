import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What ncc's programmatic interface gives; its command cannot be asked for the format. */
interface Bundle {
  code: string;
  assets: Record<string, { source: string | Buffer }>;
  stats: { compilation: { modules: Iterable<Module> } };
}

/** A file, or several that webpack made one of. */
interface Module {
  nameForCondition(): string | null;
  modules?: Iterable<Module>;
}

type Ncc = (entry: string, options: Record<string, boolean>) => Promise<Bundle>;

const ncc: Ncc = createRequire(import.meta.url)('@vercel/ncc');

/** Both in one process, since the second takes half of the time. */
const [bundles = '[]'] = process.argv.slice(2);
const files: string[][] = [];
for (const { entry, folder, format } of JSON.parse(bundles)) {
  files.push(await bundle(entry, folder, format));
}
process.stdout.write(JSON.stringify(files));

/** Writes a bundle, and returns the files that are in it. */
async function bundle(entry: string, folder: string, format: string): Promise<string[]> {
  const options = { cache: false, quiet: true, transpileOnly: true, esm: format === 'module' };
  const { code, assets, stats } = await ncc(entry, options);
  const written = {
    'index.js': code,
    'package.json': `${JSON.stringify({ type: format }, null, 2)}\n`,
    ...Object.fromEntries(Object.entries(assets).map(([name, { source }]) => [name, source])),
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(written)) writeFileSync(join(folder, name), content);
  if (code.startsWith('#!')) chmodSync(join(folder, 'index.js'), 0o755);
  return [...filesOf(stats.compilation.modules)];
}

function* filesOf(modules: Iterable<Module>): Generator<string> {
  for (const module of modules) {
    const file = module.nameForCondition();
    if (file !== null) yield file;
    yield* filesOf(module.modules ?? []);
  }
}
