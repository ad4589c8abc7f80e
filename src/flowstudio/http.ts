import type { FetchLike } from '@modelcontextprotocol/client';
import { Connections } from '../calls/connections.ts';
import { exchange, type Received } from '../calls/exchange.ts';
import { Failure } from '../calls/failure.ts';
import { isObject } from '../json/json.ts';
import { retryAfter } from '../wording/retry-after.ts';
import type { KeyRefusal } from './key.ts';
import { answerIn } from './messages.ts';
import { statusFailure } from './statuses.ts';

interface HttpOptions {
  endpoint: URL;
  timeoutMs: number;
  now: () => Date;
  /** The tools that may be called; a request for another one is never sent. */
  tools: ReadonlySet<string>;
  /** Why the key was refused, if it was. */
  keyRefusal: () => KeyRefusal & { isMidRun: boolean };
  /** Aborted when the run must end: a call then has a few seconds left. */
  signal: AbortSignal | null;
  onReply?: ((reply: RawReply) => void) | undefined;
}

/** A raw answer before it is interpreted. It may hold secrets. */
export interface RawReply {
  method: string;
  /** Of `tools/call`. */
  tool: string | null;
  status: number;
  contentType: string;
  text: string;
}

export interface Http {
  fetch: FetchLike;
  close: () => void;
}

/**
 * The `fetch` under the MCP client. It sends only POST to the endpoint, follows no redirect, calls
 * only the tools in `options.tools`, reads the complete answer within the timeout, and throws a
 * `Failure` for every layer below the tools. It returns a JSON-RPC result.
 */
export function openHttp(options: HttpOptions): Http {
  const connections = new Connections();
  const { href } = options.endpoint;
  return {
    fetch: async (url, init = {}) => {
      // The client opens a stream with GET, which this server answers with 405; that call is
      // skipped.
      if (init.method !== 'POST' || String(url) !== href)
        return new Response(null, { status: 405 });
      const request: unknown = JSON.parse(String(init.body));
      insistAllowed(request, options.tools);
      const sent = {
        url: options.endpoint,
        method: 'POST',
        headers: pairsIn(init.headers),
        body: String(init.body),
        signal: init.signal,
      };
      const { timeoutMs, signal: ending } = options;
      const received = await exchange(connections, sent, { timeoutMs, ending });
      options.onReply?.(rawReply(request, received));
      if (!isObject(request) || request.id === undefined)
        return new Response(null, { status: 202 });
      checkStatus(received, options);
      const contentType = received.headers.get('content-type') ?? '';
      const answer = answerIn(received.text, contentType, request.id);
      return new Response(answer, { headers: { 'content-type': 'application/json' } });
    },
    close: () => connections.close(),
  };
}

/** Without Node's own `Headers`: the first of them loads Node's own undici. */
function pairsIn(headers: RequestInit['headers'] = {}): Record<string, string> {
  const pairs = Symbol.iterator in headers ? [...headers] : Object.entries(headers);
  return Object.fromEntries(pairs.map(([name, value]) => [`${name}`, `${value}`]));
}

function rawReply(request: unknown, { status, headers, text }: Received): RawReply {
  const { method, params } = isObject(request) ? request : {};
  const tool = isObject(params) && method === 'tools/call' ? String(params.name) : null;
  const contentType = headers.get('content-type') ?? '';
  return { method: String(method), tool, status, contentType, text };
}

/** The last check before a request is sent, independent of the code above it. */
function insistAllowed(request: unknown, tools: ReadonlySet<string>): void {
  const { method, params } = isObject(request) ? request : {};
  const tool = method === 'tools/call' && isObject(params) ? String(params.name) : null;
  if (isObject(request) && (method !== 'tools/call' || tools.has(String(tool)))) return;
  throw new Failure({ code: 'call-not-allowed', tools: [...tools] });
}

function checkStatus({ status, headers, text }: Received, options: HttpOptions): void {
  if (status >= 200 && status < 300) return;
  const { endpoint, now, keyRefusal } = options;
  throw statusFailure({
    status,
    location: headers.get('location') ?? null,
    retryAfterMs: retryAfter(headers.get('retry-after'), now()),
    html: headers.get('content-type')?.includes('html') ?? false,
    quoted: wordsIn(text),
    host: endpoint.host,
    path: endpoint.pathname,
    keyRefusal,
  });
}

/** The server's message in the body of an error, where it is JSON and has one. */
function wordsIn(text: string): string | null {
  try {
    const body: unknown = JSON.parse(text);
    const error = isObject(body) ? (body.error ?? body) : null;
    const words = isObject(error) ? error.message : error;
    return typeof words === 'string' && words !== '' ? words.slice(0, 300) : null;
  } catch {
    return null;
  }
}
