import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The last package of a path: that of a package within a package is the inner one's. */
const PACKAGE = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** Where a bundler says in a comment which file it put there: tsdown, and esbuild. */
const COMMENT = /^\s*\/\/.*\bnode_modules\/((?:@[\w.-]+\/)?[\w-][\w.-]*)\/\S+$/gm;

/** The packages that modules are from, those too that a package has in its own bundle. */
export function packagesOf(modules: readonly string[]): string[] {
  const files = modules
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => PACKAGE.test(file));
  const outer = files.map((file) => PACKAGE.exec(file)?.[1] ?? '');
  const inner = files.flatMap((file) => bundledIn(readFileSync(file, 'utf8')));
  return [...new Set([...outer, ...inner])].toSorted();
}

/** The packages that the comments of bundled code name. */
export function bundledIn(code: string): string[] {
  return [...code.matchAll(COMMENT)].map(([, name = '']) => name);
}

/** The notice of every package: its name, its licence, and the text of it. */
export function noticesOf(packages: readonly string[], root: string): string {
  return packages.map((name) => `${notice(name, root)}\n`).join('\n');
}

function notice(name: string, root: string): string {
  const folder = join(root, 'node_modules', name);
  const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each));
  if (file === undefined) throw new Error(`${name} has no file with its licence`);
  // Git keeps `dist/` with LF, whatever a package's author used.
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return `${name}\n${license}\n${text}\n`;
}
