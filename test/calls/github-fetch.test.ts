import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import { githubFetch } from '../../src/calls/github-fetch.ts';
import { listening } from '../http/listening.ts';
import { withClock } from '../support/clock.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const serving = (answer: Answer) => listening(createServer(answer));

const headers = { authorization: 'token ghs_job', cookie: 'c', 'content-type': 'text/plain' };

function fetched(url: string, method = 'GET', body?: string) {
  const signal = AbortSignal.timeout(10_000);
  const options = { method, headers, signal, ...(body === undefined ? {} : { body }) };
  return githubFetch()(url, options);
}

describe('a redirect', () => {
  /** A server that redirects to `to`, and one elsewhere; both say what they were sent. */
  async function stage(
    status: number,
    to: (here: string, elsewhere: string) => string | undefined,
  ) {
    const seen: unknown[] = [];
    const look = async (server: string, request: IncomingMessage) => {
      const { method, url, headers: sent } = request;
      const secrets = [sent.authorization, sent.cookie].filter(Boolean).length;
      seen.push([server, method, url, secrets, await text(request)]);
    };
    const elsewhere = await serving(async (request, response) => {
      await look('elsewhere', request);
      response.end('arrived');
    });
    const here: string = await serving(async (request, response) => {
      await look('here', request);
      const location = request.url === '/new?x' ? undefined : to(here, elsewhere);
      if (location === undefined) return response.end('arrived');
      return response.writeHead(status, { location }).end('moved');
    });
    return { here, elsewhere, seen };
  }

  test.each([
    [301, 'POST', 'sent'],
    [302, 'POST', 'sent'],
    [303, 'GET', ''],
    [307, 'POST', 'sent'],
    [308, 'POST', 'sent'],
  ])('%d is followed with %s and %j', async (status, method, body) => {
    const { here, seen } = await stage(status, () => 'new?x#y');
    const answer = await fetched(`${here}/old`, 'POST', 'sent');
    expect([answer.status, answer.url, await answer.text()]).toEqual([
      200,
      `${here}/new?x`,
      'arrived',
    ]);
    expect(seen.at(-1)).toEqual(['here', method, '/new?x', 2, body]);
  });

  test('to another port has neither token nor cookie, nor after a way back', async () => {
    const { here, elsewhere, seen } = await stage(302, (_, other) => `${other}/file`);
    const answer = await fetched(`${here}/old`);
    expect(answer.url).toBe(`${elsewhere}/file`);
    expect(seen).toEqual([
      ['here', 'GET', '/old', 2, ''],
      ['elsewhere', 'GET', '/file', 0, ''],
    ]);
  });

  test('to another origin is never with credentials of the address', async () => {
    const { here, seen } = await stage(302, (_, other) => other.replace('//', '//user:word@'));
    await fetched(`${here}/old`);
    expect(seen.at(-1)).toEqual(['elsewhere', 'GET', '/', 0, '']);
  });

  test.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:,x',
    'ftp://example.invalid/',
    'http://[nowhere',
  ])('to %s is an error', async (to) => {
    const { here, seen } = await stage(302, () => to);
    await expect(fetched(`${here}/old`)).rejects.toThrow();
    expect(seen).toHaveLength(1);
  });

  test('without an end is an error, after twenty', async () => {
    const { here, seen } = await stage(307, (origin) => `${origin}/again`);
    await expect(fetched(`${here}/old`)).rejects.toThrow(/20/);
    expect(seen).toHaveLength(21);
  });

  test('may name its target in UTF-8', async () => {
    const { here, seen } = await stage(302, () => Buffer.from('/new?x=ü').toString('latin1'));
    await expect(fetched(`${here}/old`)).rejects.toThrow(/20/);
    expect(seen[1]).toEqual(['here', 'GET', '/new?x=%C3%BC', 2, '']);
  });

  test('is not counted with informational answers', async () => {
    const origin = await serving(({ url }, response) => {
      for (let hint = 0; hint < 30; hint++) response.writeEarlyHints({ link: '</x>; rel=preload' });
      const location = url === '/old' ? { location: '/new' } : {};
      response.writeHead(url === '/old' ? 302 : 200, location).end(url);
    });
    expect(await (await fetched(`${origin}/old`)).text()).toBe('/new');
  });

  test.each([300, 304, 305])('is not what %d says, whatever it names', async (status) => {
    const { here, seen } = await stage(status, () => '/new?x');
    const answer = await fetched(`${here}/old`);
    expect([answer.status, answer.url, seen.length]).toEqual([status, `${here}/old`, 1]);
  });

  test('without a target is an answer, and so is 201 with an address', async () => {
    const origin = await serving(({ url }, response) => {
      const moved = url === '/made' ? { location: '/elsewhere' } : {};
      response.writeHead(url === '/made' ? 201 : 302, moved).end('here');
    });
    for (const path of ['/made', '/moved']) {
      expect(await (await fetched(`${origin}${path}`)).text()).toBe('here');
    }
  });
});

test('octokit gets text without a byte order mark, and bytes of its own', async () => {
  const origin = await serving((_, response) => response.end('\ufeffgrün'));
  const answer = await fetched(origin);
  expect(await answer.text()).toBe('grün');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect(bytes).toEqual(answer.body);
  expect(bytes).toHaveLength(8);
});

test('an answer that is lost ends no other request', async () => {
  const slow = Promise.withResolvers<ServerResponse>();
  const origin = await serving(({ url, socket }, response) => {
    if (url === '/slow') slow.resolve(response);
    else socket.destroy();
  });
  const fetch = githubFetch();
  const options = { method: 'GET', headers, signal: AbortSignal.timeout(10_000) };
  const other = fetch(`${origin}/slow`, options);
  const response = await slow.promise;
  await expect(fetch(`${origin}/lost`, options)).rejects.toThrow();
  response.end('whole');
  expect(await (await other).text()).toBe('whole');
});

describe('a process ends by itself', () => {
  const silent = () => {
    const server = createServer(() => {});
    server.on('connect', () => {});
    return listening(server);
  };
  const refusing = () => {
    const server = createServer();
    server.on('connect', (_, socket) => socket.end('HTTP/1.1 407 No\r\n\r\n'));
    return listening(server);
  };
  const GONE = 'http://127.0.0.1:9';

  test.each([
    ['a silent server', silent, null],
    ['a silent proxy', async () => 'http://github.invalid', silent],
    ['a silent proxy of a tunnel', async () => 'https://github.invalid', silent],
    ['a proxy that refuses', async () => 'http://github.invalid', refusing],
    ['a proxy that refuses a tunnel', async () => 'https://github.invalid', refusing],
    ['a proxy that is gone', async () => 'http://github.invalid', async () => GONE],
    ['a server that is gone', async () => GONE, null],
    ['a server that answers', () => serving((_, response) => response.end('')), null],
  ])('after %s', async (_, target, proxy) => {
    const url = await target();
    const proxied = proxy === null ? {} : { HTTP_PROXY: await proxy() };
    const module = join(import.meta.dirname, '../../src/calls/github-fetch.ts');
    const script = `
      import { githubFetch } from ${JSON.stringify(module)};
      const signal = AbortSignal.timeout(200);
      await githubFetch()('${url}', { method: 'GET', headers: {}, signal }).catch(() => {});
      console.log('over');`;
    const child = spawn(
      process.execPath,
      [...withClock(), '--input-type=module', '--eval', script],
      { env: { PATH: process.env.PATH, ...proxied }, timeout: 20_000 },
    );
    const exit = new Promise((resolve) => {
      child.once('exit', (code, signal) => resolve([code, signal]));
    });
    expect(await text(child.stdout)).toBe('over\n');
    expect(await exit).toEqual([0, null]);
  });
});
