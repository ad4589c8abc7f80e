import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { BoundedBody, MOST_ANSWER_BYTES, ReplyTooLarge, unpacked } from '../http/bounded-body.ts';
import type { Connections } from './connections.ts';

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
 * Sends a request and reads the complete answer. Throws the signal's reason as soon as it is aborted,
 * `ReplyTooLarge`, a `Failure` for a proxy whose address is none, and Node's error for an answer that
 * did not arrive completely.
 */
export async function send(
  connections: Connections,
  { url, method, headers, body }: Sent,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<HttpAnswer>();
  const { request: open } = url.protocol === 'https:' ? https : http;
  const request = open(url, {
    agent: connections.to(url),
    // What the address may hold of a name and a password is not sent.
    auth: null,
    method,
    headers: { ...DEFAULTS, ...headers },
  });
  const stop = () => {
    reject(signal.reason);
    request.destroy();
  };
  signal.addEventListener('abort', stop, { once: true });
  // Node would leave out those after the first thousand.
  request.maxHeadersCount = 0;
  request.on('upgrade', ({ statusMessage }, socket) => {
    socket.destroy();
    reject(new Error(`another protocol was answered: ${statusMessage}`));
  });
  let received: IncomingMessage | null = null;
  // What follows a complete answer takes nothing from it.
  request.on('error', (error) => received?.complete || reject(error));
  request.on('response', (response) => {
    received = response;
    collected(response).then(resolve, (error) => {
      response.destroy();
      reject(error);
    });
  });
  request.end(body ?? undefined);
  try {
    const answer = await promise;
    const coding = answer.headers.get('content-encoding') ?? '';
    const bytes = await unpacked(answer.bytes, coding, MOST_ANSWER_BYTES);
    return { ...answer, bytes };
  } finally {
    signal.removeEventListener('abort', stop);
    // An answer may come before the request has been read.
    if (!request.writableFinished) request.destroy();
  }
}

async function collected(response: IncomingMessage): Promise<HttpAnswer> {
  const { statusCode: status = 0 } = response;
  // So Node reads 101 that names no protocol.
  if (status < 200) throw new Error(`not the status of an answer: ${status}`);
  const headers = headersIn(response.rawHeaders);
  const body = new BoundedBody(MOST_ANSWER_BYTES);
  if (Number(headers.get('content-length')) > MOST_ANSWER_BYTES) {
    throw new ReplyTooLarge(MOST_ANSWER_BYTES);
  }
  for await (const chunk of response) body.add(chunk);
  return { status, headers, bytes: body.bytes() };
}

/** The values of one name are joined by a comma (RFC 9110, 5.2). `raw`: name, value, name, and so on. */
function headersIn(raw: readonly string[]): HttpAnswer['headers'] {
  const headers = new Map<string, string>();
  for (let at = 0; at < raw.length; at += 2) {
    const [name = '', value = ''] = raw.slice(at, at + 2);
    const before = headers.get(name.toLowerCase());
    headers.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`);
  }
  return headers;
}
