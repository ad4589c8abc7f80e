import {
  Client,
  type FetchLike,
  StreamableHTTPClientTransport,
} from '@modelcontextprotocol/client';
import type * as z from 'zod/mini';
import type { Sleep } from '../calls/pace.ts';
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

/** A client after its handshake with the server; a failed attempt leaves nothing open. */
export async function initialize(options: ConnectionOptions, fetch: FetchLike): Promise<Client> {
  const client = new Client(
    { name: 'flowgate', version: VERSION },
    { supportedProtocolVersions: PROTOCOL_VERSIONS },
  );
  const transport = new StreamableHTTPClientTransport(options.endpoint, {
    fetch,
    requestInit: {
      redirect: 'manual',
      headers: { 'x-api-key': options.apiKey, 'user-agent': USER_AGENT },
    },
  });
  await client.connect(transport, clientTimeouts(options));
  return client;
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
