import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { PullContext } from '../../src/github/event.ts';
import { connectGitHub, type GitHub, GitHubError } from '../../src/github/github.ts';
import type { CheckRun } from '../../src/report/check-run.ts';
import { type GitHubState, startGitHub } from '../simulators/github/index.ts';
import { forwarded } from '../support/forward.ts';
import {
  BASE,
  BOT,
  failureFrom,
  HEAD,
  MARKER,
  MERGED,
  pullEvent,
  pushEvent,
  state,
} from './stage.ts';

const servers: { close(): unknown }[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function listening(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const connected = (apiUrl: string, event = pullEvent) =>
  connectGitHub({
    token: 'ghs_job',
    event: { ...event, apiUrl },
    onNotice: () => {},
    retryPolicy: { attempts: 1, firstWaitMs: 1, unlistedMs: [] },
  });

const pullOfEvent = pullEvent.pull as PullContext;

type Call = (github: GitHub) => Promise<unknown>;

const ISSUE = 7;
const always = { createIfMissing: true, isShared: false };
const check: CheckRun = {
  name: 'Flowgate',
  conclusion: 'failure',
  title: 'A title',
  summary: 'A summary',
  annotations: Array.from({ length: 60 }, (_, at) => ({
    path: 'flows/a.json',
    start_line: at + 1,
    end_line: at + 1,
    annotation_level: 'failure',
    message: 'Wrong',
  })),
} as CheckRun;
const wish = { topic: 'drift', title: 'A title', body: 'A body', farewell: 'As in Git again.' };
const held = { issue: ISSUE, author: BOT, body: `${MARKER}\nold` };
const twelve = Array.from({ length: 12 }, (_, at) => `flows/${at}.json`);
const pushed = pushEvent(BASE, MERGED, 'Merge pull request #7 from contoso/feature');

const full: GitHubState = {
  ...state,
  pulls: (state.pulls ?? []).map((pull) => ({
    ...pull,
    reviews: [{ user: 'grace', state: 'APPROVED', commit: HEAD }],
  })),
  tokens: [
    {
      token: 'ghs_job',
      login: BOT,
      permissions: {
        contents: 'read',
        'pull-requests': 'write',
        issues: 'write',
        checks: 'write',
      },
    },
  ],
};
const merged: GitHubState = {
  ...full,
  pulls: (full.pulls ?? []).map((pull) => ({ ...pull, mergedAs: MERGED })),
};
const commented = { ...full, comments: [held] };
const doubled = { ...full, comments: [held, held] };

/** Each request of the action: a part of its path, and the call that sends it. */
const REQUESTS: [string, RegExp, GitHubState, Call, typeof pullEvent?][] = [
  [
    'the files of a pull request',
    /\/pulls\/7\/files/,
    full,
    (github) => github.changedFiles(pullEvent),
  ],
  ['a pull request', /\/pulls\/7$/, full, (github) => github.changedFiles(pullEvent)],
  ['a pull request as it is now', /\/pulls\/7$/, full, (github) => github.currentPull(7)],
  ['a comparison', /\/compare\//, full, (github) => github.changedFiles(pushEvent(BASE, MERGED))],
  [
    'a tree',
    /\/git\/trees\//,
    full,
    (github) => github.filesAt(BASE, { isWanted: () => true, mayBeBelow: () => true }),
  ],
  [
    'the blobs of a tree',
    /\/git\/trees\//,
    full,
    (github) => github.blobsAt(BASE, ['flows/a.json']),
  ],
  ['a file', /\/contents\//, full, (github) => github.fileAt('flows/a.json', BASE)],
  ['a commit', /\/commits\/\w+$/, full, (github) => github.readFile('flows/none.json', BASE)],
  [
    'files',
    /\/graphql$/,
    full,
    (github) => Array.fromAsync(github.readFiles([...twelve, 'flows/a.json'], BASE)),
  ],
  ['the last change', /\/commits\?/, full, (github) => github.lastChange('flows/a.json', BASE)],
  [
    'earlier commits',
    /\/commits\?/,
    full,
    (github) => Array.fromAsync(github.commitsBefore(MERGED, 5)),
  ],
  [
    'the pull request of a commit',
    /\/commits\/\w+\/pulls/,
    merged,
    (github) => github.mergedPull(),
    pushed,
  ],
  [
    'whether a commit was a tip',
    /\/commits\/\w+\/pulls/,
    merged,
    (github) => github.wasTip(HEAD, MERGED, 'main'),
    pushed,
  ],
  ['the pull request of a hint', /\/graphql$/, full, (github) => github.mergedPull(), pushed],
  [
    'the commits of a push',
    /\/compare\//,
    merged,
    (github) => github.mergedPulls(BASE, MERGED),
    pushed,
  ],
  ['reviews', /\/reviews/, full, (github) => github.approvers(pullOfEvent)],
  [
    'the members of a team',
    /\/members/,
    full,
    (github) => github.members({ kind: 'team', org: 'contoso', slug: 'it' }),
  ],
  ['the comments', /GET .*\/issues\/7\/comments/, commented, (github) => github.ownComment(ISSUE)],
  ['the editors of comments', /\/graphql$/, commented, (github) => github.ownComment(ISSUE)],
  [
    'the comments before one is written',
    /GET .*\/issues\/7\/comments/,
    commented,
    (github) => github.writeComment(ISSUE, () => 'new', always),
  ],
  [
    'our account',
    /\/graphql$/,
    commented,
    (github) => github.writeComment(ISSUE, () => 'new', always),
  ],
  [
    'the comments of ours that are too many',
    /\/graphql$/,
    doubled,
    (github) => github.writeComment(ISSUE, () => 'new', always),
  ],
  [
    'a new comment',
    /POST .*\/issues\/7\/comments/,
    full,
    (github) => github.writeComment(ISSUE, () => 'new', always),
  ],
  [
    'a shared comment',
    /\/issues\/comments\/\d+$/,
    commented,
    (github) => github.writeComment(ISSUE, () => 'new', { ...always, isShared: true }),
  ],
  [
    'a lock',
    /\/reactions/,
    commented,
    (github) => github.writeComment(ISSUE, () => 'new', { ...always, isShared: true }),
  ],
  ['a new check run', /POST .*\/check-runs/, full, (github) => github.writeCheckRun(HEAD, check)],
  [
    'a longer check run',
    /PATCH .*\/check-runs/,
    full,
    (github) => github.writeCheckRun(HEAD, check),
  ],
  [
    'the check runs',
    /GET .*\/check-runs|POST .*\/check-runs/,
    full,
    (github) => github.writeCheckRun(HEAD, check),
  ],
  ['the issues', /GET .*\/issues\?/, full, (github) => github.keepIssue(wish)],
  ['a new issue', /POST .*\/issues$/, full, (github) => github.keepIssue(wish)],
];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const WRONG: (Json | undefined)[] = [undefined, null, 7e300, 'x', [], {}, [[]]];

/** An answer with each of its values replaced in turn, of a list those of the first. */
function* spoilt(value: Json): Generator<Json | undefined> {
  yield* WRONG;
  if (Array.isArray(value)) yield* spoiltList(value);
  else if (value !== null && typeof value === 'object') yield* spoiltObject(value);
}

function* spoiltList([first, ...rest]: Json[]): Generator<Json> {
  if (first === undefined) return;
  for (const one of spoilt(first)) yield [one ?? null, ...rest];
}

function* spoiltObject(value: { [key: string]: Json }): Generator<Json> {
  for (const [key, inner] of Object.entries(value)) {
    const { [key]: _, ...others } = value;
    for (const one of spoilt(inner)) yield one === undefined ? others : { ...others, [key]: one };
  }
}

/** A GitHub that answers to some requests with what `change` makes of its answer. */
async function changing(given: GitHubState, of: RegExp, change: (answer: string) => string) {
  const simulator = await startGitHub({ state: given });
  servers.push(simulator);
  return listening(
    createServer(async (request, response) => {
      const sent = Buffer.concat(await request.toArray()).toString('utf8');
      const { status, headers, body } = await forwarded(simulator.url, request, sent);
      response.writeHead(status, headers);
      response.end(of.test(`${request.method} ${request.url}`) ? change(body) : body);
    }),
  );
}

describe('what is read of an answer and missing is named', () => {
  test.each([
    ['GET /pulls/7$', '{"base":{"ref":"main"},"merged":false,"changed_files":1}', 'head'],
    ['GET /pulls/7$', '{"head":{},"base":{"ref":"main"},"merged":false}', 'head.sha'],
    ['GET /pulls/7$', 'null', ''],
  ])('%s: %s', async (of, body, at) => {
    const path = new RegExp(of.replace(' ', ' .*'));
    const github = await connected(await changing(full, path, () => body));
    expect(await failureFrom(github.currentPull(7))).toEqual({
      code: 'github-answer-unexpected',
      at,
      request: { code: 'read-pull', pull: 7 },
    });
  });

  test('a comparison without files is not one of no change', async () => {
    const body = '{"status":"ahead","total_commits":1,"commits":[]}';
    const github = await connected(await changing(full, /compare/, () => body));
    expect(await failureFrom(github.changedFiles(pushEvent(BASE, MERGED)))).toMatchObject({
      code: 'github-answer-unexpected',
      at: 'files',
    });
  });
});

describe('the pages of a list', () => {
  /** A list whose every page names as its next one what `next` gives for its address. */
  async function linked(next: (url: URL) => string) {
    let requests = 0;
    const url = await listening(
      createServer(({ url: path = '' }, response) => {
        requests += 1;
        const link = `<${next(new URL(path, url))}>; rel="next"`;
        response.writeHead(200, { 'content-type': 'application/json', link });
        response.end('[]');
      }),
    );
    const github = await connected(url);
    const failure = await failureFrom(github.approvers(pullOfEvent));
    return { failure, requests };
  }

  test('are not followed to another host, which would get the token', async () => {
    const tokens: unknown[] = [];
    const other = await listening(
      createServer(({ headers }, response) => {
        tokens.push(headers.authorization);
        response.end('[]');
      }),
    );
    const { failure, requests } = await linked(() => `${other}/next`);
    expect(failure).toMatchObject({ code: 'github-link-elsewhere' });
    expect({ requests, tokens }).toEqual({ requests: 1, tokens: [] });
  });

  test('are not followed in a circle', async () => {
    const { failure, requests } = await linked(({ href }) => href);
    expect(failure).toMatchObject({ code: 'github-list-in-circle' });
    expect(requests).toBe(1);
  });

  test('are not followed without an end', async () => {
    const { failure, requests } = await linked((url) => {
      url.searchParams.set('page', `${Number(url.searchParams.get('page') ?? 1) + 1}`);
      return url.href;
    });
    expect(failure).toMatchObject({ code: 'github-list-in-circle' });
    expect(requests).toBe(1_000);
  });
});

test.each([
  ['one within the other', 1],
  ['two within each', 2],
])('a tree of endless folders ends: %s', async (_, count) => {
  let next = 0;
  const folder = () => ({ path: 'a', mode: '040000', sha: `${next++}`.padStart(40, '0') });
  const url = await listening(
    createServer((_, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({ truncated: true, tree: Array.from({ length: count }, folder) }),
      );
    }),
  );
  const github = await connected(url);
  const all = { isWanted: () => true, mayBeBelow: () => true };
  expect(await failureFrom(github.filesAt(HEAD, all))).toMatchObject({
    code: 'github-list-in-circle',
    request: { code: 'list-files', ref: HEAD },
  });
});

test('a commit that is its own ancestor ends', async () => {
  const parents = [{ sha: HEAD }];
  const commits = [HEAD, MERGED].map((sha) => ({ sha, parents, commit: { message: '' } }));
  const body = JSON.stringify({ status: 'ahead', total_commits: 2, commits, files: [] });
  const url = await changing(merged, /compare/, () => body);
  const github = await connected(url, pushed);
  expect(await github.mergedPulls(BASE, MERGED)).toEqual([ISSUE]);
});

describe('whatever is answered, a call gives a value or an error of GitHub', () => {
  test.each(REQUESTS)(
    '%s',
    async (_, of, given, call, event = pullEvent) => {
      const answers: string[] = [];
      const url = await changing(given, of, (body) => {
        answers.push(body);
        return body;
      });
      await call(await connected(url, event)).catch(() => {});
      expect(answers.length).toBeGreaterThan(0);
      const [first = ''] = answers.toSorted((one, other) => other.length - one.length);
      const wrong = /^[[{]/.test(first) ? [...spoilt(JSON.parse(first))] : WRONG;
      let answer: Json | undefined;
      const spoiling = await changing(given, of, () => JSON.stringify(answer) ?? '');
      const thrown: unknown[] = [];
      for (answer of wrong) {
        try {
          await call(await connected(spoiling, event));
        } catch (error) {
          if (!(error instanceof GitHubError)) thrown.push([answer, error]);
        }
      }
      expect(thrown).toEqual([]);
    },
    60_000,
  );
});
