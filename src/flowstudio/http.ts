import type { FetchLike } from '@modelcontextprotocol/client';
import { Agent, type Dispatcher, EnvHttpProxyAgent, fetch as send } from 'undici';
import { boundedBody, MEBIBYTE, ReplyTooLarge } from '../http/bounded-body.ts';
import { isObject } from '../json/json.ts';
import type { HostFailure } from '../live/host.ts';
import { retryAfter } from '../wording/retry-after.ts';
import { isLoopback } from './endpoint.ts';
import { Failure } from './failure.ts';
import type { KeyRefusal } from './key.ts';
import { answerIn } from './messages.ts';
import { networkFailure } from './network.ts';
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

interface Http {
  fetch: FetchLike;
  close: () => Promise<void>;
}

/** A received answer with its complete body. */
interface Received {
  status: number;
  headers: { get(name: string): string | null };
  text: string;
}

/**
 * The `fetch` under the MCP client. It sends only POST to the endpoint, follows no redirect, calls
 * only the tools in `options.tools`, reads the complete answer within the timeout, and throws a
 * `Failure` for every layer below the tools. It returns a JSON-RPC result.
 */
export function openHttp(options: HttpOptions): Http {
  const dispatcher = dispatcherFor(options.endpoint);
  const { href } = options.endpoint;
  return {
    fetch: async (url, init = {}) => {
      // The client opens a stream with GET, which this server answers with 405; that call is
      // skipped.
      if (init.method !== 'POST' || String(url) !== href)
        return new Response(null, { status: 405 });
      const request: unknown = JSON.parse(String(init.body));
      insistAllowed(request, options.tools);
      const received = await receive(dispatcher, init, options);
      options.onReply?.(rawReply(request, received));
      if (!isObject(request) || request.id === undefined)
        return new Response(null, { status: 202 });
      checkStatus(received, options);
      const contentType = received.headers.get('content-type') ?? '';
      const answer = answerIn(received.text, contentType, request.id);
      return new Response(answer, { headers: { 'content-type': 'application/json' } });
    },
    close: () => dispatcher.destroy(),
  };
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

const PROXY_VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];

/**
 * The proxies that the environment names; for https they only carry a tunnel. A proxy is never used
 * for loopback, since it would see the key. Each call has its own connection: on one kept open, the
 * server closing it could not be distinguished from a lost answer. The timeout is the call's own.
 */
function dispatcherFor(endpoint: URL): Dispatcher {
  const options = { headersTimeout: 0, bodyTimeout: 0, pipelining: 0 };
  const proxied = PROXY_VARIABLES.some((name) => process.env[name]);
  if (isLoopback(endpoint) || !proxied) return new Agent(options);
  try {
    return new EnvHttpProxyAgent(options);
  } catch {
    throw new Failure({ code: 'proxy-invalid', variables: PROXY_VARIABLES });
  }
}

/**
 * The largest answer that is read, in unpacked bytes: a flow has 50–500 KB (flow-studio-mcp.md,
 * Transport), and a list of ten thousand flows stays under 10 MB.
 */
export const MOST_ANSWER_BYTES = 32 * MEBIBYTE;

/** GitHub kills a cancelled job 10 s after the signal; one call and one read fit in. */
const LAST_CALL_MS = 4_000;

async function receive(
  dispatcher: Dispatcher,
  { headers, body, signal }: RequestInit,
  { endpoint, timeoutMs, signal: ending }: HttpOptions,
): Promise<Received> {
  const late = new AbortController();
  const stop = () => late.abort();
  const hurry = () => timers.push(setTimeout(stop, Math.min(timeoutMs, LAST_CALL_MS)));
  const timers = [setTimeout(stop, timeoutMs)];
  signal?.addEventListener('abort', stop, { once: true });
  if (ending?.aborted) hurry();
  ending?.addEventListener('abort', hurry, { once: true });
  try {
    const answer = await send(endpoint, {
      method: 'POST',
      redirect: 'manual',
      headers: Object.fromEntries(new Headers(headers)),
      body: String(body),
      signal: late.signal,
      dispatcher,
    });
    const text = new TextDecoder().decode(await boundedBody(answer, MOST_ANSWER_BYTES));
    return { status: answer.status, headers: answer.headers, text };
  } catch (error) {
    if (error instanceof ReplyTooLarge) throw tooLarge(endpoint.host);
    if (late.signal.aborted && !signal?.aborted) {
      throw timedOut(ending?.aborted ? Math.min(timeoutMs, LAST_CALL_MS) : timeoutMs);
    }
    throw networkFailure(error, endpoint.host);
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

function checkStatus({ status, headers, text }: Received, options: HttpOptions): void {
  if (status >= 200 && status < 300) return;
  const { endpoint, now, keyRefusal } = options;
  throw statusFailure({
    status,
    location: headers.get('location'),
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
