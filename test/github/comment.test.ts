import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { GitHubSimulator } from '../simulators/github/index.ts';
import { BOT, failureFrom, HEAD, MARKER, MERGED, pull, stage } from './stage.ts';

const ISSUE = 7;
const always = { createIfMissing: true, isShared: false };
const ours = (body: string, author = BOT) => ({
  issue: ISSUE,
  author,
  body: `${MARKER}\n${body}`,
});
const talk = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ issue: ISSUE, author: 'ada', body: `Comment ${i}` }));
const url = (id: number) => `https://github.com/contoso/flows/pull/7#issuecomment-${id}`;

describe('the one comment', () => {
  test('is created with the marker as its first line, then left, then updated', async () => {
    const { github, simulator, writes } = await stage();
    const created = { kind: 'written', change: 'created', url: url(1001) };
    expect(await github.writeComment(ISSUE, () => '## One\n', always)).toEqual(created);
    expect(simulator.comments(ISSUE)).toMatchObject([{ author: BOT, body: `${MARKER}\n## One\n` }]);
    const unchanged = { ...created, change: 'unchanged' };
    expect(await github.writeComment(ISSUE, () => '## One\n', always)).toEqual(unchanged);
    expect(writes()).toHaveLength(1);
    const updated = { ...created, change: 'updated' };
    expect(await github.writeComment(ISSUE, () => '## Two', always)).toEqual(updated);
    expect(writes()).toMatchObject([
      { method: 'POST' },
      { method: 'PATCH', path: '/repos/contoso/flows/issues/comments/1001' },
    ]);
    expect(simulator.comments(ISSUE)).toMatchObject([{ body: `${MARKER}\n## Two` }]);
  });

  test('is found behind more than a hundred others', async () => {
    const comments = [...talk(250), ours('old'), ...talk(3)];
    const { github, writes } = await stage({ state: { comments } });
    expect(await github.writeComment(ISSUE, () => 'new', always)).toMatchObject({
      change: 'updated',
    });
    expect(writes()).toHaveLength(1);
  });

  test('is unchanged where GitHub gave back other line ends and less at the end', async () => {
    const comments = [{ issue: ISSUE, author: BOT, body: `${MARKER}\r\na  \r\n\r\nb` }];
    const { github, writes } = await stage({ state: { comments } });
    const written = await github.writeComment(ISSUE, () => 'a  \n\nb \n\n', always);
    expect(written).toMatchObject({ change: 'unchanged' });
    expect(writes()).toEqual([]);
  });

  test('is not created where only an older one is to be updated', async () => {
    const { github, requests } = await stage({ state: { comments: talk(1) } });
    expect(
      await github.writeComment(ISSUE, () => 'x', { createIfMissing: false, isShared: false }),
    ).toEqual({
      kind: 'none',
    });
    expect(requests().toSorted()).toEqual([
      'GET /repos/contoso/flows/issues/7/comments?per_page=100',
      'POST /graphql',
    ]);
  });

  test('is not written where something newer is to be commented on by then', async () => {
    const { github, writes } = await stage({ state: { comments: [ours('old')] } });
    const written = await github.writeComment(ISSUE, () => 'new', {
      ...always,
      isWanted: async () => false,
    });
    expect(written).toEqual({ kind: 'unwanted' });
    expect(writes()).toEqual([]);
  });

  test('is not denied where what is wanted is not known either, whichever answer comes first', async () => {
    const { github } = await stage({ token: 'ghs_nothing' });
    const isWanted = () => delay(50).then(() => Promise.reject(new Error('unknown')));
    const writing = github.writeComment(ISSUE, () => 'new', { ...always, isWanted });
    await expect(writing).rejects.toThrow('unknown');
  });

  test('is not written where that cannot be known', async () => {
    const { github, writes } = await stage({ state: { comments: [ours('old')] } });
    const isWanted = async () => Promise.reject(new Error('unknown'));
    const writing = github.writeComment(ISSUE, () => 'new', { ...always, isWanted });
    await expect(writing).rejects.toThrow('unknown');
    expect(writes()).toEqual([]);
  });

  test('is updated where it is there', async () => {
    const { github, simulator } = await stage({ state: { comments: [ours('old')] } });
    const written = await github.writeComment(ISSUE, () => 'new', {
      createIfMissing: false,
      isShared: false,
    });
    expect(written).toMatchObject({ change: 'updated' });
    expect(simulator.comments(ISSUE)).toMatchObject([{ body: `${MARKER}\nnew` }]);
  });

  test('lone surrogates do not make the request fail', async () => {
    const { github, simulator } = await stage();
    await github.writeComment(ISSUE, () => 'cut \ud83d', always);
    expect(simulator.comments(ISSUE)).toMatchObject([{ body: `${MARKER}\ncut \ufffd` }]);
  });
});

describe('what happens to it between reading and writing', () => {
  const shared = { createIfMissing: true, isShared: true };

  /** Writes 'new' over 'old'; `happens` before GitHub serves the first request that `when` finds. */
  async function interrupted(
    options: typeof always,
    when: (line: string) => boolean,
    happens: (simulator: GitHubSimulator) => void,
  ) {
    let isOver = false;
    const { github, simulator, notices } = await stage({
      state: { comments: [ours('old')] },
      gate: async ({ method, path }) => {
        if (isOver || !when(`${method} ${path}`)) return;
        isOver = true;
        happens(simulator);
      },
    });
    const isWanted = async () => (await github.currentPull(ISSUE)).headSha === HEAD;
    const written = await github.writeComment(ISSUE, () => 'new', { ...options, isWanted });
    const held = simulator.comments(ISSUE).map(({ body, reactions }) => [body, ...reactions]);
    return { written, held, notices };
  }

  const isWrite = (line: string) => line.startsWith('PATCH');
  const isLock = (line: string) => line.endsWith('/reactions');
  const isReadAgain = (line: string) => /^GET .*comments\/\d+$/.test(line);
  const remove = (simulator: GitHubSimulator) => simulator.deleteComment(1001);

  test.each([
    ['before it is written', always, isWrite],
    ['before it is held', shared, isLock],
    ['while it is held', shared, isReadAgain],
    ['while it is held, before it is written', shared, isWrite],
  ])('deleted %s: it is created', async (_, options, when) => {
    expect(await interrupted(options, when, remove)).toEqual({
      written: { kind: 'written', change: 'created', url: url(1002) },
      held: [[`${MARKER}\nnew`]],
      notices: [],
    });
  });

  test('deleted where only an older one is to be updated: it is not created', async () => {
    const update = { ...always, createIfMissing: false };
    const { written, held } = await interrupted(update, isWrite, remove);
    expect({ written, held }).toEqual({ written: { kind: 'none' }, held: [] });
  });

  test('a comment that is listed but not found is denied, not looked for again and again', async () => {
    const faults = [{ kind: 404, method: 'PATCH' }];
    const { github, writes } = await stage({ state: { comments: [ours('old')] }, faults });
    const written = await github.writeComment(ISSUE, () => 'new', always);
    expect(written).toMatchObject({ kind: 'denied', permission: 'pull-requests: write' });
    expect(writes()).toHaveLength(2);
  });

  test.each([
    ['create', []],
    ['update', [ours('old')]],
  ])('newer commits while GitHub makes it wait to %s: it is left', async (_, comments) => {
    let writes = 0;
    const { github, simulator } = await stage({
      state: { comments },
      faults: [
        { kind: 'secondary-rate-limit', path: /comments(?:\/\d+)?$/, retryAfter: 0, nth: 1 },
      ],
      gate: async ({ method, path }) => {
        if (method === 'GET' || path === '/graphql') return;
        writes += 1;
        simulator.update({ number: 7, head: MERGED });
      },
    });
    const isWanted = async () => (await github.currentPull(ISSUE)).headSha === HEAD;
    const written = await github.writeComment(ISSUE, () => 'new', { ...always, isWanted });
    expect({ written, writes }).toEqual({ written: { kind: 'unwanted' }, writes: 1 });
    expect(simulator.comments(ISSUE)).toHaveLength(comments.length);
  });

  test('newer commits whose run created it meanwhile: it is left, and no second one stays', async () => {
    const { github, simulator } = await stage({
      gate: async ({ method, path }) => {
        if (method !== 'POST' || path === '/graphql') return;
        simulator.update({ number: 7, head: MERGED });
        simulator.addComment(ISSUE, BOT, `${MARKER}\nnewest`);
      },
    });
    const isWanted = async () => (await github.currentPull(ISSUE)).headSha === HEAD;
    const written = await github.writeComment(ISSUE, () => 'new', { ...always, isWanted });
    expect(written).toEqual({ kind: 'unwanted' });
    expect(simulator.comments(ISSUE)).toMatchObject([{ body: `${MARKER}\nnewest` }]);
  });

  test('newer commits, whose run created it, while GitHub makes it wait: no second one stays', async () => {
    const { github, simulator } = await stage({
      faults: [{ kind: 'secondary-rate-limit', method: 'PATCH', retryAfter: 0, nth: 1 }],
      gate: async ({ method, path }) => {
        if (method === 'POST' && path !== '/graphql') {
          simulator.addComment(ISSUE, BOT, `${MARKER}\nnewest`);
        }
        if (method === 'PATCH') simulator.update({ number: 7, head: MERGED });
      },
    });
    const isWanted = async () => (await github.currentPull(ISSUE)).headSha === HEAD;
    const written = await github.writeComment(ISSUE, () => 'new', { ...always, isWanted });
    expect(written).toEqual({ kind: 'unwanted' });
    expect(simulator.comments(ISSUE)).toMatchObject([{ body: `${MARKER}\nnewest` }]);
  });

  test('deleted where there is a second one: that one is used, and not hidden', async () => {
    const { github, simulator } = await stage({
      state: { comments: [ours('old'), ours('second')] },
      gate: async ({ path, method }) => {
        if (method === 'PATCH' && path.endsWith('/1001')) remove(simulator);
      },
    });
    const written = await github.writeComment(ISSUE, () => 'new', always);
    expect(written).toEqual({ kind: 'written', change: 'updated', url: url(1002) });
    expect(simulator.comments(ISSUE)).toMatchObject([
      { body: `${MARKER}\nnew`, isMinimized: false },
    ]);
  });

  test('newer commits while it waits for other jobs: it is left, and let go', async () => {
    const push = (simulator: GitHubSimulator) => simulator.update({ number: 7, head: MERGED });
    expect(await interrupted(shared, isLock, push)).toEqual({
      written: { kind: 'unwanted' },
      held: [[`${MARKER}\nold`]],
      notices: [],
    });
  });
});

describe('whose it is', () => {
  test("a person's comment with the marker is not adopted", async () => {
    const { github, simulator } = await stage({ state: { comments: [ours('forged', 'eve')] } });
    expect(await github.writeComment(ISSUE, () => 'mine', always)).toMatchObject({
      change: 'created',
    });
    expect(simulator.comments(ISSUE)).toMatchObject([
      { author: 'eve', body: `${MARKER}\nforged` },
      { author: BOT, body: `${MARKER}\nmine` },
    ]);
  });

  test.each([
    ['later in the body', `Look:\n${MARKER}\nx`],
    ['in a quotation', `> ${MARKER}\n> x`],
    ['with more on its line', `${MARKER} x`],
    ['of another name', '<!-- flowgate-two -->\nx'],
  ])("a bot's comment with the marker %s is not ours", async (_, body) => {
    const comments = [{ issue: ISSUE, author: 'other[bot]', body }];
    const { github, simulator } = await stage({ state: { comments } });
    await github.writeComment(ISSUE, () => 'mine', always);
    expect(simulator.comments(ISSUE)).toHaveLength(2);
  });

  test("a person's token keeps its own comment, and no other's", async () => {
    const comments = [ours('a bot'), ours('eve', 'eve'), ours('ada', 'ada')];
    const { github, simulator } = await stage({
      token: 'ghp_ada',
      state: { comments },
    });
    expect(await github.writeComment(ISSUE, () => 'new', always)).toMatchObject({
      change: 'updated',
    });
    expect(simulator.comments(ISSUE).map(({ body }) => body.slice(MARKER.length + 1))).toEqual([
      'a bot',
      'eve',
      'new',
    ]);
  });
});

describe('doubles that jobs left which ran at once', () => {
  const comments = [ours('one'), ...talk(120), ours('two'), ours('forged', 'eve')];

  test('the oldest is kept up to date, the others are hidden as outdated, once', async () => {
    const { github, simulator, notices, writes, requests } = await stage({ state: { comments } });
    expect(await github.writeComment(ISSUE, () => 'new', always)).toMatchObject({ url: url(1001) });
    const marked = () => simulator.comments(ISSUE).filter(({ body }) => body.startsWith(MARKER));
    expect(marked()).toMatchObject([
      { id: 1001, body: `${MARKER}\nnew`, isMinimized: false },
      { id: 1122, body: `${MARKER}\ntwo`, isMinimized: true },
      { author: 'eve', isMinimized: false },
    ]);
    expect(writes()).toMatchObject([{ method: 'PATCH' }]);
    const asked = () => requests().filter((line) => line === 'POST /graphql').length;
    const before = asked();
    await github.writeComment(ISSUE, () => 'newer', always);
    // Who we are, and whether it is hidden: it is not hidden again.
    expect(asked() - before).toBe(2);
    expect(notices).toEqual([]);
  });

  test('where that is denied, one line points to the one in use', async () => {
    const faults = [{ kind: 403, path: '/graphql' }];
    const { github, simulator, notices } = await stage({ state: { comments }, faults });
    await github.writeComment(ISSUE, () => 'new', always);
    const mine = () => simulator.comments(ISSUE).filter(({ author }) => author === BOT);
    expect(mine()).toMatchObject([{ body: `${MARKER}\nnew` }, { body: expect.any(String) }]);
    expect(mine()[1]?.body).toMatch(/^.*\(.*\).*$/);
    expect(mine()[1]?.body).toContain(`(${url(1001)})`);
    expect(notices).toEqual([]);
  });

  test('where nothing helps, a warning names them', async () => {
    const faults = [
      { kind: 403, path: '/graphql' },
      { kind: 403, method: 'PATCH', path: '/1122' },
    ];
    const { github, notices } = await stage({ state: { comments }, faults });
    expect(await github.writeComment(ISSUE, () => 'new', always)).toMatchObject({
      change: 'updated',
    });
    expect(notices).toEqual([{ code: 'comment-left-over', url: url(1122) }]);
  });
});

describe('what a token may not do', () => {
  const permission = 'pull-requests: write';
  const denied = { kind: 'denied', permission, token: 'job' };

  test.each([
    ['create, as from a fork', 'ghs_reader', []],
    ['update', 'ghs_reader', [ours('old')]],
    ['read', 'ghs_nothing', []],
  ])('%s', async (_, token, comments) => {
    const pulls = [{ ...pull, headRepo: 'eve/flows' }];
    const { github, notices } = await stage({ token, state: { comments, pulls } });
    expect(await github.writeComment(ISSUE, () => 'new', always)).toEqual(denied);
    expect(notices).toEqual([]);
  });

  test('404, where GitHub hides the reason', async () => {
    const { github } = await stage({ faults: [{ kind: 404, method: 'POST' }] });
    expect(await github.writeComment(ISSUE, () => 'new', always)).toEqual(denied);
  });

  test('to read is an error that names the permission', async () => {
    const { github } = await stage({ token: 'ghs_nothing' });
    expect(await failureFrom(github.ownComment(ISSUE))).toMatchObject({
      code: 'github-permission-missing',
      permission: 'pull-requests: read',
    });
  });

  test('a token that is not valid is an error, not a permission', async () => {
    const { github } = await stage({ token: 'ghs_expired' });
    expect(await failureFrom(github.writeComment(ISSUE, () => 'new', always))).toEqual({
      code: 'github-token-not-accepted',
      request: { code: 'write-comment', pull: ISSUE },
      status: 401,
      quoted: 'Bad credentials',
    });
  });
});

test('a body that is too long is said to be', async () => {
  const { github } = await stage();
  expect(await failureFrom(github.writeComment(ISSUE, () => 'x'.repeat(65_536), always))).toEqual({
    code: 'comment-too-long',
    pull: ISSUE,
    characters: 65_554,
    most: 65_536,
  });
});

test('each map has a comment of its own', async () => {
  const mapFile = 'teams/--> <b>/connection-references.json';
  const usual = { issue: ISSUE, author: BOT, body: `${MARKER}\nusual` };
  const { github, simulator, connect } = await stage({ mapFile, state: { comments: [usual] } });
  await github.writeComment(ISSUE, () => 'one', always);
  await (await connect()).writeComment(ISSUE, () => 'two', always);
  const [first, second, ...others] = simulator.comments(ISSUE);
  expect(first).toMatchObject({ body: usual.body });
  expect(second?.body).toMatch(/^<!-- flowgate:teams%2F[\w%.]+ -->\ntwo$/);
  expect(others).toEqual([]);
  expect(await github.ownComment(ISSUE)).toEqual({ kind: 'trusted', body: 'two' });
});
