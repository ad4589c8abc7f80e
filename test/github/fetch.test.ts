import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { connectGitHub } from '../../src/github/github.ts';
import { listening } from '../http/listening.ts';
import { leadTo } from '../http/tunnel.ts';
import { PROXY_VARIABLES, withoutVariables } from '../http/variables.ts';
import { BASE, failureFrom, pullEvent, stage } from './stage.ts';

withoutVariables([...PROXY_VARIABLES, 'ACTIONS_ORCHESTRATION_ID']);

const RAW = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' };
const LOST = { code: 'github-connection-lost' };

/** What the proxy was asked for. */
let asked: (string | undefined)[] = [];

beforeEach(() => {
  asked = [];
});

const serving = (answer: (request: IncomingMessage, response: ServerResponse) => void) =>
  listening(createServer(answer));

/** A proxy that leads every request and tunnel to `origin`; without one it refuses. */
function proxyTo(origin: string | null): Promise<string> {
  const proxy = createServer(async ({ url = '', headers }, response) => {
    asked.push(url);
    if (origin === null) return response.writeHead(403).end();
    const { pathname, search } = new URL(url);
    return get(`${origin}${pathname}${search}`, { headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
  });
  proxy.on('connect', ({ url }, socket) => {
    asked.push(url);
    if (origin === null) socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    else leadTo(origin, socket);
  });
  return listening(proxy);
}

function githubAt(apiUrl: string, retryPolicy: { answerMs?: number } = {}) {
  return connectGitHub({
    token: 'ghs_job',
    event: { ...pullEvent, apiUrl },
    onNotice: () => {},
    retryPolicy: { attempts: 1, firstWaitMs: 1, ...retryPolicy },
  });
}

async function readFrom(apiUrl: string): Promise<string> {
  const bytes = await (await githubAt(apiUrl)).readFile('flows/a.json', BASE);
  return Buffer.from(bytes ?? []).toString();
}

const failure = (apiUrl: string) => failureFrom(readFrom(apiUrl));

describe('behind a proxy', () => {
  test.each(['HTTP_PROXY', 'http_proxy'])('%s carries every request', async (name) => {
    const { simulator, requests } = await stage();
    process.env[name] = await proxyTo(simulator.url);
    expect(await readFrom('http://github.invalid')).toBe('{}');
    expect(asked.map((url) => url && URL.parse(url)?.host)).toEqual(['github.invalid']);
    expect(requests()).toHaveLength(1);
  });

  test.each(['HTTPS_PROXY', 'https_proxy'])('%s is asked for a tunnel', async (name) => {
    process.env[name] = await proxyTo(null);
    expect(await failure('https://github.invalid/api/v3')).toMatchObject(LOST);
    expect(asked).toEqual(['github.invalid:443']);
  });

  test.each(['github.invalid', '.invalid', '*', 'other.example,github.invalid:80'])(
    'NO_PROXY=%s goes past it',
    async (hosts) => {
      process.env.HTTP_PROXY = await proxyTo(null);
      process.env.NO_PROXY = hosts;
      expect(await failure('http://github.invalid')).toMatchObject(LOST);
      expect(asked).toEqual([]);
    },
  );

  test('loopback goes past it, and so does another protocol than it is for', async () => {
    const { simulator } = await stage();
    process.env.HTTP_PROXY = await proxyTo(null);
    process.env.HTTPS_PROXY = process.env.HTTP_PROXY;
    expect(await readFrom(simulator.url)).toBe('{}');
    delete process.env.HTTP_PROXY;
    expect(await failure('http://github.invalid')).toMatchObject(LOST);
    expect(asked).toEqual([]);
  });

  test.each(['http', 'https'])('one that is silent for %s is left in time', async (protocol) => {
    const proxy = createServer();
    const ended = new Promise((resolve) => {
      const silently = (socket: Duplex) => socket.once('end', resolve).resume();
      proxy.on('connect', (_, socket) => silently(socket));
      proxy.on('request', ({ socket }) => silently(socket));
    });
    process.env.HTTP_PROXY = await listening(proxy);
    process.env.HTTPS_PROXY = process.env.HTTP_PROXY;
    const github = await githubAt(`${protocol}://github.invalid`, { answerMs: 100 });
    expect(await failureFrom(github.readFile('flows/a.json', BASE))).toMatchObject(LOST);
    await ended;
  });

  test('an address that is none is no crash', async () => {
    process.env.HTTP_PROXY = 'http://[proxy';
    expect(await failure('http://github.invalid')).toMatchObject(LOST);
  });
});

describe('a redirect', () => {
  const redirecting = (status: number, to: string) =>
    serving((_, response) => response.writeHead(status, { location: to }).end('moved'));

  test.each([307, 308])('%d is followed, with method, body and token', async (status) => {
    const seen: unknown[] = [];
    const origin = await serving(async (request, response) => {
      if (request.url === '/graphql') return response.writeHead(status, { location: '/new' }).end();
      const { method, url, headers } = request;
      const body = Buffer.concat(await request.toArray()).toString();
      seen.push([method, url, headers.authorization, body.includes('query')]);
      return response
        .writeHead(200, { 'content-type': 'application/json' })
        .end('{"data":{"repository":null}}');
    });
    const github = await githubAt(origin);
    const paths = Array.from({ length: 12 }, (_, at) => `flows/${at}.json`);
    await Array.fromAsync(github.readFiles(paths, BASE)).catch(() => {});
    expect(seen[0]).toEqual(['POST', '/new', 'token ghs_job', true]);
  });

  test('to another origin never has the token', async () => {
    const tokens: unknown[] = [];
    const other = await serving(({ headers }, response) => {
      tokens.push(headers.authorization);
      response.writeHead(200, RAW).end('elsewhere');
    });
    expect(await readFrom(await redirecting(302, `${other}/file`))).toBe('elsewhere');
    expect(tokens).toEqual([undefined]);
  });

  test.each(['/again', 'http://[nowhere', 'ftp://example.invalid/', 'data:,x'])(
    'without an end, or to %s, is a lost answer',
    async (to) => {
      expect(await failure(await redirecting(301, to))).toMatchObject(LOST);
    },
  );

  test('without a target is an answer', async () => {
    const origin = await serving((_, response) => response.writeHead(301, RAW).end('{}'));
    expect(await readFrom(origin)).toBe('{}');
  });
});

describe('a packed answer', () => {
  const packed = (coding: string, body: Uint8Array) =>
    serving((_, response) => {
      response.writeHead(200, { ...RAW, 'content-encoding': coding }).end(body);
    });
  const zipped = gzipSync('{"a":1}');

  test.each([
    ['gzip', zipped],
    ['X-GZIP', zipped],
    ['identity', Buffer.from('{"a":1}')],
  ])('as %s is unpacked', async (coding, body) => {
    expect(await readFrom(await packed(coding, body))).toBe('{"a":1}');
  });

  test.each([
    ['gzip', 'that is none', Buffer.from('no gzip')],
    ['gzip', 'that was cut off', zipped.subarray(0, -9)],
    ['br', 'which nobody asked for', Buffer.from('{"a":1}')],
  ])('as %s %s is lost', async (coding, _, body) => {
    expect(await failure(await packed(coding, body))).toMatchObject(LOST);
  });
});

test.each([
  [undefined, /^flowgate octokit-core/],
  ['run.7 é/2', /^flowgate actions_orchestration_id\/run\.7___2 octokit-core/],
])('a request names the tool and the orchestration %s', async (id, expected) => {
  if (id !== undefined) process.env.ACTIONS_ORCHESTRATION_ID = id;
  const agents: unknown[] = [];
  const origin = await serving(({ headers }, response) => {
    agents.push(headers['user-agent']);
    response.writeHead(200, RAW).end('{}');
  });
  await readFrom(origin);
  expect(agents).toEqual([expect.stringMatching(expected)]);
});

test('an answer in another protocol is lost', async () => {
  const head = 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n';
  const origin = await serving(({ socket }) => void socket.write(head));
  expect(await failure(origin)).toMatchObject(LOST);
});

test('connections are kept for later requests', async () => {
  const sockets = new Set<unknown>();
  const origin = await serving(({ socket }, response) => {
    sockets.add(socket);
    response.writeHead(200, RAW).end('{}');
  });
  const github = await githubAt(origin);
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) await github.readFile(`${name}.json`, BASE);
  expect(sockets.size).toBeLessThan(4);
});
