import { setTimeout as delay } from 'node:timers/promises';
import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { githubFetch } from '../calls/github-fetch.ts';
import type { GitHubNotice, GitHubRequest, TokenPermission } from '../plan/github-failure.ts';
import {
  ConflictError,
  type FailedRequest,
  failureOf,
  GitHubError,
  LostAnswerError,
  permissionFor,
  toGitHubError,
} from './error.ts';
import type { GitHubEvent } from './event.ts';
import { graphqlAnswer } from './graphql.ts';
import { USUAL_MAP } from './marker.ts';
import { backoff, type RetryPolicy, waitBefore } from './retry.ts';
import { tokenKind } from './token-kind.ts';

const PaginatingOctokit = Octokit.plugin(paginateRest);
type PaginatingOctokit = InstanceType<typeof PaginatingOctokit>;

/** Octokit with retries, and what its callers need besides. */
export interface GitHubClient {
  request: PaginatingOctokit['request'];
  paginate: PaginatingOctokit['paginate'];
  /** The answer of GraphQL. Any part may be missing, even without an error. */
  graphql: <Data extends object>(
    query: string,
    variables?: Record<string, unknown>,
  ) => Promise<Partial<Data>>;
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
  const { event, mapFile = USUAL_MAP, onNotice: notify } = options;
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
  persist(octokit, retryPolicy, notify);
  return {
    request: octokit.request,
    paginate: octokit.paginate,
    graphql: async (query, variables) => (await octokit.graphql(query, variables)) ?? {},
    repo: { owner: event.owner, repo: event.repo },
    event,
    mapFile,
    attempts: retryPolicy.attempts,
    notify,
    unlistedMs: retryPolicy.unlistedMs,
    isListed: () => Date.now() - connectedAt >= retryPolicy.listedMs,
    pause: (attempt) => delay(backoff(attempt, retryPolicy) * (1 + Math.random())),
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

const SLOW_MS = 10_000;

/**
 * Wraps each request, including every page of a list. A request's own option `beforeRepeat` is
 * called when the wait is over; what it throws ends the request.
 */
function persist(
  octokit: PaginatingOctokit,
  retryPolicy: RetryPolicy,
  notify: GitHubClient['notify'],
): void {
  octokit.hook.wrap('request', async (request, options) => {
    for (let attempt = 1; ; attempt++) {
      try {
        const signal = AbortSignal.timeout(retryPolicy.answerMs);
        // Changed in place: octokit has already passed this object to its next hook.
        options.request = { ...options.request, signal, log: SILENT };
        const response = await request(options);
        return graphqlAnswer(whole(response), options);
      } catch (error) {
        const failure = failureOf(error);
        const wait = failure && waitBefore(failure, repeatable(options), attempt, retryPolicy);
        if (wait === null || attempt >= retryPolicy.attempts) throw withoutConflict(error);
        if (wait >= SLOW_MS)
          notify({ code: 'waiting-for-github', seconds: Math.ceil(wait / 1000) });
        await delay(wait);
        await options.request.beforeRepeat?.();
      }
    }
  });
}

/** `retries: 0`, which octokit's plugin-retry knows too: not to be repeated, as with POST. */
function repeatable({ method, request }: { method: string; request: object }): string {
  return 'retries' in request && request.retries === 0 ? 'POST' : method;
}

const ignore = () => {};
/** Octokit would print that an endpoint is deprecated, which our users cannot change. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/**
 * Octokit accepts a body that was cut off, or a proxy's page, as text: half a list of comments
 * would count as complete.
 */
function whole<T extends { status: number; data: unknown; headers: Record<string, unknown> }>(
  response: T,
): T {
  const { status, data, headers } = response;
  if (status === NO_CONTENT) return response;
  const type = String(headers['content-type']);
  if (typeof data === 'string' && !type.startsWith('application/vnd.github')) {
    const isJson = type.startsWith('application/json');
    throw new LostAnswerError(
      isJson ? { code: 'github-answer-cut' } : { code: 'github-answer-type', type },
    );
  }
  return response;
}

const NO_CONTENT = 204;

/** Octokit's pagination treats a 409 as the end of the list. */
function withoutConflict(error: unknown): unknown {
  const failure = failureOf(error);
  return failure?.status === 409 ? new ConflictError(failure) : error;
}
