import { setTimeout as delay } from 'node:timers/promises';
import type { Octokit } from '@octokit/core';
import type * as z from 'zod/mini';
import type { GitHubNotice } from '../plan/github-failure.ts';
import { partRead } from './answers.ts';
import { ConflictError, failureOf, LostAnswerError } from './error.ts';
import { graphqlAnswer } from './graphql.ts';
import { type RetryPolicy, waitBefore } from './retry.ts';

interface Persistence {
  retryPolicy: RetryPolicy;
  notify: (notice: GitHubNotice) => void;
  /** Aborted when the run is over: what it has not awaited never settles. */
  over: AbortSignal;
}

/**
 * Wraps each request, including every page of a list. Options of a request's own: `answer`, the
 * part that is read of the answer; `beforeRepeat`, called when the wait is over, and what it throws
 * ends the request.
 */
export function persist(octokit: Octokit, persistence: Persistence): void {
  const { retryPolicy, over } = persistence;
  const wait = waiting(over);
  octokit.hook.wrap('request', async (request, options) => {
    for (let attempt = 1; !over.aborted; attempt++) {
      try {
        const signal = AbortSignal.any([over, AbortSignal.timeout(retryPolicy.answerMs)]);
        // Changed in place: octokit has already passed this object to its next hook.
        options.request = { ...options.request, signal, log: SILENT };
        return partOf(graphqlAnswer(whole(await request(options)), options), options);
      } catch (error) {
        if (over.aborted) break;
        await wait(waitAfter(error, attempt, options, persistence));
        await options.request.beforeRepeat?.();
      }
    }
    return never();
  });
}

/** Waits; once the run is over, for ever. */
export function waiting(over: AbortSignal): (milliseconds: number) => Promise<void> {
  return (milliseconds) => delay(milliseconds, undefined, { signal: over }).catch(never);
}

/** Nobody awaits it: an error would be one that nobody handles. */
const never = () => new Promise<never>(() => {});

const SLOW_MS = 10_000;

/** How long to wait after a failed attempt; throws its error where it was the last one. */
function waitAfter(
  error: unknown,
  attempt: number,
  options: Parameters<typeof repeatable>[0],
  { retryPolicy, notify }: Persistence,
): number {
  const failure = failureOf(error);
  const wait = failure && waitBefore(failure, repeatable(options), attempt, retryPolicy);
  if (wait === null || attempt >= retryPolicy.attempts) throw withoutConflict(error);
  if (wait >= SLOW_MS) notify({ code: 'waiting-for-github', seconds: Math.ceil(wait / 1000) });
  return wait;
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

/** Only what is read of the answer, as `request` and `paginate` say; that of GraphQL as it is. */
function partOf<T extends { data: unknown }>(response: T, { request }: { request?: object }): T {
  const { answer } = (request ?? {}) as { answer?: z.ZodMiniType };
  return answer === undefined ? response : { ...response, data: partRead(answer, response.data) };
}

/** Octokit's pagination treats a 409 as the end of the list. */
function withoutConflict(error: unknown): unknown {
  const failure = failureOf(error);
  return failure?.status === 409 ? new ConflictError(failure) : error;
}
