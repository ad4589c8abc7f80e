import { retryAfter } from '../wording/retry-after.ts';
import { type Failure, isRateLimit } from './error.ts';

/** How long to go on with one request. */
export interface Patience {
  /** Requests in all. */
  attempts: number;
  /** Before the second one; doubled each time. */
  firstWaitMs: number;
  /** GitHub may ask for more; then it is not asked again. */
  longestWaitMs: number;
  /** For one whole answer. */
  answerMs: number;
}

export const PATIENCE: Patience = {
  attempts: 4,
  firstWaitMs: 1_000,
  longestWaitMs: 120_000,
  answerMs: 60_000,
};

/** "Wait for at least one minute" where a secondary limit names no time (Rate limits for the REST API). */
const UNNAMED_WAIT_MS = 60_000;
const PASSING = new Set([408, 500, 502, 503, 504]);

export const backoff = (attempt: number, { firstWaitMs }: Patience) =>
  firstWaitMs * 2 ** (attempt - 1);

/** No answer, or one that tells nothing: what was asked may have been done, or not. */
export const isUncertain = ({ status }: Failure) => status === null || PASSING.has(status);

/**
 * How long to wait before the same request is sent again; null: it must not be. What a rate limit
 * refused was not done, so anything may follow it; after an uncertain end only what does no harm
 * twice, which a creation (POST) does.
 */
export function waitBefore(
  failure: Failure,
  method: string,
  attempt: number,
  patience: Patience,
): number | null {
  const usual = backoff(attempt, patience);
  const asked = retryAfter(failure.headers['retry-after'], new Date());
  const wait = isRateLimit(failure) ? (asked ?? untilReset(failure)) : (asked ?? 0);
  const isPassing = isUncertain(failure) && !failure.isTooLarge;
  const may = isRateLimit(failure) || (isPassing && method !== 'POST');
  return may && wait <= patience.longestWaitMs ? Math.max(wait, usual) : null;
}

/** `x-ratelimit-reset`: seconds since 1970 when the primary limit starts anew. */
function untilReset({ headers }: Failure): number {
  if (String(headers['x-ratelimit-remaining']) !== '0') return UNNAMED_WAIT_MS;
  const reset = Number(headers['x-ratelimit-reset']) * 1000;
  return Number.isNaN(reset) ? UNNAMED_WAIT_MS : Math.max(0, reset - Date.now());
}
