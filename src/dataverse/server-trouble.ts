import type { Received } from '../calls/exchange.ts';
import { Failure } from '../calls/failure.ts';
import { retryAfter } from '../wording/retry-after.ts';

/** The failure of a server that may answer otherwise a moment later; null for every other answer. */
export function serverTrouble({ status, headers }: Received, now: Date): Failure | null {
  if (status !== 429 && status < 500 && status !== 408) return null;
  const code = status === 429 ? 'throttled' : 'server-trouble';
  const wait = retryAfter(headers.get('retry-after'), now);
  return new Failure({ code, status, quoted: null }, { transient: true, retryAfterMs: wait });
}
