import type { Client } from './client.ts';
import { failureOf } from './error.ts';

/** The name of each file's blob, by path: links, submodules and folders are left out. */
export type Blobs = Map<string, string>;

/**
 * The blobs that a commit has at these paths; null when GitHub has no such commit. One request;
 * more only where the repository has over 100,000 files (Get a tree, `truncated`): then the folders
 * above the paths are listed, as deep as one answer reaches.
 */
export async function blobsAt(
  client: Client,
  ref: string,
  paths: readonly string[],
): Promise<Blobs | null> {
  const blobs: Blobs = new Map();
  try {
    await gather(client, { sha: ref, prefix: '', paths: new Set(paths) }, blobs);
    return blobs;
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
  /** The paths below it, from the root of the repository. */
  paths: ReadonlySet<string>;
}

async function gather(client: Client, folder: Folder, blobs: Blobs): Promise<void> {
  const { prefix, paths } = folder;
  const whole = await entriesOf(client, folder, true);
  const entries = whole ?? (await entriesOf(client, folder, false)) ?? [];
  for (const { path, mode, sha } of entries) {
    const file = `${prefix}${path}`;
    if (REGULAR.test(mode) && paths.has(file)) blobs.set(file, sha);
    if (whole !== null || mode !== FOLDER) continue;
    const below = [...paths].filter((each) => each.startsWith(`${file}/`));
    if (below.length > 0) {
      await gather(client, { sha, prefix: `${file}/`, paths: new Set(below) }, blobs);
    }
  }
}

/** Executable or not. */
const REGULAR = /^1006|^1007/;
const FOLDER = '040000';

/** Null where the answer lists only a part of what is below the folder. */
async function entriesOf({ rest, repo }: Client, { sha }: Folder, isRecursive: boolean) {
  const recursive = isRecursive ? { recursive: '1' } : {};
  const { data } = await rest.git.getTree({ ...repo, tree_sha: sha, ...recursive });
  return data.truncated && isRecursive ? null : data.tree;
}
