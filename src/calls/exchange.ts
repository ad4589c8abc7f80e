import { MOST_ANSWER_BYTES, ReplyTooLarge } from '../http/bounded-body.ts';
import type { HostFailure } from '../live/host.ts';
import type { Connections } from './connections.ts';
import { Failure } from './failure.ts';
import { networkFailure } from './network.ts';
import { type HttpAnswer, type Sent, send } from './send.ts';

/** A received answer with its complete body, as text. */
export interface Received extends Pick<HttpAnswer, 'status' | 'headers'> {
  text: string;
}

interface Limits {
  /** For the complete answer. */
  timeoutMs: number;
  /** Aborted when the run must end: a call then has a few seconds left. */
  ending: AbortSignal | null;
}

/** GitHub kills a cancelled job 10 s after the signal; one call and one read fit in. */
const LAST_CALL_MS = 4_000;

/**
 * Sends a request and reads the complete answer within the timeout; follows no redirect. `signal`
 * ends this request alone. Throws a `Failure` for every layer below the answer.
 */
export async function exchange(
  connections: Connections,
  { signal, ...sent }: Sent & { signal?: AbortSignal | null | undefined },
  { timeoutMs, ending }: Limits,
): Promise<Received> {
  const late = new AbortController();
  const stop = () => late.abort();
  const hurry = () => timers.push(setTimeout(stop, Math.min(timeoutMs, LAST_CALL_MS)));
  const timers = [setTimeout(stop, timeoutMs)];
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop, { once: true });
  if (ending?.aborted) hurry();
  ending?.addEventListener('abort', hurry, { once: true });
  try {
    const { status, headers, bytes } = await send(connections, sent, late.signal);
    return { status, headers, text: new TextDecoder().decode(bytes) };
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (error instanceof ReplyTooLarge) throw tooLarge(sent.url.host);
    if (late.signal.aborted && !signal?.aborted) {
      throw timedOut(ending?.aborted ? Math.min(timeoutMs, LAST_CALL_MS) : timeoutMs);
    }
    throw networkFailure(error, sent.url.host);
  } finally {
    timers.forEach(clearTimeout);
    signal?.removeEventListener('abort', stop);
    ending?.removeEventListener('abort', hurry);
  }
}

/**
 * A repeated request would get an answer of the same size. It is unknown what a write has done by
 * then.
 */
function tooLarge(host: string): Failure {
  const reason: HostFailure = { code: 'answer-too-large', host, most: MOST_ANSWER_BYTES };
  return new Failure(reason, { effect: 'unknown' });
}

function timedOut(timeoutMs: number): Failure {
  const reason: HostFailure = { code: 'timeout', seconds: timeoutMs / 1000 };
  return new Failure(reason, { effect: 'unknown', transient: true });
}
