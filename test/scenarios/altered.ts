import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { forwarded } from '../support/forward.ts';

/**
 * Stands between the action and the simulator, and alters the text of replies to tool calls: for
 * what a server may say and the simulator never does.
 */
export async function startAltered(
  target: string,
  alter: (tool: string, text: string) => string,
): Promise<{ url: string; close(): Promise<void> }> {
  const { origin } = new URL(target);
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const { status, headers, body: reply } = await forwarded(origin, request, body);
    response.writeHead(status, headers).end(altered(body, reply, alter));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function altered(body: string, reply: string, alter: (tool: string, text: string) => string) {
  const { method, params } = JSON.parse(body || '{}');
  if (method !== 'tools/call' || reply === '') return reply;
  const message = JSON.parse(reply);
  for (const part of message.result?.content ?? []) part.text = alter(params.name, part.text);
  return JSON.stringify(message);
}
