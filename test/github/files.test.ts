import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { connectGitHub, type GitHub } from '../../src/github/github.ts';
import type { Fault } from '../simulators/github/index.ts';
import {
  BASE,
  commits,
  failureFrom,
  HEAD,
  ODD_PATH,
  pullEvent,
  pushEvent,
  sha,
  stage,
} from './stage.ts';

const AT = sha('e');
const pathOf = (index: number) => `flows/${index}.json`;
const many = (count: number) => Array.from({ length: count }, (_, index) => pathOf(index));
const plain = Object.fromEntries(many(300).map((path) => [path, `{"name":"${path} é 流"}\n`]));

const hostile: Record<string, string> = Object.fromEntries(
  [
    'flows/"quoted".json',
    "flows/'quoted'.json",
    'flows/back\\slash\\".json',
    'flows/line\nbreak.json',
    'flows/\u2028\ttab.json',
    'flows/} } } query { viewer { login.json',
    'flows/$p0: $owner {f0}.json',
    'flows/#comment.json',
    'flows/%2e%2e%2f a+b;c=d.json',
    'flows/sha:path~1^{tree}.json',
    'flows/\\u0041.json',
    'flows/é/e\u0301/𝕏/流れ.json',
    ODD_PATH,
  ].map((path) => [path, `{"at":${JSON.stringify(path)}}`]),
);

const LIMIT = 512_000;
/** What a text does not show exactly. */
const inexact: Record<string, Uint8Array> = {
  'flows/utf16le.json': Buffer.from('\ufeff{"name":"é"}', 'utf16le'),
  'flows/utf16be.json': Buffer.from('\ufeff{"name":"é"}', 'utf16le').swap16(),
  'flows/latin1.json': Buffer.from([0x7b, 0xe9, 0x7d, 0x0d, 0x0a]),
  'flows/over.json': Buffer.alloc(LIMIT + 1, '{'),
  'flows/cut in a letter.json': Buffer.from(`${'{'.repeat(LIMIT - 1)}é`),
};
const exact: Record<string, string> = {
  'flows/bom.json': '\ufeff{}',
  'flows/crlf.json': '{\r\n}\r\n',
  'flows/empty.json': '',
  'flows/full.json': '{'.repeat(LIMIT),
};

const state = {
  commits: [
    ...commits,
    {
      sha: AT,
      parents: [BASE],
      files: { ...plain, ...hostile, ...inexact, ...exact },
      links: { 'flows/link.json': '0.json', 'flows/nowhere.json': '../none' },
    },
  ],
};

/** What is read, as hashes of nothing: the text, or null. */
async function read(github: GitHub, paths: readonly string[], ref = AT) {
  const found: [string, Buffer | null][] = [];
  for await (const [path, bytes] of github.readFiles(paths, ref)) {
    found.push([path, bytes && Buffer.from(bytes)]);
  }
  const names = found.map(([path]) => path);
  expect(names.toSorted()).toEqual([...new Set(paths)].toSorted());
  return new Map(found);
}

/** How many requests of each way there were. */
const ways = (requests: readonly string[]) => ({
  queries: requests.filter((line) => line === 'POST /graphql').length,
  singles: requests.filter((line) => line.includes('/contents/')).length,
});

const isAsWritten = (found: ReadonlyMap<string, Buffer | null>) =>
  [...found].filter(([path, bytes]) => bytes?.toString('utf8') !== plain[path]).length === 0;

test.each([
  [1, { queries: 0, singles: 1 }],
  [10, { queries: 0, singles: 10 }],
  [11, { queries: 1, singles: 0 }],
  [300, { queries: 6, singles: 0 }],
])('%i files', async (count, expected) => {
  const { github, requests } = await stage({ state });
  expect(isAsWritten(await read(github, many(count)))).toBe(true);
  expect(ways(requests())).toEqual(expected);
  expect(requests()).toHaveLength(expected.queries + expected.singles);
});

test('a path that is named twice is read once', async () => {
  const { github, requests } = await stage({ state });
  expect((await read(github, [...many(20), ...many(20)])).size).toBe(20);
  expect(ways(requests())).toEqual({ queries: 1, singles: 0 });
});

test('a hostile path is a variable, and never a part of the query', async () => {
  const { github, simulator } = await stage({ state });
  const found = await read(github, Object.keys(hostile));
  expect([...found].map(([path, bytes]) => [path, bytes?.toString()])).toEqual(
    Object.entries(hostile),
  );
  const [{ body } = { body: null }, ...others] = simulator.requests;
  expect(others).toEqual([]);
  const { query, variables } = body as { query: string; variables: Record<string, string> };
  expect(query).toMatch(/^[\w\s$:!(){},.]+$/);
  expect(Object.values(variables)).toEqual(expect.arrayContaining(Object.keys(hostile)));
});

test('what a text does not show exactly is read by itself, and nothing else is', async () => {
  const { github, requests } = await stage({ state });
  const all = { ...inexact, ...exact };
  const found = await read(github, [...many(60), ...Object.keys(all)]);
  for (const [path, content] of Object.entries(all)) {
    expect([path, found.get(path)?.equals(Buffer.from(content))]).toEqual([path, true]);
  }
  expect(ways(requests())).toEqual({ queries: 2, singles: Object.keys(inexact).length });
});

test('what is no file is null, and a link is followed, as one by one', async () => {
  const { github, requests } = await stage({ state });
  const odd = ['none.json', 'flows', 'flows/0.json/b', 'flows/link.json', 'flows/nowhere.json'];
  const found = await read(github, [...odd, ...many(20)]);
  const bytes = odd.map((path) => found.get(path)?.toString() ?? null);
  expect(bytes).toEqual([null, null, null, plain['flows/0.json'], null]);
  expect(ways(requests())).toEqual({ queries: 1, singles: 3 });
  for (const path of odd) {
    expect(await github.readFile(path, AT)).toEqual(found.get(path) ?? null);
  }
});

describe('a commit that is not there', () => {
  test('had no file, where it is the one before a forced push', async () => {
    const { github, requests } = await stage({ event: pushEvent(sha('f'), HEAD) });
    const found = await read(github, many(100), sha('f'));
    expect([...found.values()].every((bytes) => bytes === null)).toBe(true);
    expect(requests()).toHaveLength(4);
  });

  test('is an error else', async () => {
    const { github } = await stage({ state });
    expect(await failureFrom(read(github, many(100), sha('f')))).toMatchObject({
      request: { code: 'find-commit-of-file', ref: sha('f'), repository: 'contoso/flows' },
    });
    expect(await failureFrom(read(github, many(100), ''))).toMatchObject({
      code: 'no-commit-named',
    });
  });
});

describe('a query that is refused', () => {
  const refusing = (fault: Omit<Fault, 'method' | 'path'>) =>
    stage({ state, faults: [{ ...fault, method: 'POST', path: '/graphql' }] });

  test.each([502, 504, 'query-timeout'] as const)(
    'for its size is halved, after %s',
    async (kind) => {
      const { github, requests } = await refusing({ kind, moreFilesThan: 20 });
      expect(isAsWritten(await read(github, many(100)))).toBe(true);
      // 50, twice 25, and what is left of those in 12s and 13s; twice.
      expect(ways(requests())).toEqual({ queries: 14, singles: 0 });
    },
  );

  test('in part is asked for the rest alone', async () => {
    const { github, requests } = await refusing({ kind: 'resource-limits', nth: [1] });
    const found = await read(github, [...many(45), ...Object.keys(inexact)]);
    expect(found.get('flows/44.json')?.toString()).toBe(plain['flows/44.json']);
    expect(ways(requests())).toEqual({ queries: 3, singles: Object.keys(inexact).length });
  });

  test('in part does not pass for files that are not there', async () => {
    const { github, requests } = await refusing({ kind: 'resource-limits' });
    const found = await read(github, [...many(20), 'none.json']);
    expect(found.get('none.json')).toBeNull();
    found.delete('none.json');
    expect(isAsWritten(found)).toBe(true);
    expect(ways(requests()).singles).toBeGreaterThan(0);
  });

  test('for one file leaves that to be read by itself', async () => {
    const { github, requests } = await refusing({ kind: 502, nth: [1, 2, 3, 4, 5, 6, 7] });
    expect(isAsWritten(await read(github, many(100)))).toBe(true);
    expect(requests().filter((line) => line.includes('contents'))).toEqual([
      `GET /repos/contoso/flows/contents/flows%2F0.json?ref=${AT}`,
    ]);
  });

  test.each([502, 'reset', 'lost-reply', 'query-timeout', 'silence'] as const)(
    'again and again is given up, after %s',
    async (kind) => {
      const { github, requests } = await refusing({ kind });
      expect(isAsWritten(await read(github, many(120)))).toBe(true);
      expect(ways(requests())).toEqual({ queries: 8, singles: 120 });
    },
  );

  test.each([400, 403, 409, 'rate-limit'] as const)(
    'for another reason is given up at once: %s',
    async (kind) => {
      const { github, requests } = await refusing({ kind });
      expect(isAsWritten(await read(github, many(120)))).toBe(true);
      expect(ways(requests())).toEqual({ queries: kind === 'rate-limit' ? 4 : 1, singles: 120 });
    },
  );

  test('by the limit of a minute is sent again', async () => {
    const { github, requests } = await refusing({
      kind: 'secondary-rate-limit',
      nth: 1,
      retryAfter: 0,
    });
    expect(isAsWritten(await read(github, many(20)))).toBe(true);
    expect(ways(requests())).toEqual({ queries: 2, singles: 0 });
  });
});

test.each([
  ['without permission', { token: 'ghs_nothing' }, { status: 403, permission: 'contents: read' }],
  ['with a token that is not valid', { token: 'ghs_expired' }, { status: 401 }],
  ['of a repository that is hidden', { state: { repository: 'contoso/other' } }, { status: 404 }],
])('an error that names the file, %s', async (_, scene, expected) => {
  const { github, requests } = await stage({ state, ...scene });
  expect(await failureFrom(read(github, many(100), BASE))).toMatchObject({
    ...expected,
    request: { path: 'flows/0.json' },
  });
  expect(ways(requests()).queries).toBeLessThanOrEqual(8);
});

describe('rubbish is no answer:', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  /** A GitHub whose GraphQL says always the same; each file holds its own path. */
  async function answering(body: string, type: string) {
    server = createServer((request, response) => {
      const isQuery = request.url === '/graphql';
      const path = decodeURIComponent(new URL(request.url ?? '', 'http://x').pathname);
      const [, file = ''] = /contents\/(.*)$/.exec(path) ?? [];
      const raw = 'application/vnd.github.v3.raw; charset=utf-8';
      response.writeHead(200, { 'content-type': isQuery ? type : raw });
      response.end(isQuery ? body : file);
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const event = { ...pullEvent, apiUrl: `http://127.0.0.1:${port}` };
    return connectGitHub({ token: 'ghs_job', event, onNotice: () => {} });
  }

  const JSON_TYPE = 'application/json; charset=utf-8';
  const ofCommit = (entry: unknown) =>
    JSON.stringify({
      data: {
        repository: { object: Object.fromEntries(many(11).map((_, n) => [`f${n}`, entry])) },
      },
    });
  const blob = (oid: unknown, text: unknown, mode: unknown = 33188) =>
    ofCommit({ mode, object: { oid, text } });

  test.each([
    ['a page', '<html>Sign in</html>', 'text/html'],
    ['half of an answer', '{"data":{"repo', JSON_TYPE],
    ['an empty object', '{}', JSON_TYPE],
    ['a list', '[]', JSON_TYPE],
    ['no data', '{"data":null}', JSON_TYPE],
    ['no repository', '{"data":{"repository":null}}', JSON_TYPE],
    ['no commit', '{"data":{"repository":{"object":{}}}}', JSON_TYPE],
    ['words for files', ofCommit('x'), JSON_TYPE],
    ['another text', blob('0'.repeat(40), '{"evil":true}'), JSON_TYPE],
    ['a text with no name', blob(undefined, '{}'), JSON_TYPE],
    ['a number for a text', blob('0'.repeat(40), 5), JSON_TYPE],
    ['a mode of letters', blob('9e26dfeeb6e641a33dae4961196235bdb965b21b', '{}', 'x'), JSON_TYPE],
  ])('%s', async (_, body, type) => {
    const github = await answering(body, type);
    const found = await read(github, many(11));
    expect([...found].map(([path, bytes]) => [path, bytes?.toString()])).toEqual(
      many(11).map((path) => [path, path]),
    );
  });

  test('a name of SHA-256 is held against the text as well', async () => {
    const oid = '1f0f6b1c6a0c3d9d7a8c0f9b0b3f4a0b4c8a4b6a6f0e1d2c3b4a5968778695a4';
    const github = await answering(blob(oid, '{}'), JSON_TYPE);
    expect((await read(github, many(11))).get('flows/0.json')?.toString()).toBe('flows/0.json');
    const { createHash } = await import('node:crypto');
    const right = createHash('sha256').update('blob 2\0{}').digest('hex');
    server?.close();
    const other = await answering(blob(right, '{}'), JSON_TYPE);
    expect((await read(other, many(11))).get('flows/0.json')?.toString()).toBe('{}');
  });
});
