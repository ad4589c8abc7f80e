import { getEventListeners } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { Connections } from '../../src/calls/connections.ts';
import { networkFailure } from '../../src/calls/network.ts';
import { type Sent, send } from '../../src/calls/send.ts';
import { MOST_ANSWER_BYTES } from '../../src/http/bounded-body.ts';

const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A server that writes what it is given for each request, byte for byte. */
async function raw(...answers: ((socket: Socket, request: string) => void)[]) {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      requests.push(`${chunk}`);
      answers[Math.min(requests.length, answers.length) - 1]?.(socket, `${chunk}`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { url: new URL(`http://127.0.0.1:${port}/a%20b?c=%24d`), requests, sockets };
}

const writing =
  (...parts: (string | Uint8Array)[]) =>
  (socket: Socket) => {
    for (const part of parts) socket.write(part);
  };
const ending =
  (...parts: (string | Uint8Array)[]) =>
  (socket: Socket) => {
    writing(...parts)(socket);
    socket.end();
  };

interface Options extends Partial<Sent> {
  signal?: AbortSignal;
  keepsOpen?: boolean;
}

/** A function that sends to `url`, over the same connections. */
function sender(url: URL, keepsOpen = false) {
  const connections = new Connections(keepsOpen);
  closing.push(() => connections.destroy());
  return async ({ signal = AbortSignal.timeout(10_000), ...sent }: Options = {}) => {
    const request = { url, method: 'GET', headers: {}, body: null, ...sent };
    const { bytes, status, headers } = await send(connections, request, signal);
    return { status, headers: Object.fromEntries(headers), text: Buffer.from(bytes).toString() };
  };
}

async function answerTo(answer: (socket: Socket, request: string) => void, options?: Options) {
  const { url } = await raw(answer);
  return sender(url)(options);
}

/** How a host of flows reports what was thrown. */
function lossOf(answer: (socket: Socket) => void, options?: Options) {
  return answerTo(answer, options).catch((error: unknown) => {
    const { reason, effect } = networkFailure(error, 'h');
    return { code: reason.code, effect };
  });
}

const LOST = { code: 'connection-lost', effect: 'unknown' };

test('a request has what servers may need, and nothing of a browser', async () => {
  const { url, requests } = await raw(ending('HTTP/1.1 200 OK\r\n\r\nyes'));
  expect((await sender(url)()).text).toBe('yes');
  expect(requests[0]?.split('\r\n').filter(Boolean)).toEqual([
    'GET /a%20b?c=%24d HTTP/1.1',
    'accept: */*',
    'accept-encoding: gzip, deflate',
    'user-agent: flowgate',
    `Host: ${url.host}`,
    'Connection: close',
  ]);
});

test('its own headers take the place of these, and a body has its length', async () => {
  const { url, requests } = await raw(ending('HTTP/1.1 200 OK\r\n\r\n'));
  const headers = { accept: 'application/json', 'user-agent': 'x' };
  await sender(url)({ method: 'POST', headers, body: 'größer' });
  expect(requests[0]).toMatch(/^POST /);
  expect(requests[0]).toMatch(/accept: application\/json\r\n.*user-agent: x\r\n/s);
  expect(requests[0]).toMatch(/content-length: 8\r\n/i);
  expect(requests[0]?.match(/accept:|user-agent:/g)).toHaveLength(2);
});

test('the values of one header are joined, whatever it is called', async () => {
  const head = [
    'HTTP/1.1 200 OK',
    'Set-Cookie: a=1',
    'set-cookie: b=2',
    'Constructor: x',
    '__proto__: y',
    'X-Empty:',
    'X-Latin: gr\xfc\xdfe  ',
  ];
  const { headers } = await answerTo(ending(Buffer.from(`${head.join('\r\n')}\r\n\r\n`, 'latin1')));
  expect(Object.entries(headers)).toEqual([
    ['set-cookie', 'a=1, b=2'],
    ['constructor', 'x'],
    ['__proto__', 'y'],
    ['x-empty', ''],
    ['x-latin', 'grüße'],
  ]);
});

describe('an answer without a body is complete', () => {
  const heading = (status: string) => `HTTP/1.1 ${status}\r\ncontent-encoding: gzip\r\n`;
  test.each([
    ['HEAD', '200 OK', `content-length: ${MOST_ANSWER_BYTES}`],
    ['GET', '204 No Content', 'x: y'],
    ['GET', '304 Not Modified', 'content-length: 5'],
    ['GET', '200 OK', 'content-length: 0'],
  ])('%s %s with %s', async (method, status, header) => {
    const answer = await answerTo(writing(`${heading(status)}${header}\r\n\r\n`), { method });
    expect(answer).toMatchObject({ status: Number.parseInt(status, 10), text: '' });
  });

  test.each([
    ['HEAD', '200 OK'],
    ['GET', '204 No Content'],
    ['GET', '304 Not Modified'],
  ])('%s %s, and what follows is no answer to the next request', async (method, status) => {
    const second = 'HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nsecond';
    const first = `HTTP/1.1 ${status}\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nbad`;
    const { url } = await raw(writing(first), writing(second));
    const sendTo = sender(url, true);
    expect((await sendTo({ method })).text).toBe('');
    expect((await sendTo()).text).toBe('second');
  });
});

describe('before the answer', () => {
  test('103 is passed over', async () => {
    const early = 'HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n';
    const answer = await answerTo(ending(early, early, 'HTTP/1.1 200 OK\r\na: b\r\n\r\nlate'));
    expect(answer).toEqual({ status: 200, headers: { a: 'b' }, text: 'late' });
  });

  test('one of any length is passed over too', async () => {
    const early = `HTTP/1.1 103 Early Hints\r\ncontent-length: ${2 * MOST_ANSWER_BYTES}\r\n\r\n`;
    const answer = await answerTo(ending(early, 'HTTP/1.1 200 OK\r\n\r\nlate'));
    expect(answer.text).toBe('late');
  });

  test('100 that nobody asked for is passed over', async () => {
    const head = 'HTTP/1.1 100 Continue\r\n\r\n';
    expect((await answerTo(ending(head, 'HTTP/1.1 200 OK\r\n\r\nlate'))).text).toBe('late');
  });

  test.each([
    '101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: h2c',
    '101 Switching Protocols',
    '099 No\r\ncontent-length: 0',
  ])('what no answer follows is lost: %j', async (head) => {
    expect(await lossOf(writing(`HTTP/1.1 ${head}\r\n\r\n`))).toEqual(LOST);
  });
});

test.each([
  ['HTTP/1.1 204 No Content\r\n\r\n', { status: 204, text: '' }],
  ['HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}', { status: 200, text: '{}' }],
  [
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n',
    { status: 200, text: '{}' },
  ],
])('what follows a complete answer takes nothing from it: %j', async (complete, answer) => {
  expect(await answerTo(writing(`${complete}and more`))).toMatchObject(answer);
  const closing = complete.replace('\r\n', '\r\nconnection: close\r\n');
  expect(await answerTo(writing(`${closing}and more`))).toMatchObject(answer);
});

test('no header is left out, however many there are', async () => {
  const head = `HTTP/1.1 200 OK\r\n${'a:\r\n'.repeat(2_000)}last: yes\r\n\r\n`;
  expect((await answerTo(ending(head))).headers).toMatchObject({ last: 'yes' });
});

describe('an answer that was cut off is lost', () => {
  const zipped = gzipSync('x'.repeat(1_000));
  test.each([
    ['before it begins', ''],
    ['in its headers', 'HTTP/1.1 200 OK\r\ncontent-le'],
    ['before its length', 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhalf'],
    ['in a chunk', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n9\r\nhalf'],
    ['before the last chunk', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\nhalf\r\n'],
  ])('%s', async (_, text) => {
    expect(await lossOf(ending(text))).toEqual(LOST);
  });

  test('in its gzip, where the server names no length', async () => {
    const head = 'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n';
    expect(await lossOf(ending(head, zipped.subarray(0, -1)))).toEqual(LOST);
    expect((await answerTo(ending(head, zipped))).text).toHaveLength(1_000);
  });

  test('not where neither length nor coding says so', async () => {
    expect((await answerTo(ending('HTTP/1.1 200 OK\r\n\r\nhalf'))).text).toBe('half');
  });
});

test.each(['hello', 'HTTP/1.1 999999 No\r\n\r\n', 'HTTP/1.1 200 OK\r\nno header\r\n\r\n'])(
  'what is not HTTP is lost: %j',
  async (text) => {
    expect(await lossOf(ending(text))).toEqual(LOST);
  },
);

test('headers larger than any are refused', async () => {
  const head = `HTTP/1.1 200 OK\r\n${`x: ${'y'.repeat(1_000)}\r\n`.repeat(20)}\r\n`;
  const expected = { code: 'headers-too-large', effect: 'unknown' };
  expect(await lossOf(writing(head))).toEqual(expected);
});

test('a value with a line break is not sent, nor quoted', async () => {
  const { url, requests } = await raw(ending('HTTP/1.1 200 OK\r\n\r\n'));
  const sending = sender(url)({ headers: { authorization: 'secret\r\nx: y' } });
  await expect(sending).rejects.toThrow(/^(?!.*secret).*authorization/);
  expect(requests).toEqual([]);
});

test('an answer that comes before the request has been read counts', async () => {
  const { url } = await raw((socket) => {
    socket.pause();
    socket.write('HTTP/1.1 413 Too Large\r\ncontent-length: 2\r\n\r\nno');
  });
  const body = 'x'.repeat(20_000_000);
  expect(await sender(url)({ method: 'POST', body })).toMatchObject({ status: 413, text: 'no' });
});

test('a connection that the server has closed is not used for the next request', async () => {
  const { url, requests, sockets } = await raw((socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
  });
  const sendTo = sender(url, true);
  await sendTo();
  for (const socket of sockets) {
    await new Promise((resolve) => socket.once('close', resolve).end());
  }
  expect((await sendTo({ method: 'POST', body: 'x' })).status).toBe(200);
  expect([requests.length, sockets.size]).toEqual([2, 2]);
});

test('a connection is closed a second before the server says that it will', async () => {
  const { url, sockets } = await raw((socket) => {
    socket.write('HTTP/1.1 200 OK\r\nkeep-alive: timeout=2\r\ncontent-length: 0\r\n\r\n');
  });
  await sender(url, true)();
  const closing = [...sockets].map(
    (socket) => new Promise((resolve) => socket.once('end', resolve)),
  );
  expect(await Promise.all(closing)).toHaveLength(1);
});

describe('a signal', () => {
  const reason = new Error('stopped');

  test('that is aborted before sends nothing', async () => {
    const { url, requests } = await raw(ending('HTTP/1.1 200 OK\r\n\r\n'));
    await expect(sender(url)({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(requests).toEqual([]);
  });

  test.each([
    ['before the headers', ''],
    ['in the headers', 'HTTP/1.1 200 OK\r\na:'],
    ['in the body', 'HTTP/1.1 200 OK\r\n\r\nhalf'],
  ])('ends a request %s, with its reason, and its connection', async (_, text) => {
    const stop = new AbortController();
    const closed = Promise.withResolvers<void>();
    const { url } = await raw((socket) => {
      socket.once('close', () => closed.resolve());
      socket.write(text, () => setImmediate(() => stop.abort(reason)));
    });
    await expect(sender(url, true)({ signal: stop.signal })).rejects.toBe(reason);
    await closed.promise;
  });

  test('that is aborted while a connection is being made ends the request at once', async () => {
    const stop = new AbortController();
    const { url, requests } = await raw(ending('HTTP/1.1 200 OK\r\n\r\n'));
    const sending = sender(url)({ signal: stop.signal });
    stop.abort(reason);
    await expect(sending).rejects.toBe(reason);
    expect(requests).toEqual([]);
  });

  test('is left alone when the answer has come', async () => {
    const { signal } = new AbortController();
    const { url } = await raw(ending('HTTP/1.1 200 OK\r\n\r\n'));
    await sender(url)({ signal });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
