import { createServer } from 'node:http';
import { expect, test } from '@jest/globals';
import { Connections } from '../../src/calls/connections.ts';
import { exchange } from '../../src/calls/exchange.ts';
import { listening } from '../http/listening.ts';

test('a request whose own signal is aborted before is not sent', async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.end('{}');
  });
  const url = new URL(await listening(server));
  const connections = new Connections();
  const sent = { url, method: 'POST', headers: {}, body: '{}', signal: AbortSignal.abort() };
  const sending = exchange(connections, sent, { timeoutMs: 5_000, ending: null });
  await expect(sending).rejects.toMatchObject({ reason: { code: 'connection-lost' } });
  expect(asked).toBe(0);
  connections.destroy();
});
