import { setImmediate as immediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Client, FetchLike } from '@modelcontextprotocol/client';
import type * as z from 'zod/mini';
import type { Sleep } from '../calls/pace.ts';
import { isObject } from '../json/json.ts';
import type { Retry } from '../live/host-failure.ts';
import type { RawReply } from './http.ts';
import { Catalogue, toolPageSchema } from './tools.ts';

const VERSION = '1.0.0';

/**
 * Without a `User-Agent` that begins with `FlowStudio-MCP/` the edge in front answers with an HTML
 * block page. `Origin` and `Authorization` are never sent.
 */
const USER_AGENT = `FlowStudio-MCP/1.0 flowgate/${VERSION}`;

/**
 * The newest version is offered, as the official client does, and the server's choice is used;
 * servers are said to accept 2025-03-26 and 2024-11-05.
 */
const PROTOCOL_VERSIONS = ['2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05'];

/** More pages of tools than any server has. */
const MOST_TOOL_PAGES = 20;

export interface ConnectionOptions {
  endpoint: URL;
  apiKey: string;
  timeoutMs: number;
  /** The only tools that may be called. */
  tools: ReadonlySet<string>;
  onRetry: (retry: Retry) => void;
  now: () => Date;
  sleep: Sleep;
  /** Aborted when the run must end. */
  signal: AbortSignal | null;
  /** Called with every raw answer. */
  onReply?: ((reply: RawReply) => void) | undefined;
}

/** The client's own timeout is a safety net: that of `openHttp` ends a call first. */
export function clientTimeouts({ timeoutMs }: ConnectionOptions): { timeout: number } {
  return { timeout: timeoutMs + 10_000 };
}

/** The client after the server's answer to `initialize`. */
export interface Session {
  client: Client;
  /** Tells the server that normal operation begins, which nothing else has to wait for. */
  confirm: () => Promise<unknown>;
}

const CLIENT = { name: 'flowgate', version: VERSION };

/** The client's first request, word for word, so that it can be sent before the client is loaded. */
const INITIALIZE = {
  method: 'initialize',
  params: { protocolVersion: PROTOCOL_VERSIONS[0], capabilities: {}, clientInfo: CLIENT },
  jsonrpc: '2.0',
  id: 0,
};

/** Opens a session; a failed attempt leaves nothing open. */
export async function initialize(options: ConnectionOptions, fetch: FetchLike): Promise<Session> {
  const headers = { 'x-api-key': options.apiKey, 'user-agent': USER_AGENT };
  const answer = fetch(options.endpoint, {
    method: 'POST',
    headers: { ...headers, ...FORMATS },
    body: JSON.stringify(INITIALIZE),
  });
  // The client reports it.
  answer.catch(() => {});
  const { Client, StreamableHTTPClientTransport } = await loaded();
  const client = new Client(CLIENT, { supportedProtocolVersions: PROTOCOL_VERSIONS });
  let confirm: Session['confirm'] = async () => {};
  const transport = new StreamableHTTPClientTransport(options.endpoint, {
    fetch: async (url, init) => {
      const message: unknown = JSON.parse(String(init?.body ?? null));
      if (isDeepStrictEqual(message, INITIALIZE)) return answer;
      if (!isConfirmation(message)) return fetch(url, init);
      confirm = () => fetch(url, init);
      return new Response(null, { status: 202 });
    },
    requestInit: { redirect: 'manual', headers },
  });
  await client.connect(transport, clientTimeouts(options));
  return { client, confirm: () => confirm() };
}

/** What a client sends and takes (MCP, Streamable HTTP). */
const FORMATS = {
  'content-type': 'application/json',
  accept: 'application/json, text/event-stream',
};

function isConfirmation(message: unknown): boolean {
  return isObject(message) && message.method === 'notifications/initialized';
}

/** Loading a megabyte keeps the process busy: the request before is sent first. */
async function loaded() {
  await immediate();
  await immediate();
  return import('@modelcontextprotocol/client');
}

/** What the server offers, from all pages of `tools/list`. */
export async function listTools(client: Client, options: ConnectionOptions): Promise<Catalogue> {
  const pages: z.infer<typeof toolPageSchema>[] = [];
  let cursor: string | null | undefined;
  do {
    const request = { method: 'tools/list', params: cursor ? { cursor } : {} };
    const page = await client.request(request, toolPageSchema, clientTimeouts(options));
    pages.push(page);
    cursor = page.nextCursor;
  } while (cursor && pages.length < MOST_TOOL_PAGES);
  const { name = 'Flow Studio', version = '' } = client.getServerVersion() ?? {};
  return new Catalogue(pages, { name, version, host: options.endpoint.host });
}
