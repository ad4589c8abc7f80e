import type { Client } from './client.ts';
import { failureOf } from './error.ts';

export interface MergedPull {
  number: number;
  headSha: string;
}

const BRANCH = 'refs/heads/';

/**
 * The merged pull request whose merge made a commit: its `merge_commit_sha`, which is the merge
 * commit, the squashed one or the last rebased one (Get a pull request), or its own head, where
 * the branch was moved forward to it. Pull requests that merely hold the commit do not count,
 * nor those into another branch than the event's.
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
    const to = `find the pull request that brought ${sha}`;
    throw client.explain(error, { to, permission: 'pull-requests: read' });
  }
}

/**
 * Whether a branch was at a commit that it holds, as far as pull requests tell: those of a pull
 * request that was rebased onto it came at once, and only the last of them was looked at.
 */
export async function wasTip(client: Client, sha: string, branch: string | null): Promise<boolean> {
  try {
    const merged = await mergedWith(client, sha, branch);
    return merged.length === 0 || merged.some((pull) => pull.merge_commit_sha === sha);
  } catch (error) {
    const to = `find the pull request that brought ${sha}`;
    throw client.explain(error, { to, permission: 'pull-requests: read' });
  }
}

/** The pull requests that hold a commit and are merged, into one branch where it is known. */
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
    throw explain(error, { to: `read pull request #${pull}`, permission: 'pull-requests: read' });
  }
}
