import { messageOf } from '../report/reasons/index.ts';
import {
  type FileAtCommit,
  type History,
  HistoryError,
  type HistoryReason,
} from '../workspace/history.ts';
import { connect, type GitHubClient, type GitHubConnection, RequestsSpent } from './client.ts';
import { GitHubError } from './error.ts';
import { commitsOf } from './file-commits.ts';
import { readEach } from './files.ts';
import { RETRY_POLICY, type RetryPolicy } from './retry.ts';

/** How many requests a run sends for the history of its flows, repeated ones included. */
const MOST_REQUESTS = 200;

interface HistoryOptions extends GitHubConnection {
  /** The sha up to which the history is looked at. */
  commit: string;
  retryPolicy?: Partial<RetryPolicy>;
  mostRequests?: number;
}

/** The history of the event's repository, as GitHub has it. Sends no request yet. */
export function gitHubHistory({
  commit,
  retryPolicy,
  mostRequests,
  ...options
}: HistoryOptions): History {
  const limit = mostRequests ?? MOST_REQUESTS;
  let connected: GitHubClient | null = null;
  const client = () => {
    connected ??= connect(options, { ...RETRY_POLICY, ...retryPolicy }, limit);
    return connected;
  };
  return {
    async versionsOf(paths) {
      try {
        const commits = await commitsOf(client(), paths, commit);
        const versions = [...commits].map(
          ([path, shas]) =>
            [path, shas.map((sha): FileAtCommit => ({ path, commit: sha, blob: null }))] as const,
        );
        return new Map(versions);
      } catch (error) {
        throw explained(error);
      }
    },
    async *read(files) {
      try {
        // One request answers several files: those that are few elsewhere are many here.
        yield* readEach(client(), files, 1);
      } catch (error) {
        throw explained(error);
      }
    },
    gap: async () => null,
  };
}

function explained(error: unknown): unknown {
  const reason = reasonOf(error);
  return reason === null ? error : new HistoryError(reason);
}

function reasonOf(error: unknown): HistoryReason | null {
  if (error instanceof RequestsSpent) return { code: 'history-limit', requests: error.requests };
  if (error instanceof GitHubError)
    return { code: 'history-unreadable', detail: messageOf(error.failure) };
  return null;
}
