import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { connectGitHub, type GitHub } from '../../src/github/github.ts';
import { MOST_ANSWER_BYTES } from '../../src/http/bounded-body.ts';
import { BOMBS, drip, endlessHeaders, hostileServer, pour } from '../http/hostile-server.ts';
import { BASE, failureFrom, pullEvent } from './stage.ts';

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function connected(given: { server: Server }, answerMs = 60_000): Promise<GitHub> {
  const listening = given.server;
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const { port } = listening.address() as AddressInfo;
  return connectGitHub({
    token: 'ghs_job',
    event: { ...pullEvent, apiUrl: `http://127.0.0.1:${port}` },
    onNotice: () => {},
    retryPolicy: { firstWaitMs: 5, longestWaitMs: 100, answerMs },
  });
}

const TOO_LARGE = { code: 'github-answer-too-large', most: MOST_ANSWER_BYTES };
const LOST = { code: 'github-connection-lost' };
const RAW = { 'content-type': 'application/vnd.github.v3.raw; charset=utf-8' };
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

type Call = (github: GitHub) => Promise<unknown>;
const file: Call = (github) => github.readFile('flows/a.json', BASE);
const list: Call = (github) => github.changedFiles(pullEvent);

describe('an answer is refused once, when it is larger than one is', () => {
  const cases: [string, object, Call][] = [
    ...Object.keys(BOMBS).map((coding): [string, object, Call] => [coding, RAW, file]),
    ['gzip', JSON_TYPE, list],
  ];
  test.each(cases)('packed as %s, %j', async (coding, type, call) => {
    const hostile = hostileServer((response) => {
      response.writeHead(200, { ...type, 'content-encoding': coding });
      response.end(BOMBS[coding]);
    });
    expect(await failureFrom(call(await connected(hostile)))).toMatchObject(TOO_LARGE);
    expect(hostile.sent.requests).toBe(1);
  });

  test.each([
    ['a file', 200, RAW],
    ['an error', 500, JSON_TYPE],
    ['a page', 502, { 'content-type': 'text/html' }],
    ['a page that passes for an answer', 200, { 'content-type': 'text/html' }],
    ['bytes without a type', 200, {}],
    ['an answer whose length is a lie', 404, { ...JSON_TYPE, 'content-length': '99999999999' }],
  ])('without an end: %s', async (_, status, headers) => {
    const hostile = hostileServer((response) => {
      response.writeHead(status, headers);
      pour(response, 'x'.repeat(60_000));
    });
    const github = await connected(hostile);
    expect(await failureFrom(github.readFile('flows/a.json', BASE))).toMatchObject(TOO_LARGE);
    expect(hostile.sent.requests).toBe(1);
    expect(hostile.sent.bytes).toBeLessThan(2 * MOST_ANSWER_BYTES);
  });

  test('GraphQL is asked for fewer files, and in the end for none', async () => {
    const hostile = hostileServer((response, { url }) => {
      if (url !== '/graphql') return response.writeHead(200, RAW).end('{}') && undefined;
      response.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' });
      response.end(BOMBS.gzip);
    });
    const github = await connected(hostile);
    const paths = Array.from({ length: 12 }, (_, at) => `flows/${at}.json`);
    const read = await Array.fromAsync(github.readFiles(paths, BASE));
    expect(read).toHaveLength(12);
    expect(hostile.sent.requests).toBeLessThan(12 + 9);
  });

  test('headers without an end', async () => {
    const hostile = hostileServer(endlessHeaders);
    const github = await connected(hostile);
    expect(await failureFrom(github.readFile('flows/a.json', BASE))).toMatchObject(LOST);
    expect(hostile.sent.requests).toBeLessThan(5);
  });
});

test.each([200, 404, 503])(
  'a byte at a time, forever, with status %d takes no longer than an answer may, four times',
  async (status) => {
    const hostile = hostileServer((response) => {
      response.writeHead(status, JSON_TYPE);
      drip(response);
    });
    const github = await connected(hostile, 200);
    expect(await failureFrom(github.readFile('flows/a.json', BASE))).toMatchObject(LOST);
    expect(hostile.sent.requests).toBe(4);
  },
);
