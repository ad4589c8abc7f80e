import { describe, expect, test } from '@jest/globals';
import { BASE, BOT, MARKER, stage } from './stage.ts';

const ISSUE = 7;
const always = { createIfMissing: true, isShared: false };
const ours = (text: string) => ({ issue: ISSUE, author: BOT, body: `${MARKER}\n${text}` });
const error = { type: 'FORBIDDEN', message: 'no' };
const node = { viewerDidAuthor: true, body: `${MARKER}\nours`, lastEditedAt: null };

/** What GraphQL may answer, or a proxy for it, with status 200. */
const BODIES: unknown[] = [
  null,
  'text',
  [],
  {},
  { data: null },
  { data: 'text' },
  { data: [] },
  { data: {} },
  { data: null, errors: null },
  { data: null, errors: [] },
  { data: null, errors: [error] },
  { data: null, errors: [null, 'text', {}] },
  { data: null, errors: 'text' },
  { data: null, errors: error },
  { errors: [{ type: 'NOT_FOUND', path: 5 }] },
  { data: { viewer: null, node: null, nodes: null, repository: null, minimizeComment: null } },
  { data: { viewer: {}, node: {}, nodes: [], repository: { object: null } } },
  { data: { viewer: { login: null }, nodes: [null], repository: { object: {} } } },
  {
    data: {
      nodes: [{ viewerDidAuthor: true, body: null, lastEditedAt: null }],
      repository: { object: { f0: null } },
      minimizeComment: { minimizedComment: null },
    },
    errors: [error],
  },
  { data: { nodes: [{}], repository: { object: { f0: {} } } } },
  { data: { repository: { object: { f0: { mode: null, object: null } } } } },
  { data: { repository: { object: { f0: { mode: 0o100644, object: { text: null } } } } } },
];

describe.each(BODIES.map((body) => [JSON.stringify(body), body]))('%s', (_, body) => {
  const scene = (comments: ReturnType<typeof ours>[] = []) =>
    stage({ state: { comments }, faults: [{ kind: 'answer', path: '/graphql', body }] });

  test('files are read all the same', async () => {
    const { github } = await scene();
    const read = await Array.fromAsync(github.readFiles(['flows/a.json', 'flows/none.json'], BASE));
    const texts = read.map(([path, bytes]) => [path, bytes && Buffer.from(bytes).toString()]);
    expect(Object.fromEntries(texts)).toEqual({ 'flows/a.json': '{}', 'flows/none.json': null });
  });

  test('the comment is written, and what is left over is pointed from', async () => {
    const { github, simulator } = await scene([ours('old'), ours('double')]);
    expect(await github.writeComment(ISSUE, () => 'new', always)).toMatchObject({
      change: 'updated',
    });
    const [first, second] = simulator.comments(ISSUE).map((comment) => comment.body);
    expect(first).toBe(`${MARKER}\nnew`);
    expect(second).toContain('#issuecomment-1001');
  });

  test('no plan is trusted', async () => {
    const { github } = await scene([ours('old')]);
    expect(await github.ownComment(ISSUE)).toMatchObject({
      kind: expect.stringMatching(/^(untrusted|none)$/),
    });
  });
});

test.each([
  ['nameless', {}, {}],
  ['null', { __typename: null, login: null }, { __typename: null, login: null }],
  ['without a type', { login: 'ada' }, { login: 'ada' }],
])('an editor who is %s is not the author', async (_, author, editor) => {
  const edited = { ...node, lastEditedAt: '2026-11-20T00:00:00Z', author, editor };
  const { github } = await stage({
    state: { comments: [ours('ours')] },
    faults: [{ kind: 'answer', path: '/graphql', body: { data: { nodes: [edited] } } }],
  });
  expect(await github.ownComment(ISSUE)).toMatchObject({ kind: 'untrusted' });
});
