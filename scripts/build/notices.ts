import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
  const inPackage = readdirSync(folder).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each));
  const file = inPackage === undefined ? keptHere(name, root) : join(folder, inPackage);
  // Git keeps `dist/` with LF, whatever a package's author used.
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();
  return `${name}\n${license}\n${text}\n`;
}

/** The licence of a package that is published without it, from its author's repository. */
function keptHere(name: string, root: string): string {
  const file = join(root, 'scripts/build/licences', `${name}.txt`);
  if (!existsSync(file)) throw new Error(`${name} has no file with its licence`);
  return file;
}
