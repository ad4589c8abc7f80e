import type { Client } from './client.ts';
import { failureOf } from './error.ts';

/** The name of each file's blob, by path: links, submodules and folders are left out. */
export type Blobs = Map<string, string>;

/** What a commit has at a path: a file, or a link that leads who knows where. */
export type TreeFile = { path: string } & ({ kind: 'file'; bytes: number } | { kind: 'link' });

/** Which of a commit's files are asked for. */
export interface WantedFiles {
  isWanted(path: string): boolean;
  /** Whether any may be below a folder: where there are too many files, only those are looked into. */
  mayBeBelow(folder: string): boolean;
}

/** The blobs that a commit has at these paths; null when GitHub has no such commit. */
export async function blobsAt(
  client: Client,
  ref: string,
  paths: readonly string[],
): Promise<Blobs | null> {
  const wanted = new Set(paths);
  const found = await entriesAt(client, ref, {
    isWanted: (path) => wanted.has(path),
    mayBeBelow: (folder) => paths.some((path) => path.startsWith(`${folder}/`)),
  });
  const files = found?.filter(({ mode }) => REGULAR.test(mode));
  return files === undefined ? null : new Map(files.map(({ path, sha }) => [path, sha]));
}

/** Files of a commit whose names are not known before, in GitHub's order; null as above. */
export async function filesAt(
  client: Client,
  ref: string,
  wanted: WantedFiles,
): Promise<TreeFile[] | null> {
  const found = await entriesAt(client, ref, wanted);
  if (found === null) return null;
  return found.flatMap(({ path, mode, size = 0 }): TreeFile[] => {
    if (REGULAR.test(mode)) return [{ path, kind: 'file', bytes: size }];
    return mode === LINK ? [{ path, kind: 'link' }] : [];
  });
}

interface Entry {
  /** From the root of the repository. */
  path: string;
  mode: string;
  sha: string;
  size?: number;
}

/**
 * One request, and more only where the repository has over 100,000 files (Get a tree, `truncated`):
 * then the folders on the way are looked into, each as far down as one answer holds.
 */
async function entriesAt(
  client: Client,
  ref: string,
  wanted: WantedFiles,
): Promise<Entry[] | null> {
  try {
    return await Array.fromAsync(entriesBelow(client, { sha: ref, prefix: '' }, wanted));
  } catch (error) {
    const status = failureOf(error)?.status;
    if (status === 404 || status === 422) return null;
    throw client.explain(error, { to: `list the files of ${ref}`, permission: 'contents: read' });
  }
}

interface Folder {
  sha: string;
  /** Empty, or with `/` at its end. */
  prefix: string;
}

async function* entriesBelow(
  client: Client,
  folder: Folder,
  wanted: WantedFiles,
): AsyncGenerator<Entry, void, void> {
  const whole = await entriesOf(client, folder, true);
  const entries = whole ?? (await entriesOf(client, folder, false)) ?? [];
  for (const entry of entries) {
    const path = `${folder.prefix}${entry.path}`;
    if (wanted.isWanted(path)) yield { ...entry, path };
    if (whole === null && entry.mode === FOLDER && wanted.mayBeBelow(path)) {
      yield* entriesBelow(client, { sha: entry.sha, prefix: `${path}/` }, wanted);
    }
  }
}

/** Executable or not. */
const REGULAR = /^1006|^1007/;
const LINK = '120000';
const FOLDER = '040000';

/** Null where the answer holds a part of what is below the folder only. */
async function entriesOf({ rest, repo }: Client, { sha }: Folder, isRecursive: boolean) {
  const recursive = isRecursive ? { recursive: '1' } : {};
  const { data } = await rest.git.getTree({ ...repo, tree_sha: sha, ...recursive });
  return data.truncated && isRecursive ? null : data.tree;
}
