import { type Client, type Connection, connect } from './client.ts';
import { GitHubError } from './error.ts';
import { RETRY_POLICY, type RetryPolicy } from './retry.ts';

/** What a token is allowed; null where an answer did not show it, with the reason. */
export interface TriedPermission {
  permission: string;
  isGranted: boolean | null;
  /** How to give it to the token; null where it has it, or that is unknown. */
  remedy: string | null;
  reason: string | null;
}

interface Trial {
  permission: string;
  /** What needs it, as a clause after "could not". */
  to: string;
  read(client: Client): Promise<unknown>;
}

/** Only reads: whether a token may write is only known after a write. */
const TRIALS: readonly Trial[] = [
  {
    permission: 'contents: read',
    to: 'read the base branch',
    read: ({ rest, repo }) => rest.repos.listCommits({ ...repo, per_page: 1 }),
  },
  {
    permission: 'pull-requests: read',
    to: 'read pull requests',
    read: ({ rest, repo }) => rest.pulls.list({ ...repo, per_page: 1 }),
  },
  {
    permission: 'issues: read',
    to: 'read issues',
    read: ({ rest, repo }) => rest.issues.listForRepo({ ...repo, per_page: 1 }),
  },
];

/** Tries what Flowgate reads. Throws a `GitHubError` for a token that no request can carry. */
export async function tryPermissions(
  connection: Connection,
  retryPolicy: RetryPolicy = RETRY_POLICY,
): Promise<TriedPermission[]> {
  const client = await connect(connection, retryPolicy);
  return Promise.all(TRIALS.map((trial) => tried(trial, client)));
}

async function tried({ permission, to, read }: Trial, client: Client): Promise<TriedPermission> {
  try {
    await read(client);
    return { permission, isGranted: true, remedy: null, reason: null };
  } catch (error) {
    const explained = client.explain(error, { to, permission });
    if (!(explained instanceof GitHubError)) throw explained;
    const { remedy, message } = explained;
    return { permission, isGranted: remedy === null ? null : false, remedy, reason: message };
  }
}
