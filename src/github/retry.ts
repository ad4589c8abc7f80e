import { retryAfter } from '../wording/retry-after.ts';
import { type FailedRequest, isRateLimit } from './error.ts';

/** How long to repeat one request. */
export interface RetryPolicy {
  /** The number of attempts. */
  attempts: number;
  /** Before the second attempt; doubled each time. */
  firstWaitMs: number;
  /** If GitHub asks for a longer wait, the request is not repeated. */
  longestWaitMs: number;
  /** For one complete answer. */
  answerMs: number;
  /** The pauses before a commit is asked again for its pull requests. */
  unlistedMs: readonly number[];
  /** So long after a merge it is listed. */
  listedMs: number;
}

export const RETRY_POLICY: RetryPolicy = {
  attempts: 4,
  firstWaitMs: 1_000,
  longestWaitMs: 120_000,
  answerMs: 60_000,
  // GitHub lists a merge some 10 to 15 seconds after it.
  unlistedMs: [1_000, 2_000, 4_000, 6_000, 7_000],
  listedMs: 45_000,
};

/**
 * "Wait for at least one minute" where a secondary limit gives no time (Rate limits for the REST
 * API).
 */
const UNNAMED_WAIT_MS = 60_000;
const PASSING = new Set([408, 500, 502, 503, 504]);

/** How long to wait after an attempt, the first of which is 1: twice as long each time. */
export const backoff = (attempt: number, { firstWaitMs }: RetryPolicy) =>
  firstWaitMs * 2 ** (attempt - 1);

/** No answer, or one that shows nothing: the request may have been carried out or not. */
export const isUncertain = ({ status }: FailedRequest) => status === null || PASSING.has(status);

/**
 * How long to wait before the same request is repeated; null: it must not be. A request refused by
 * a rate limit was not carried out, so it may be repeated. After an uncertain end only a request
 * that may run twice is repeated, which a creation (POST) may not.
 */
export function waitBefore(
  failure: FailedRequest,
  method: string,
  attempt: number,
  retryPolicy: RetryPolicy,
): number | null {
  const usual = backoff(attempt, retryPolicy);
  const asked = retryAfter(failure.headers['retry-after'], new Date());
  const wait = isRateLimit(failure) ? (asked ?? untilReset(failure)) : (asked ?? 0);
  const isPassing = isUncertain(failure) && failure.lost?.code !== 'github-answer-too-large';
  const may = isRateLimit(failure) || (isPassing && method !== 'POST');
  return may && wait <= retryPolicy.longestWaitMs ? Math.max(wait, usual) : null;
}

/** `x-ratelimit-reset`: seconds since 1970 when the primary limit starts again. */
function untilReset({ headers }: FailedRequest): number {
  if (String(headers['x-ratelimit-remaining']) !== '0') return UNNAMED_WAIT_MS;
  const reset = Number(headers['x-ratelimit-reset']) * 1000;
  return Number.isNaN(reset) ? UNNAMED_WAIT_MS : Math.max(0, reset - Date.now());
}
