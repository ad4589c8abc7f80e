import type { Client } from './client.ts';
import { failureOf } from './error.ts';

export interface MergedPull {
  number: number;
  headSha: string;
}

const BRANCH = 'refs/heads/';

/**
 * The merged pull request whose merge made a commit. The commit is its `merge_commit_sha`: the
 * merge commit, the squashed one or the last rebased one (Get a pull request); or its head, where
 * the branch was fast-forwarded. Pull requests that only contain the commit do not count, nor do
 * those into another branch than the event's.
 */
export async function mergedPull(client: Client, sha: string): Promise<MergedPull | null> {
  const { ref } = client.event;
  const branch = ref.startsWith(BRANCH) ? ref.slice(BRANCH.length) : null;
  try {
    const merged = await mergedWith(client, sha, branch);
    const found =
      merged.find((pull) => pull.merge_commit_sha === sha) ??
      merged.find((pull) => pull.head.sha === sha);
    return found ? { number: found.number, headSha: found.head.sha } : null;
  } catch (error) {
    if (failureOf(error)?.status === 422) return null; // "No commit found for SHA"
    throw client.explain(error, { code: 'find-merged-pull', sha });
  }
}

/**
 * Whether a commit was once the tip of a branch that contains it, as far as pull requests show: the
 * commits of a rebased pull request came at once, and only the last of them was checked.
 */
export async function wasTip(client: Client, sha: string, branch: string | null): Promise<boolean> {
  try {
    const merged = await mergedWith(client, sha, branch);
    return merged.length === 0 || merged.some((pull) => pull.merge_commit_sha === sha);
  } catch (error) {
    throw client.explain(error, { code: 'find-merged-pull', sha });
  }
}

/** The merged pull requests that contain a commit, into one branch where it is known. */
async function mergedWith({ rest, paginate, repo }: Client, sha: string, branch: string | null) {
  const query = { ...repo, commit_sha: sha, per_page: 100 };
  const pulls = await paginate(rest.repos.listPullRequestsAssociatedWithCommit, query);
  return pulls
    .filter((pull) => pull.merged_at !== null)
    .filter((pull) => branch === null || pull.base.ref === branch);
}

/** The sha of a pull request's last commit. */
export async function headOf({ rest, repo, explain }: Client, pull: number): Promise<string> {
  try {
    return (await rest.pulls.get({ ...repo, pull_number: pull })).data.head.sha;
  } catch (error) {
    throw explain(error, { code: 'read-pull', pull });
  }
}
