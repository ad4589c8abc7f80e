import type { Dispatcher } from 'undici';
import { BoundedBody, MOST_ANSWER_BYTES, ReplyTooLarge, unpacked } from '../http/bounded-body.ts';

/** One request, with everything that is sent. Names of headers are lower-case. */
export interface Sent {
  url: URL;
  method: string;
  headers: Record<string, string>;
  body: string | null;
}

/** An answer with its complete body, unpacked. Names of headers are lower-case. */
export interface HttpAnswer {
  status: number;
  headers: ReadonlyMap<string, string>;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What servers may need, where a request does not say otherwise. */
const DEFAULTS = { accept: '*/*', 'accept-encoding': 'gzip, deflate', 'user-agent': 'flowgate' };

/**
 * Sends a request and reads the complete answer. undici's `fetch` would take as long to load as the
 * rest of undici, and its `request` does not heed `signal` while a connection is being made. Throws
 * the signal's reason as soon as it is aborted, `ReplyTooLarge`, and the error of undici or Node for
 * an answer that did not arrive completely.
 */
export async function send(
  dispatcher: Dispatcher,
  { url, method, headers, body }: Sent,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  signal.throwIfAborted();
  const request = {
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: method as Dispatcher.HttpMethod,
    headers: { ...DEFAULTS, ...headers },
    body,
  };
  const { promise, resolve, reject } = Promise.withResolvers<HttpAnswer>();
  let abort: (reason: Error) => void = () => {};
  const stop = () => {
    reject(signal.reason);
    abort(signal.reason);
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    dispatcher.dispatch(request, {
      ...collecting(resolve),
      onConnect(end) {
        abort = end;
        if (signal.aborted) stop();
      },
      onError: reject,
    });
    const answer = await promise;
    const coding = answer.headers.get('content-encoding') ?? '';
    const bytes = await unpacked(answer.bytes, coding, MOST_ANSWER_BYTES);
    return { ...answer, bytes };
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Reads an answer for `resolve`. What is thrown here ends the request, and is its error. */
function collecting(resolve: (answer: HttpAnswer) => void): Dispatcher.DispatchHandlers {
  const body = new BoundedBody(MOST_ANSWER_BYTES);
  let status = 0;
  let headers: HttpAnswer['headers'] = new Map();
  return {
    /** Called for each informational answer too, before the one that counts. */
    onHeaders(code, raw) {
      if (code < 200) return true;
      status = code;
      headers = headersIn(raw);
      if (Number(headers.get('content-length')) > MOST_ANSWER_BYTES) {
        throw new ReplyTooLarge(MOST_ANSWER_BYTES);
      }
      return true;
    },
    onData(chunk) {
      body.add(chunk);
      return true;
    },
    onComplete: () => resolve({ status, headers, bytes: body.bytes() }),
  };
}

/** The values of one name are joined by a comma (RFC 9110, 5.2). */
function headersIn(raw: readonly Buffer[]): HttpAnswer['headers'] {
  const headers = new Map<string, string>();
  for (let at = 0; at < raw.length; at += 2) {
    const [name = '', value = ''] = raw.slice(at, at + 2).map((each) => each.toString('latin1'));
    const before = headers.get(name.toLowerCase());
    const all = before === undefined ? value : `${before}, ${value}`;
    headers.set(name.toLowerCase(), all.trim());
  }
  return headers;
}
