import dns from 'node:dns';
import { createServer, type Server } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import tls from 'node:tls';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Connections } from '../../src/calls/connections.ts';
import { exchange } from '../../src/calls/exchange.ts';
import { listening } from '../http/listening.ts';
import { leadTo } from '../http/tunnel.ts';
import { PROXY_VARIABLES, withoutVariables } from '../http/variables.ts';
import { cert, key } from './certificate.ts';

withoutVariables(PROXY_VARIABLES);

let asked = 0;
let answer: (socket: Socket) => unknown;
let proxy: Server;

beforeEach(async () => {
  asked = 0;
  proxy = createServer().on('connect', (_, socket: Socket) => {
    asked += 1;
    answer(socket);
  });
  process.env.HTTPS_PROXY = await listening(proxy);
});

/** How a host of flows reports what was thrown. */
async function failureOf(address = 'https://flowgate.invalid/') {
  const url = new URL(address);
  const connections = new Connections();
  const sent = { url, method: 'POST', headers: {}, body: '{}' };
  const failing = exchange(connections, sent, { timeoutMs: 60_000, ending: null });
  const error: unknown = await failing.catch((thrown) => thrown);
  connections.destroy();
  return error;
}

/** Trusts the certificate of these tests; returns what ends that. */
function trust(): () => void {
  const trusted = tls.getCACertificates('default');
  tls.setDefaultCACertificates([cert]);
  return () => tls.setDefaultCACertificates(trusted);
}

const REFUSED = {
  reason: { code: 'proxy-refused', host: 'flowgate.invalid' },
  effect: 'none',
  transient: true,
};

/** Each piece arrives by itself. */
async function inPieces(socket: Socket, pieces: Iterable<string>) {
  socket.on('error', () => {});
  for (const piece of pieces) {
    socket.write(piece);
    await delay(1);
  }
  socket.end();
}

const REFUSAL = `HTTP/1.1 502 ${'No'.repeat(40)}\r\n\r\n`;
/** Of four megabytes. */
const LONG = ['HTTP/1.1 200 OK\r\n', ...Array(100).fill('x: y\r\n'.repeat(7_000)), '\r\n'];

test.each<[string, typeof answer]>([
  ['before an answer', (socket) => socket.destroy()],
  ['in its answer', (socket) => socket.end('HTTP/1.1 200 OK\r\nx')],
  ['with a reset', (socket) => socket.resetAndDestroy()],
  ['after what is no answer', (socket) => socket.end('hello\r\n\r\n')],
  ['after a refusal', (socket) => socket.end('HTTP/1.1 502 No\r\n\r\n')],
  ['after a refusal in many pieces', (socket) => inPieces(socket, REFUSAL)],
  ['after an answer of any length', (socket) => inPieces(socket, LONG)],
])(
  'a proxy that closes %s is asked once, and nothing was sent',
  async (_, how) => {
    answer = how;
    expect(await failureOf()).toMatchObject(REFUSED);
    expect(asked).toBe(1);
  },
  5_000,
);

test.each(['http://127.0.0.1:9', 'http://proxy.invalid'])(
  'a proxy that is not there, at %s, is not taken for the host',
  async (address) => {
    process.env.HTTPS_PROXY = address;
    expect(await failureOf()).toMatchObject(REFUSED);
  },
);

test.each([
  'HTTP://user:word@127.0.0.1:9',
  ' http://user:word@127.0.0.1:9',
  'http:user:word@127.0.0.1:9',
  'http://user:word@127.0.0.1:9\n',
])('a proxy is used however its address is written, and not shown: %j', async (address) => {
  process.env.HTTPS_PROXY = address;
  const error = await failureOf();
  expect(error).toMatchObject(REFUSED);
  expect(inspect(error)).not.toMatch('word');
});

test.each(['proxy', 'socks5://proxy', 'http://', 'http://a%b:word@proxy', 'http://a:w%rd@proxy'])(
  'an address that is none is not used: %j',
  async (address) => {
    process.env.HTTPS_PROXY = address;
    const expected = { reason: { code: 'proxy-invalid' }, effect: 'none', transient: false };
    expect(await failureOf()).toMatchObject(expected);
  },
);

test('a host that does not answer in TLS is one without a certificate', async () => {
  const NO_VERSION = Buffer.from([22, 9, 9, 0, 1, 0]);
  const server = createServer().on('connection', (socket) => socket.write(NO_VERSION));
  const address = (await listening(server)).replace('http:', 'https:');
  const expected = { reason: { code: 'certificate-untrusted' }, effect: 'none', transient: false };
  expect(await failureOf(address)).toMatchObject(expected);
});

test('a connection that breaks in the tunnel is not the fault of the proxy', async () => {
  answer = (socket) => {
    socket.once('data', () => socket.destroy());
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
  };
  expect(await failureOf()).toMatchObject({ reason: { code: 'connection-lost' } });
});

describe('within a tunnel', () => {
  const seen: string[] = [];
  /** The proxy leads every tunnel to `origin`, and reads what goes through it. */
  const leadAllTo = (origin: string) => {
    answer = (socket) => {
      socket.on('data', (chunk) => seen.push(chunk.toString('latin1')));
      leadTo(origin, socket);
    };
  };
  const secure = () =>
    listening(https.createServer({ cert, key }, (_, response) => response.end('yes')));

  test('a certificate that nobody has signed is not the fault of the proxy', async () => {
    leadAllTo(await secure());
    const expected = {
      reason: { code: 'certificate-untrusted' },
      effect: 'none',
      transient: false,
    };
    expect(await failureOf()).toMatchObject(expected);
  });

  test('a request arrives, and the proxy cannot read it', async () => {
    const connections = new Connections();
    const distrust = trust();
    try {
      leadAllTo(await secure());
      const url = new URL('https://flowgate.invalid/path');
      const sent = { url, method: 'POST', headers: { authorization: 'secret' }, body: 'secret' };
      const limits = { timeoutMs: 5_000, ending: null };
      expect(await exchange(connections, sent, limits)).toMatchObject({ status: 200, text: 'yes' });
      expect(seen.join('')).not.toMatch(/secret|path/);
    } finally {
      connections.destroy();
      distrust();
    }
  });
});

describe('ten seconds without an answer to a connection', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'Date'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  /** Ends the request when the server has the connection. */
  async function afterTenSeconds(isConnected: Promise<unknown>, address?: string) {
    const failing = failureOf(address);
    await isConnected;
    jest.advanceTimersByTime(10_000);
    return failing;
  }

  test('are the fault of a host that is silent', async () => {
    const server = createServer();
    const isConnected = new Promise((resolve) => server.once('connection', resolve));
    const address = (await listening(server)).replace('http:', 'https:');
    const expected = { reason: { code: 'host-not-reached' }, effect: 'none', transient: true };
    expect(await afterTenSeconds(isConnected, address)).toMatchObject(expected);
  });

  test('are its fault in plain http too', async () => {
    const lookup = jest.spyOn(dns, 'lookup');
    try {
      const isSought = new Promise((resolve) => lookup.mockImplementation(resolve as never));
      const expected = { reason: { code: 'host-not-reached' }, effect: 'none', transient: true };
      expect(await afterTenSeconds(isSought, 'http://flowgate.invalid/')).toMatchObject(expected);
    } finally {
      lookup.mockRestore();
    }
  }, 5_000);

  test('are the fault of a proxy that gives no tunnel', async () => {
    const isAsked = new Promise((resolve) => {
      answer = resolve;
    });
    expect(await afterTenSeconds(isAsked)).toMatchObject(REFUSED);
  });

  test('are its fault too where the proxy itself is asked by https', async () => {
    const distrust = trust();
    const here = [{ address: '127.0.0.1', family: 4 }];
    const lookup = jest.spyOn(dns, 'lookup');
    lookup.mockImplementation(((_: string, __: object, found: (...all: unknown[]) => void) =>
      found(null, here)) as never);
    try {
      const silent = https.createServer({ cert, key });
      const isAsked = new Promise((resolve) => silent.once('connect', resolve));
      const address = (await listening(silent)).replace('http:', 'https:');
      process.env.HTTPS_PROXY = address.replace('127.0.0.1', 'flowgate.invalid');
      expect(await afterTenSeconds(isAsked)).toMatchObject(REFUSED);
    } finally {
      lookup.mockRestore();
      distrust();
    }
    // After ten real seconds, Node itself gives up.
  }, 5_000);
});
