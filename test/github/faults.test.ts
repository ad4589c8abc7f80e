import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { connectGitHub } from '../../src/github/github.ts';
import type { GitHubNotice } from '../../src/plan/github-failure.ts';
import type { Fault } from '../simulators/github/index.ts';
import { BASE, BOT, failureFrom, MARKER, pullEvent, stage } from './stage.ts';

const ISSUE = 7;
const always = { createIfMissing: true, isShared: false };
const old = { issue: ISSUE, author: BOT, body: `${MARKER}\nold` };
const read = (faults: Fault[]) => stage({ faults });

describe('reading', () => {
  test.each([
    ['502', { kind: 502, nth: [1, 2] }],
    ['a reset', { kind: 'reset', nth: [1, 2, 3] }],
    ['a lost reply', { kind: 'lost-reply', nth: 1 }],
    ['silence', { kind: 'silence', nth: 1 }],
    ['a secondary limit', { kind: 'secondary-rate-limit', nth: 1, retryAfter: 0 }],
    ['a primary limit whose reset is past', { kind: 'rate-limit', nth: 1 }],
  ] as [string, Fault][])('goes on after %s', async (_, fault) => {
    const { github, event } = await read([fault]);
    expect(Buffer.from((await github.readFile('flows/a.json', BASE)) ?? []).toString()).toBe('{}');
    expect(await github.changedFiles(event)).toHaveLength(4);
  });

  test('waits as long as it is asked to', async () => {
    const { github } = await read([{ kind: 'secondary-rate-limit', nth: 1, retryAfter: 1 }]);
    const start = performance.now();
    await github.readFile('flows/a.json', BASE);
    expect(performance.now() - start).toBeGreaterThan(990);
  });

  test.each([
    [502, { code: 'github-server-trouble', status: 502, quoted: 'Server Error' }, 4],
    ['reset', { code: 'github-connection-lost', detail: expect.stringMatching(/./) }, 4],
    ['silence', { code: 'github-connection-lost', detail: expect.stringMatching(/./) }, 4],
    ['secondary-rate-limit', { code: 'github-rate-limit', status: 403 }, 1],
    ['rate-limit', { code: 'github-rate-limit' }, 4],
    [400, { code: 'github-refused', status: 400 }, 1],
    [501, { code: 'github-server-trouble', status: 501 }, 1],
    [409, { code: 'github-refused', status: 409 }, 1],
  ] as const)('gives up on %s in the end', async (kind, expected, attempts) => {
    const { github, requests } = await read([{ kind, retryAfter: 600 }]);
    const failure = await failureFrom(github.readFile('flows/a.json', BASE));
    const request = { code: 'read-file', path: 'flows/a.json', ref: BASE };
    expect(failure).toMatchObject({ ...expected, request });
    expect(JSON.stringify(failure)).not.toContain('ghs_job');
    expect(requests()).toHaveLength(attempts);
  });

  test('409 does not pass for the end of a list', async () => {
    const { github } = await read([{ kind: 409, path: '/comments' }]);
    expect(await failureFrom(github.writeComment(ISSUE, () => 'new', always))).toMatchObject({
      code: 'github-refused',
      request: { code: 'write-comment', pull: ISSUE },
      status: 409,
    });
  });

  test('a limit in the middle of a list leaves nothing out', async () => {
    const comments = Array.from({ length: 150 }, () => ({ ...old, author: 'ada' }));
    const { github, writes } = await stage({
      state: { comments: [...comments, old] },
      faults: [{ kind: 502, path: 'page=2', nth: 1 }],
    });
    expect(await github.writeComment(ISSUE, () => 'new', always)).toMatchObject({
      change: 'updated',
    });
    expect(writes()).toHaveLength(1);
  });
});

describe('creating a comment', () => {
  const CREATION = { method: 'POST', path: /\/comments$/ } as const;

  test.each(['lost-reply', 'reset', 502, 'silence'] as const)(
    'leaves one, after %s',
    async (kind) => {
      const { github, simulator } = await stage({ faults: [{ kind, ...CREATION, nth: 1 }] });
      const written = await github.writeComment(ISSUE, () => 'new', always);
      expect(written).toMatchObject({ kind: 'written', change: 'created' });
      expect(simulator.comments(ISSUE)).toHaveLength(1);
    },
  );

  test('is not sent again before the comments were looked at', async () => {
    const { github, requests } = await stage({ faults: [{ kind: 502, ...CREATION, nth: 1 }] });
    await github.writeComment(ISSUE, () => 'new', always);
    const sent = requests().filter((line) => line.includes('/comments'));
    expect(sent.map((line) => line.split(' ')[0])).toEqual(['GET', 'POST', 'GET', 'POST', 'GET']);
  });

  test('is sent again after a limit, which has refused it', async () => {
    const fault: Fault = { kind: 'secondary-rate-limit', ...CREATION, nth: 1, retryAfter: 0 };
    const { github, simulator, writes } = await stage({ faults: [fault] });
    expect(await github.writeComment(ISSUE, () => 'new', always)).toMatchObject({
      change: 'created',
    });
    expect(simulator.comments(ISSUE)).toHaveLength(1);
    expect(writes()).toHaveLength(2);
  });

  test('looks once more after the last attempt', async () => {
    const { github, simulator } = await stage({
      faults: [
        { kind: 502, ...CREATION, nth: [1, 2, 3] },
        { kind: 'lost-reply', ...CREATION, nth: 4 },
      ],
    });
    expect(await github.writeComment(ISSUE, () => 'new', always)).toMatchObject({
      change: 'created',
    });
    expect(simulator.comments(ISSUE)).toHaveLength(1);
  });

  test('gives up in the end', async () => {
    const { github, writes } = await stage({ faults: [{ kind: 502, ...CREATION }] });
    expect(await failureFrom(github.writeComment(ISSUE, () => 'new', always))).toMatchObject({
      code: 'github-server-trouble',
      request: { code: 'write-comment', pull: ISSUE },
      status: 502,
    });
    expect(writes()).toHaveLength(4);
  });

  test('a limit is not taken for a missing permission', async () => {
    const fault: Fault = { kind: 'secondary-rate-limit', ...CREATION, retryAfter: 600 };
    const { github } = await stage({ faults: [fault] });
    expect(await failureFrom(github.writeComment(ISSUE, () => 'new', always))).toMatchObject({
      code: 'github-rate-limit',
    });
  });
});

test.each(['lost-reply', 'reset', 502] as const)('an update goes on after %s', async (kind) => {
  const { github, simulator } = await stage({
    state: { comments: [old] },
    faults: [{ kind, method: 'PATCH', nth: 1 }],
  });
  expect(await github.writeComment(ISSUE, () => 'new', always)).toMatchObject({
    change: 'updated',
  });
  expect(simulator.comments(ISSUE)).toMatchObject([{ body: `${MARKER}\nnew` }]);
});

describe('answers that the simulator does not give', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  type Answer = { status?: number; headers?: Record<string, string>; body: string; cut?: boolean };

  const refusal = (message: string): Answer => ({
    status: 403,
    body: JSON.stringify({ message }),
  });

  /** Of GraphQL, to who the account is. */
  const NAMELESS = refusal('Resource not accessible by integration');

  /** Answers each other request with the next answer, the last one for good. */
  async function answering(...answers: Answer[]) {
    const seen: string[] = [];
    server = createServer((request, response) => {
      const isRest = request.url !== '/graphql';
      if (isRest) seen.push(`${request.method} ${request.url}`);
      const {
        status = 200,
        headers,
        body,
        cut,
      } = (isRest ? answers[seen.length - 1] : NAMELESS) ?? answers.at(-1) ?? { body: '' };
      const length = Buffer.byteLength(body) + (cut ? 100 : 0);
      const type = { 'content-type': 'application/json; charset=utf-8' };
      response.writeHead(status, { ...type, ...headers, 'content-length': length });
      response.write(body, () => (cut ? response.socket?.destroy() : response.end()));
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const notices: GitHubNotice[] = [];
    const github = await connectGitHub({
      token: 'ghs_job',
      event: { ...pullEvent, apiUrl: `http://127.0.0.1:${port}` },
      onNotice: (notice) => notices.push(notice),
      retryPolicy: { firstWaitMs: 5, longestWaitMs: 100 },
    });
    return { github, seen, notices };
  }

  test('a list that breaks off is asked for again, not taken for a whole one', async () => {
    const comment = {
      id: 5,
      node_id: 'IC_5',
      html_url: 'https://github.com/x',
      body: `${MARKER}\nnew`,
      user: { login: BOT, type: 'Bot' },
    };
    const { github, seen } = await answering(
      { body: '[{"id": 1', cut: true },
      { body: JSON.stringify([comment]) },
    );
    expect(await github.writeComment(ISSUE, () => 'new', always)).toMatchObject({
      change: 'unchanged',
    });
    expect(seen).toHaveLength(2);
  });

  test('a file that breaks off is asked for again', async () => {
    const headers = { 'content-type': 'application/vnd.github.v3.raw; charset=utf-8' };
    const { github } = await answering(
      { body: '{"half', headers, cut: true },
      { body: '{"whole":1}', headers },
    );
    const bytes = await github.readFile('a.json', BASE);
    expect(Buffer.from(bytes ?? []).toString()).toBe('{"whole":1}');
  });

  test('429 is waited for until the date that it names, and not at all without one', async () => {
    const date = { 'retry-after': new Date(Date.now() - 1000).toUTCString() };
    const headers = { 'content-type': 'application/vnd.github.v3.raw' };
    const limit = { status: 429, body: '{"message":"Slow down."}' };
    const first = await answering({ ...limit, headers: date }, { body: '{}', headers });
    expect(await first.github.readFile('a.json', BASE)).toHaveLength(2);
    server?.close();
    const second = await answering(limit);
    expect(await failureFrom(second.github.readFile('a.json', BASE))).toMatchObject({
      code: 'github-rate-limit',
      status: 429,
      quoted: 'Slow down.',
    });
    expect(second.seen).toHaveLength(1);
  });

  test("a proxy's page is no answer of GitHub", async () => {
    const page = { body: '<html>Sign in</html>', headers: { 'content-type': 'text/html' } };
    const { github } = await answering(page);
    expect(await failureFrom(github.writeComment(ISSUE, () => 'new', always))).toEqual({
      code: 'github-answer-type',
      request: { code: 'write-comment', pull: ISSUE },
      type: 'text/html',
    });
  });

  test.each([
    'Unable to create comment because issue is locked',
    'Repository was archived so is read-only',
  ])('403 for another reason is shown as it is: %s', async (words) => {
    const headers = { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' };
    const { github } = await answering({ body: '[]' }, { ...refusal(words), headers });
    expect(await failureFrom(github.writeComment(ISSUE, () => 'new', always))).toMatchObject({
      code: 'github-refused',
      quoted: words,
    });
  });

  test('the token is not repeated, whoever quotes it', async () => {
    const { github } = await answering({ status: 400, body: '{"message":"Bad: token ghs_job"}' });
    const failure = await failureFrom(github.mergedPull());
    expect(failure).toMatchObject({ code: 'github-refused', quoted: 'Bad: token ***' });
    expect(JSON.stringify(failure)).not.toContain('ghs_job');
  });
});

test.each([
  ['', 'github-token-empty'],
  ['ghs_a\nb', 'github-token-malformed'],
])('the token %j is refused', async (token, code) => {
  expect(await failureFrom(stage({ token: token || ' ' }))).toEqual({ code });
});
