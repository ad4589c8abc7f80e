import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { dispatcherFor, exchange } from '../../src/calls/exchange.ts';
import { listening } from '../http/listening.ts';

const NAMES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'NO_PROXY', 'no_proxy'];
const before = Object.fromEntries(NAMES.map((name) => [name, process.env[name]]));

let asked = 0;
let answer: (socket: Socket) => unknown;
let proxy: Server;

beforeEach(async () => {
  asked = 0;
  proxy = createServer().on('connect', (_, socket: Socket) => {
    asked += 1;
    answer(socket);
  });
  for (const name of NAMES) delete process.env[name];
  process.env.HTTPS_PROXY = await listening(proxy);
});
afterEach(() => {
  for (const name of NAMES) {
    delete process.env[name];
    if (before[name] !== undefined) process.env[name] = before[name];
  }
});

test('nobody is warned of how undici calls its agent', async () => {
  const warned: unknown[] = [];
  const { emitWarning } = process;
  process.emitWarning = (warning: unknown) => void warned.push(warning);
  try {
    await dispatcherFor(new URL('https://flowgate.invalid/')).destroy();
  } finally {
    process.emitWarning = emitWarning;
  }
  expect(warned).toEqual([]);
});

/** How a host of flows reports what was thrown. */
async function failureOf() {
  const url = new URL('https://flowgate.invalid/');
  const dispatcher = dispatcherFor(url);
  const sent = { url, method: 'POST', headers: {}, body: '{}' };
  const failing = exchange(dispatcher, sent, { timeoutMs: 5_000, ending: null });
  const error: unknown = await failing.catch((thrown) => thrown);
  await dispatcher.destroy();
  return error;
}

const REFUSED = {
  reason: { code: 'proxy-refused', host: 'flowgate.invalid' },
  effect: 'none',
  transient: true,
};

test.each<[string, typeof answer]>([
  ['before an answer', (socket) => socket.destroy()],
  ['in its answer', (socket) => socket.end('HTTP/1.1 200 OK\r\nx')],
  ['with a reset', (socket) => socket.resetAndDestroy()],
  ['after what is no answer', (socket) => socket.end('hello\r\n\r\n')],
  ['after a refusal', (socket) => socket.end('HTTP/1.1 502 No\r\n\r\n')],
])('a proxy that closes %s is asked once, and nothing was sent', async (_, how) => {
  answer = how;
  expect(await failureOf()).toMatchObject(REFUSED);
  expect(asked).toBe(1);
});

test.each(['http://127.0.0.1:9', 'http://proxy.invalid'])(
  'a proxy that is not there, at %s, is not taken for the host',
  async (address) => {
    process.env.HTTPS_PROXY = address;
    expect(await failureOf()).toMatchObject(REFUSED);
  },
);

test('a connection that breaks in the tunnel is not the fault of the proxy', async () => {
  answer = (socket) => {
    socket.once('data', () => socket.destroy());
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
  };
  expect(await failureOf()).toMatchObject({ reason: { code: 'connection-lost' } });
});
