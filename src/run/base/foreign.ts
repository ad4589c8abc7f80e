import { isBlob } from '../../github/blob.ts';
import type { GitHubEvent } from '../../github/event.ts';
import type { GitHub } from '../../github/github.ts';
import { type UsesFile, workspaceReader } from '../../workspace/read-file.ts';
import { linkedFiles } from '../../workspace/real-path.ts';

interface Looked {
  root: string;
  /** The files that GitHub does not list as changed. */
  files: readonly string[];
  event: GitHubEvent;
  github: GitHub;
}

/**
 * Files of the workspace that differ from the checked commit, for any cause: a submodule, a step of
 * the job, a link. Null where GitHub does not have the commit, so that this is unknown.
 */
export async function foreignFiles({
  root,
  files,
  event,
  github,
}: Looked): Promise<readonly string[] | null> {
  const linked = new Set(await linkedFiles(root, files));
  const plain = files.filter((file) => !linked.has(file));
  if (plain.length === 0) return [...linked];
  const unlike = await unlikeCommits(root, plain, commitsOf(event), github);
  return unlike && [...linked, ...unlike];
}

/** A job checks out GitHub's test merge, or the head of the pull request itself. */
function commitsOf({ sha, pull }: GitHubEvent): string[] {
  return [...new Set([sha, pull?.headSha ?? sha])];
}

/** The files that are in none of the commits; a later commit is read only if needed. */
async function unlikeCommits(
  root: string,
  files: readonly string[],
  commits: readonly string[],
  github: GitHub,
): Promise<string[] | null> {
  const read = workspaceReader(root);
  let left = [...files];
  let isKnown = false;
  for (const commit of commits) {
    const blobs = await github.blobsAt(commit, left);
    if (blobs === null) continue;
    isKnown = true;
    left = left.filter((file) => !isAsIn(file, blobs.get(file), read));
    if (left.length === 0) return [];
  }
  return isKnown ? left : null;
}

/**
 * A file that neither has is equal. If Git was set to write Windows line ends, only these differ,
 * which does not matter in JSON.
 */
function isAsIn(file: string, blob: string | undefined, read: UsesFile): boolean {
  return read(file, (content) => {
    if (content === null) return blob === undefined;
    if (!content.ok || blob === undefined) return false;
    return isBlob(content.bytes, blob) || isBlob(withoutReturns(content.bytes), blob);
  });
}

/** With Git's line ends in place of those of Windows. */
function withoutReturns(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1');
}
