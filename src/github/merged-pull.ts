import type { GitHubClient } from './client.ts';
import { failureOf } from './error.ts';
import type { PullContext } from './event.ts';

export interface MergedPull {
  number: number;
  headSha: string;
}

export interface CurrentPull extends Pick<PullContext, 'headSha' | 'baseRef'> {
  isMerged: boolean;
}

const BRANCH = 'refs/heads/';

/** The branch that a push went to; null for a tag. */
export function branchOf({ event: { ref } }: GitHubClient): string | null {
  return ref.startsWith(BRANCH) ? ref.slice(BRANCH.length) : null;
}

/**
 * The merged pull request that brought a commit to the event's branch; null while GitHub lists
 * none. If several contain the commit, it is the one whose head it is (the branch was moved
 * forward to it), else the one that was merged first: the commit was there before the others were
 * merged. The sha of the merge itself is not read, since API version 2026-03-10 has none.
 */
export async function mergedPull(client: GitHubClient, sha: string): Promise<MergedPull | null> {
  try {
    return await broughtBy(client, sha, branchOf(client));
  } catch (error) {
    if (failureOf(error)?.status === 422) return null; // "No commit found for SHA"
    throw client.explain(error, { code: 'find-merged-pull', sha });
  }
}

/**
 * Whether a commit was once the tip of a branch that contains it, as far as pull requests show: the
 * commits of a rebased pull request came at once, and only the last of them was checked. `newer`
 * is the branch's next commit.
 */
export async function wasTip(
  client: GitHubClient,
  sha: string,
  newer: string,
  branch: string | null,
): Promise<boolean> {
  try {
    const pull = await broughtBy(client, sha, branch);
    return pull === null || pull.number !== (await broughtBy(client, newer, branch))?.number;
  } catch (error) {
    throw client.explain(error, { code: 'find-merged-pull', sha });
  }
}

async function broughtBy(
  { paginate, repo }: GitHubClient,
  sha: string,
  branch: string | null,
): Promise<MergedPull | null> {
  const query = { ...repo, commit_sha: sha, per_page: 100 };
  const pulls = await paginate('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', query);
  const merged = pulls
    .filter(({ merged_at, base }) => merged_at !== null && (branch ?? base.ref) === base.ref)
    .toSorted((one, other) => mergeTime(one) - mergeTime(other) || one.number - other.number);
  const found = merged.find(({ head }) => head.sha === sha) ?? merged[0];
  return found === undefined ? null : { number: found.number, headSha: found.head.sha };
}

const mergeTime = ({ merged_at }: { merged_at: string | null }) => Date.parse(merged_at ?? '');

/** A pull request's last commit, its base branch, and whether it is merged, as they are now. */
export async function currentPull(
  { request, repo, explain }: GitHubClient,
  pull: number,
): Promise<CurrentPull> {
  try {
    const query = { ...repo, pull_number: pull };
    const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', query);
    return { headSha: data.head.sha, baseRef: data.base.ref, isMerged: data.merged };
  } catch (error) {
    throw explain(error, { code: 'read-pull', pull });
  }
}
