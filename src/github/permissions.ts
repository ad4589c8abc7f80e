import type { GitHubFailure, GitHubRequest } from '../plan/github-failure.ts';
import { connect, type GitHubClient, type GitHubConnection } from './client.ts';
import { GitHubError, permissionFor } from './error.ts';
import { RETRY_POLICY, type RetryPolicy } from './retry.ts';

/** Whether a token has a permission; `failure`: why it has not, or why that is unknown. */
interface TriedPermission {
  permission: string;
  failure: GitHubFailure | null;
}

interface Trial {
  request: GitHubRequest;
  read(client: GitHubClient): Promise<unknown>;
}

/** Only reads: whether a token may write is only known after a write. */
const TRIALS: readonly Trial[] = [
  {
    request: { code: 'read-base-branch' },
    read: ({ request, repo }) =>
      request('GET /repos/{owner}/{repo}/commits', { ...repo, per_page: 1 }),
  },
  {
    request: { code: 'read-pulls' },
    read: ({ request, repo }) =>
      request('GET /repos/{owner}/{repo}/pulls', { ...repo, per_page: 1 }),
  },
  {
    request: { code: 'read-issues' },
    read: ({ request, repo }) =>
      request('GET /repos/{owner}/{repo}/issues', { ...repo, per_page: 1 }),
  },
];

/** Tries what Flowgate reads. Throws a `GitHubError` for a token that no request can carry. */
export async function tryPermissions(
  connection: GitHubConnection,
  retryPolicy: RetryPolicy = RETRY_POLICY,
): Promise<TriedPermission[]> {
  const client = connect(connection, retryPolicy);
  return Promise.all(TRIALS.map((trial) => tried(trial, client)));
}

async function tried({ request, read }: Trial, client: GitHubClient): Promise<TriedPermission> {
  const permission = permissionFor(request);
  try {
    await read(client);
    return { permission, failure: null };
  } catch (error) {
    const explained = client.explain(error, request);
    if (!(explained instanceof GitHubError)) throw explained;
    return { permission, failure: explained.failure };
  }
}
