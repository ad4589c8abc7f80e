import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What ncc's programmatic interface gives; its command cannot be asked for the format. */
interface Bundle {
  code: string;
  assets: Record<string, { source: string | Buffer }>;
  stats: { toJson(): unknown };
}

type Ncc = (entry: string, options: Record<string, boolean>) => Promise<Bundle>;

const [entry = '', folder = '', format = '', stats = ''] = process.argv.slice(2);
const ncc: Ncc = createRequire(import.meta.url)('@vercel/ncc');
const options = { cache: false, quiet: true, transpileOnly: true, esm: format === 'module' };
const bundle = await ncc(entry, options);
const files = {
  'index.js': bundle.code,
  'package.json': `${JSON.stringify({ type: format }, null, 2)}\n`,
  ...Object.fromEntries(Object.entries(bundle.assets).map(([name, { source }]) => [name, source])),
};
mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
if (bundle.code.startsWith('#!')) chmodSync(join(folder, 'index.js'), 0o755);
writeFileSync(stats, JSON.stringify(bundle.stats.toJson()));
