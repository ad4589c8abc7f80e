import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../process/usage-error.ts';
import { folderOf, globFault, globMatcher } from '../wording/glob.ts';
import { isInside, leadsOut } from './paths.ts';
import { homeOf, realPath } from './real-path.ts';

/**
 * The files below `root` that the globs match (`!` excludes), in a stable order and with `/`.
 * Throws a `UsageError` for a glob that leads out of the workspace.
 */
export async function findFiles(root: string, globs: readonly string[]): Promise<string[]> {
  for (const pattern of globs) {
    const path = pattern.replace(/^!/, '');
    if (leadsOut(path)) {
      throw new UsageError(
        `the glob ${JSON.stringify(pattern)} leads out of the workspace; write it relative to the repository`,
      );
    }
    const fault = globFault(path);
    if (fault !== null) throw new UsageError(`the glob ${JSON.stringify(pattern)} ${fault}`);
  }
  const include = globs.filter((pattern) => !pattern.startsWith('!'));
  if (include.length === 0) {
    throw new UsageError(
      '`flows` only excludes; add a glob that names flows, such as flows/**/*.json',
    );
  }
  const isWanted = matcher(globs);
  const files = new Set<string>();
  for (const base of new Set(include.map((pattern) => folderOf(pattern)))) {
    requireInside(root, base);
    for (const file of walk(root, base)) {
      if (isWanted(file)) files.add(file);
    }
  }
  return [...files].toSorted();
}

/** Whether the globs match a file, by its path alone. */
export function matcher(globs: readonly string[]): (file: string) => boolean {
  const isExclusion = (pattern: string) => pattern.startsWith('!');
  const named = globs.filter((pattern) => !isExclusion(pattern)).map((glob) => globMatcher(glob));
  const excluded = globs.filter(isExclusion).map((pattern) => globMatcher(pattern.slice(1)));
  return (file) =>
    named.some((matches) => matches(file)) && !excluded.some((matches) => matches(file));
}

/** A folder of the repository may be a link, and a link may lead anywhere. */
function requireInside(root: string, base: string): void {
  const real = realPath(join(root, base));
  const home = homeOf(root);
  if (real === null || real === home || isInside(home, real)) return;
  throw new UsageError(
    `${JSON.stringify(base)} is a link that leads out of the workspace; nothing is read there`,
  );
}

const LEFT_OUT = ['node_modules', '.git'];

/**
 * Every file below `folder`, and every link, which is not followed; `folder` may be a file itself.
 */
function* walk(root: string, folder: string): Generator<string> {
  const entries = entriesIn(root, folder);
  if (entries === null) yield folder;
  for (const entry of entries ?? []) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) yield path;
    else if (!LEFT_OUT.includes(entry.name.toLowerCase())) yield* walk(root, path);
  }
}

/** Null for what is not a folder. Throws a `UsageError` for a folder that cannot be read. */
function entriesIn(root: string, folder: string): Dirent[] | null {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new UsageError(
      `the folder ${JSON.stringify(folder || '.')} cannot be read (${code ?? String(error)}); let the job read it, or name in \`flows\` only the folders beside it`,
    );
  }
}
