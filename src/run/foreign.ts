import { isBlob } from '../github/blob.ts';
import type { GitHubEvent } from '../github/event.ts';
import type { GitHub } from '../github/github.ts';
import { useWorkspaceFile } from '../workspace/read-file.ts';
import { linkedFiles } from '../workspace/real-path.ts';
import { isJudged } from './mode.ts';

interface Looked {
  root: string;
  /** Those that GitHub does not list as changed. */
  files: readonly string[];
  event: GitHubEvent;
  github: GitHub;
}

/**
 * Files of the workspace that are not as the checked commit has them, whatever put them there: a
 * submodule, a step of the job, a link. On a push only links are looked for. Null where GitHub
 * does not have the commit, so that it cannot be said.
 */
export async function foreignFiles({
  root,
  files,
  event,
  github,
}: Looked): Promise<readonly string[] | null> {
  const linked = new Set(await linkedFiles(root, files));
  const plain = files.filter((file) => !linked.has(file));
  if (!isJudged(event) || plain.length === 0) return [...linked];
  const unlike = await unlikeCommits(root, plain, commitsOf(event), github);
  return unlike && [...linked, ...unlike];
}

/** A job checks out the merge that GitHub tries, or the head of the pull request itself. */
function commitsOf({ sha, pull }: GitHubEvent): string[] {
  return [...new Set([sha, pull?.headSha ?? sha])];
}

/** Those that are as none of the commits has them; a later commit is asked for only if need be. */
async function unlikeCommits(
  root: string,
  files: readonly string[],
  commits: readonly string[],
  github: GitHub,
): Promise<string[] | null> {
  let left = [...files];
  let isKnown = false;
  for (const commit of commits) {
    const blobs = await github.blobsAt(commit, left);
    if (blobs === null) continue;
    isKnown = true;
    left = left.filter((file) => !isAsIn(root, file, blobs.get(file)));
    if (left.length === 0) return [];
  }
  return isKnown ? left : null;
}

/**
 * A file that neither has is the same. Where Git was to write the line ends of Windows, those are
 * the only difference, and none to a reader of JSON.
 */
function isAsIn(root: string, file: string, blob: string | undefined): boolean {
  return useWorkspaceFile(root, file, (content) => {
    if (content === null) return blob === undefined;
    if (!content.ok || blob === undefined) return false;
    return isBlob(content.bytes, blob) || isBlob(withoutReturns(content.bytes), blob);
  });
}

/** Every `\r\n` as `\n`. */
function withoutReturns(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1');
}
