import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { dispatcherFor, exchange } from '../../src/calls/exchange.ts';

test('a request whose own signal is aborted before is not sent', async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const dispatcher = dispatcherFor(url);
  const sent = { url, method: 'POST', headers: {}, body: '{}', signal: AbortSignal.abort() };
  const sending = exchange(dispatcher, sent, { timeoutMs: 5_000, ending: null });
  await expect(sending).rejects.toMatchObject({ reason: { code: 'connection-lost' } });
  expect(asked).toBe(0);
  await dispatcher.destroy();
  server.close();
});
