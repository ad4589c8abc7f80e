import { setTimeout as delay } from 'node:timers/promises';
import type { getOctokit } from '@actions/github';
import { boundedFetch } from './bounded-fetch.ts';
import { explained, type Failure, failureOf, GitHubError, type Wish } from './error.ts';
import type { GitHubEvent } from './event.ts';
import { graphqlAnswer } from './graphql.ts';
import { backoff, type Patience, waitBefore } from './retry.ts';
import { lackOf, tokenKind } from './token-kind.ts';

type Octokit = ReturnType<typeof getOctokit>;

/** Octokit with retries, and what its callers need besides. */
export interface Client {
  rest: Octokit['rest'];
  paginate: Octokit['paginate'];
  /** The answer of GraphQL. Any part may be missing, even without an error. */
  graphql: <Data extends object>(
    query: string,
    variables?: Record<string, unknown>,
  ) => Promise<Partial<Data>>;
  repo: { owner: string; repo: string };
  event: GitHubEvent;
  attempts: number;
  warn: (message: string) => void;
  /**
   * Waits longer after each failed attempt, with a random part of up to the same length, so that
   * parallel jobs do not repeat together.
   */
  pause: (attempt: number) => Promise<void>;
  /** What to throw: a failed request explained and without the token, anything else as it is. */
  explain: (error: unknown, wish: Wish) => unknown;
  /** What the token lacks after such an answer, as a clause. */
  lack: (permission: string, failure: Failure) => string;
}

export interface Connection {
  token: string;
  event: GitHubEvent;
  onWarning: (message: string) => void;
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
 * Loads octokit. Its requests are those of one repository, with one token. After `mostRequests`,
 * repeated ones included, every other one throws `RequestsSpent`.
 */
export async function connect(
  options: Connection,
  patience: Patience,
  mostRequests: number = Number.POSITIVE_INFINITY,
): Promise<Client> {
  const { event, onWarning: warn } = options;
  const token = checked(options.token);
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: event.apiUrl, userAgent: 'flowgate' });
  const withoutToken = (text: string) => text.replaceAll(token, '***');
  count(octokit, mostRequests);
  persist(octokit, patience, warn);
  return {
    rest: octokit.rest,
    paginate: octokit.paginate,
    graphql: async (query, variables) => (await octokit.graphql(query, variables)) ?? {},
    repo: { owner: event.owner, repo: event.repo },
    event,
    attempts: patience.attempts,
    warn,
    pause: (attempt) => delay(backoff(attempt, patience) * (1 + Math.random())),
    explain(error, wish) {
      const failure = failureOf(error);
      if (!failure) return error;
      const clean = { ...failure, message: withoutToken(failure.message) };
      return explained(clean, wish, tokenKind(token, failure));
    },
    lack: (permission, failure) => lackOf(permission, tokenKind(token, failure)).lack,
  };
}

/** fetch quotes a header that it cannot send, and with it the token. */
function checked(token: string): string {
  const trimmed = token.trim();
  if (trimmed === '') throw new GitHubError('There is no `github-token`');
  if (!/^[\x21-\x7e]+$/.test(trimmed)) {
    throw new GitHubError('The `github-token` has characters that no token has');
  }
  return trimmed;
}

/** Inside of `persist`, so that each attempt counts. */
function count(octokit: Octokit, mostRequests: number): void {
  let left = mostRequests;
  octokit.hook.before('request', () => {
    if (left === 0) throw new RequestsSpent(mostRequests);
    left -= 1;
  });
}

const SLOW_MS = 10_000;

/** Wraps each request, including every page of a list. */
function persist(octokit: Octokit, patience: Patience, warn: (message: string) => void): void {
  octokit.hook.wrap('request', async (request, options) => {
    const fetch = boundedFetch(options.request.fetch);
    for (let attempt = 1; ; attempt++) {
      try {
        const signal = AbortSignal.timeout(patience.answerMs);
        // Changed in place: octokit has already passed this object to its next hook.
        options.request = { ...options.request, signal, log: SILENT, fetch };
        const response = await request(options);
        const isUnread = options.request?.parseSuccessResponseBody === false;
        return graphqlAnswer(await whole(response, isUnread), options);
      } catch (error) {
        const failure = failureOf(error);
        const wait = failure && waitBefore(failure, repeatable(options), attempt, patience);
        if (wait === null || attempt >= patience.attempts) throw withoutConflict(error);
        if (wait >= SLOW_MS) warn(`GitHub asks for patience; waiting ${Math.ceil(wait / 1000)} s.`);
        await delay(wait);
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
 * would count as complete. A body that it leaves unread is read here, where the request can be
 * repeated.
 */
async function whole<T extends { status: number; data: unknown; headers: Record<string, unknown> }>(
  response: T,
  isUnread: boolean,
): Promise<T> {
  const { status, data, headers } = response;
  if (status === NO_CONTENT) return response;
  if (isUnread)
    return { ...response, data: await bytesOf(data as AsyncIterable<Uint8Array> | null) };
  const type = String(headers['content-type']);
  if (typeof data === 'string' && !type.startsWith('application/vnd.github')) {
    const isJson = type.startsWith('application/json');
    throw brokenOff(isJson ? 'the answer broke off' : `an answer of type ${type}`);
  }
  return response;
}

async function bytesOf(stream: AsyncIterable<Uint8Array> | null): Promise<Uint8Array> {
  try {
    return new Uint8Array(Buffer.concat(stream ? await Array.fromAsync(stream) : []));
  } catch (error) {
    throw brokenOff(`the answer broke off: ${error instanceof Error ? error.message : error}`);
  }
}

const NO_CONTENT = 204;

/** The error that octokit throws when the connection fails. */
const brokenOff = (message: string) => Object.assign(new Error(message), { status: 500 });

/** Octokit's pagination treats a 409 as the end of the list. */
function withoutConflict(error: unknown): unknown {
  const failure = failureOf(error);
  if (failure?.status !== 409) return error;
  return new GitHubError(`GitHub answered 409, ${failure.message}`, { status: 409 });
}
