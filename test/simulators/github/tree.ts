import { createHash } from 'node:crypto';
import type { Commit } from './story.ts';

export type FileStatus = 'added' | 'modified' | 'removed' | 'renamed';

export interface ChangedFile {
  filename: string;
  previous?: string;
  status: FileStatus;
  sha: string;
  additions: number;
  deletions: number;
}

type Tree = Map<string, Buffer>;

const trees = new WeakMap<Commit, Tree>();

/** The files of a commit, as bytes, a link as what it points to; a commit never changes. */
export function treeOf(commit: Commit): Tree {
  const known = trees.get(commit);
  if (known !== undefined) return known;
  const files = Object.entries({ ...commit.files, ...commit.links });
  const tree = new Map(files.map(([path, content]) => [path, bytesOf(content)]));
  trees.set(commit, tree);
  return tree;
}

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);

/** Git's own name of a blob: SHA-1 over `blob <size>\0` and its bytes (git-scm.com, Git Objects). */
export function blobSha(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** The folders above a file, the outermost first. */
export function foldersOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** A name of a folder's tree in a commit; Git's own would be the hash of its entries. */
export function folderSha({ sha }: Commit, path: string): string {
  return createHash('sha1').update(`tree ${sha} ${path}`).digest('hex');
}

/**
 * The files that differ between two commits, in the order of their paths.
 * A rename is recognised by identical content alone (GitHub also knows similar content); line
 * counts are those of the region between the first and the last differing line; no `patch`, which
 * GitHub leaves out too for binary and large files.
 */
export function changedFiles(base: Commit, head: Commit): ChangedFile[] {
  const before = treeOf(base);
  const after = treeOf(head);
  const removed = [...before.keys()].filter((path) => !after.has(path));
  const changes = [...after].flatMap(([path, content]): ChangedFile[] => {
    const old = before.get(path);
    if (old) return old.equals(content) ? [] : [change(path, 'modified', old, content)];
    const index = removed.findIndex((gone) => before.get(gone)?.equals(content));
    if (index < 0) return [change(path, 'added', Buffer.alloc(0), content)];
    const [previous = ''] = removed.splice(index, 1);
    return [{ ...change(path, 'renamed', content, content), previous }];
  });
  const gone = removed.map((path) => change(path, 'removed', content(before, path)));
  return [...changes, ...gone].sort((a, b) => Buffer.compare(name(a), name(b)));
}

const name = (file: ChangedFile) => Buffer.from(file.filename);
const content = (tree: Tree, path: string) => tree.get(path) ?? Buffer.alloc(0);

function change(
  filename: string,
  status: FileStatus,
  before: Buffer,
  after: Buffer = Buffer.alloc(0),
): ChangedFile {
  const sha = blobSha(status === 'removed' ? before : after);
  return { filename, status, sha, ...lineCounts(linesOf(before), linesOf(after)) };
}

function linesOf(bytes: Buffer): string[] {
  if (bytes.includes(0)) return [];
  const lines = bytes.toString('utf8').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function lineCounts(before: string[], after: string[]) {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const common = start + end;
  return { additions: after.length - common, deletions: before.length - common };
}
