import type { GitHubClient } from './client.ts';
import { failureOf, LostAnswerError } from './error.ts';

/** The name of each file's blob, by path: links, submodules and folders are left out. */
export type Blobs = Map<string, string>;

/** What a commit has at a path. The target of a link is not read. */
export type TreeFile = { path: string } & ({ kind: 'file'; bytes: number } | { kind: 'link' });

/** Selects files of a commit. */
export interface WantedFiles {
  isWanted(path: string): boolean;
  /** Whether a folder may contain wanted files: if one answer cannot list all, only those are listed. */
  mayBeBelow(folder: string): boolean;
}

/** The blobs that a commit has at these paths; null when GitHub has no such commit. */
export async function blobsAt(
  client: GitHubClient,
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

/** The files and links of a commit that are wanted, in no order; null as above. */
export async function filesAt(
  client: GitHubClient,
  ref: string,
  wanted: WantedFiles,
): Promise<TreeFile[] | null> {
  const found = await entriesAt(client, ref, wanted);
  if (found === null) return null;
  return found.flatMap(({ path, mode, size }): TreeFile[] => {
    if (REGULAR.test(mode)) return [{ path, kind: 'file', bytes: size ?? 0 }];
    return mode === LINK ? [{ path, kind: 'link' }] : [];
  });
}

interface Entry {
  /** From the root of the repository. */
  path: string;
  mode: string;
  sha: string;
  size?: number | null;
}

/**
 * One request; more only where the repository has over 100,000 files (Get a tree, `truncated`):
 * then the folders above the wanted paths are listed, as deep as one answer reaches.
 */
async function entriesAt(
  client: GitHubClient,
  ref: string,
  wanted: WantedFiles,
): Promise<Entry[] | null> {
  try {
    return await Array.fromAsync(entriesBelow(client, { sha: ref, prefix: '' }, wanted));
  } catch (error) {
    const status = failureOf(error)?.status;
    if (status === 404 || status === 422) return null;
    throw client.explain(error, { code: 'list-files', ref });
  }
}

interface Folder {
  sha: string;
  /** Empty, or ends with `/`. */
  prefix: string;
}

/** As many requests as GitHub allows an account in an hour (Rate limits for the REST API). */
const MOST_FOLDERS = 5_000;

async function* entriesBelow(
  client: GitHubClient,
  root: Folder,
  wanted: WantedFiles,
): AsyncGenerator<Entry, void, void> {
  const folders = [root];
  // Those that are found on the way are listed too.
  for (const folder of folders) {
    if (folders.length > MOST_FOLDERS) throw new LostAnswerError({ code: 'github-list-in-circle' });
    const whole = await entriesOf(client, folder, true);
    const entries = whole ?? (await entriesOf(client, folder, false)) ?? [];
    for (const entry of entries) {
      const path = `${folder.prefix}${entry.path}`;
      if (wanted.isWanted(path)) yield { ...entry, path };
      if (whole === null && entry.mode === FOLDER && wanted.mayBeBelow(path)) {
        folders.push({ sha: entry.sha, prefix: `${path}/` });
      }
    }
  }
}

/** Executable or not. */
const REGULAR = /^1006|^1007/;
const LINK = '120000';
const FOLDER = '040000';

/** Null where the answer lists only a part of what is below the folder. */
async function entriesOf({ request, repo }: GitHubClient, { sha }: Folder, isRecursive: boolean) {
  const recursive = isRecursive ? { recursive: '1' } : {};
  const { data } = await request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    ...repo,
    tree_sha: sha,
    ...recursive,
  });
  return data.truncated && isRecursive ? null : data.tree;
}
