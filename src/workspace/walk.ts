import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { homeOf, realPath } from './real-path.ts';

/** A folder that cannot be read; `errno`: the disk's code. */
export interface UnreadFolder {
  folder: string;
  errno: string;
}

/** How a walk treats the folders that it comes to. */
interface WalkOptions {
  /** Folders that start with a dot are walked too, but for `.git`. */
  dots: boolean;
  /** Called for a folder that cannot be read. */
  onUnread: (unread: UnreadFolder) => void;
  /** Called for every folder that was read, with the number of its entries. */
  onFolder: (entries: number) => void;
}

/**
 * Every file below the folders of `bases`, each folder once, and every link, which is not followed;
 * a base itself may be a link, or a file.
 */
export function* walk(
  root: string,
  bases: readonly string[],
  options: WalkOptions,
): Generator<string> {
  for (const base of topmost(root, bases)) yield* walkFolder(root, base, options);
}

/** The folders that are not reached from another one of them. */
function topmost(root: string, bases: readonly string[]): string[] {
  const all = [...new Set(bases)];
  return all.filter(
    (base) => !all.some((other) => isBelow(base, other)) || isBehindLink(root, base),
  );
}

function isBelow(folder: string, other: string): boolean {
  return folder !== other && (other === '' || folder.startsWith(`${other}/`));
}

function isBehindLink(root: string, base: string): boolean {
  const real = realPath(join(root, base));
  return real !== null && real !== join(homeOf(root), base);
}

function* walkFolder(root: string, folder: string, options: WalkOptions): Generator<string> {
  const entries = entriesIn(root, folder, options);
  if (entries === null) yield folder;
  else options.onFolder(entries.length);
  for (const entry of entries ?? []) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) yield path;
    else if (!isLeftOut(entry.name, options)) yield* walkFolder(root, path, options);
  }
}

function isLeftOut(name: string, { dots }: WalkOptions): boolean {
  const folded = name.toLowerCase();
  return folded === 'node_modules' || (name.startsWith('.') && (!dots || folded === '.git'));
}

/** Null for what is not a folder; empty for a folder that cannot be read, or is not there. */
function entriesIn(root: string, folder: string, { onUnread }: WalkOptions): Dirent[] | null {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      const there = lstatSync(join(root, folder), { throwIfNoEntry: false });
      return there === undefined ? [] : null;
    }
    onUnread({ folder: folder || '.', errno: code ?? String(error) });
    return [];
  }
}
