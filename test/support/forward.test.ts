import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { forwarded } from './forward.ts';

test('a server that cuts the connection is an answer of 502, and no error', async () => {
  const server = createServer((request) => request.socket.resetAndDestroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const request = { method: 'POST', url: '/mcp', headers: {} } as IncomingMessage;
  expect(await forwarded(origin, request, '{}')).toEqual({ status: 502, headers: {}, body: '' });
  await new Promise((resolve) => server.close(resolve));
});
