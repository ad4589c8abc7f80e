import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import type * as z from 'zod/mini';
import { githubFetch } from '../calls/github-fetch.ts';
import type { GitHubNotice, GitHubRequest, TokenPermission } from '../plan/github-failure.ts';
import {
  type FailedRequest,
  failureOf,
  GitHubError,
  permissionFor,
  toGitHubError,
} from './error.ts';
import type { GitHubEvent } from './event.ts';
import { USUAL_MAP } from './marker.ts';
import { persist, waiting } from './persist.ts';
import { paginating, querying, requesting } from './requests.ts';
import { backoff, type RetryPolicy } from './retry.ts';
import { tokenKind } from './token-kind.ts';

const PaginatingOctokit = Octokit.plugin(paginateRest);
type PaginatingOctokit = InstanceType<typeof PaginatingOctokit>;

/** Octokit with retries, and what its callers need besides. */
export interface GitHubClient {
  request: PaginatingOctokit['request'];
  paginate: PaginatingOctokit['paginate'];
  /** The answer of GraphQL. Any part may be missing, even without an error. */
  graphql: <Data>(
    answer: z.ZodMiniType<Data>,
    query: string,
    variables?: Record<string, unknown>,
  ) => Promise<Data>;
  repo: { owner: string; repo: string };
  event: GitHubEvent;
  mapFile: string;
  attempts: number;
  notify: (notice: GitHubNotice) => void;
  /**
   * Waits longer after each failed attempt, with a random part of up to the same length, so that
   * parallel jobs do not repeat together.
   */
  pause: (attempt: number) => Promise<void>;
  /** Waits; once the run is over, for ever. */
  wait: (milliseconds: number) => Promise<void>;
  /** The pauses before a commit is asked again for its pull requests, in milliseconds. */
  unlistedMs: readonly number[];
  /** Whether GitHub lists by now what was merged before this client was made. */
  isListed: () => boolean;
  /** The error to throw for a failed request; any other error stays as it is. */
  explain: (error: unknown, request: GitHubRequest) => unknown;
  /** What the token lacks for a request that GitHub refused. */
  denied: (request: GitHubRequest, failure: FailedRequest) => TokenPermission;
}

export interface GitHubConnection {
  token: string;
  event: GitHubEvent;
  /** The map's path in the repository: each has a comment of its own. Absent: the usual one. */
  mapFile?: string;
  onNotice: (notice: GitHubNotice) => void;
  /**
   * Aborted when the run is over, also by an error: what it has not awaited sends nothing more, never
   * settles, and does not keep the process alive.
   */
  over?: AbortSignal | undefined;
}

/** The client has sent as many requests as it may. */
export class RequestsSpent extends Error {
  override readonly name = 'RequestsSpent';
  readonly requests: number;

  constructor(requests: number) {
    super(`${requests} requests were sent to GitHub, and no more are allowed`);
    this.requests = requests;
  }
}

/**
 * Octokit's requests are those of one repository, with one token. After `mostRequests`, repeated
 * ones included, every other one throws `RequestsSpent`.
 */
export function connect(
  options: GitHubConnection,
  retryPolicy: RetryPolicy,
  mostRequests: number = Number.POSITIVE_INFINITY,
): GitHubClient {
  const {
    event,
    mapFile = USUAL_MAP,
    onNotice: notify,
    over = new AbortController().signal,
  } = options;
  const token = checked(options.token);
  const connectedAt = Date.now();
  const octokit = new PaginatingOctokit({
    auth: token,
    baseUrl: event.apiUrl,
    userAgent: userAgent(),
    request: { fetch: githubFetch() },
  });
  octokit.hook.before('request', ({ headers }) => {
    headers['x-github-api-version'] = API_VERSION;
  });
  count(octokit, mostRequests);
  persist(octokit, { retryPolicy, notify, over });
  const wait = waiting(over);
  return {
    request: requesting(octokit),
    paginate: paginating(octokit),
    graphql: (...query) => querying(octokit, ...query),
    repo: { owner: event.owner, repo: event.repo },
    event,
    mapFile,
    attempts: retryPolicy.attempts,
    notify,
    unlistedMs: retryPolicy.unlistedMs,
    isListed: () => Date.now() - connectedAt >= retryPolicy.listedMs,
    pause: (attempt) => wait(backoff(attempt, retryPolicy) * (1 + Math.random())),
    wait,
    explain(error, request) {
      const failure = failureOf(error);
      if (failure === null) return error;
      return toGitHubError(failure, request, { text: token, kind: tokenKind(token, failure) });
    },
    denied: (request, failure) => ({
      permission: permissionFor(request),
      token: tokenKind(token, failure),
    }),
  };
}

/** GitHub's toolkit adds the job's id too, by which GitHub finds its requests. */
function userAgent(): string {
  const job = process.env.ACTIONS_ORCHESTRATION_ID?.trim();
  return job ? `flowgate actions_orchestration_id/${job.replace(/[^\w.-]/g, '_')}` : 'flowgate';
}

/** Named with every request; later versions drop fields, of which none is read. */
const API_VERSION = '2022-11-28';

/** A token that no header can have would only be a lost answer. */
function checked(token: string): string {
  const trimmed = token.trim();
  if (trimmed === '') throw new GitHubError({ code: 'github-token-empty' });
  if (!/^[\x21-\x7e]+$/.test(trimmed)) {
    throw new GitHubError({ code: 'github-token-malformed' });
  }
  return trimmed;
}

/** Inside of `persist`, so that each attempt counts. */
function count(octokit: PaginatingOctokit, mostRequests: number): void {
  let left = mostRequests;
  octokit.hook.before('request', () => {
    if (left === 0) throw new RequestsSpent(mostRequests);
    left -= 1;
  });
}
