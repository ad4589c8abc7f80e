import { describe, expect, test } from '@jest/globals';
import type { DesiredIssue } from '../../src/github/issue.ts';
import { BOT, failureFrom, stage } from './stage.ts';

const MARKER = '<!-- flowgate:issue drift%20production -->';
const wish = (changed: Partial<DesiredIssue> = {}): DesiredIssue => ({
  topic: 'drift production',
  title: 'Flowgate: production has drifted from Git',
  body: 'One flow differs.',
  farewell: 'As in Git again.',
  ...changed,
});
const ours = (number: number, body = 'old', author = BOT) => ({
  number,
  author,
  title: 'Flowgate: production has drifted from Git',
  body: `${MARKER}\n${body}`,
});
const tokens = [
  { token: 'ghs_job', login: BOT, permissions: { issues: 'write' as const } },
  { token: 'ghs_reader', login: BOT, permissions: { contents: 'read' as const } },
];
const issues = (...held: ReturnType<typeof ours>[]) => ({ state: { tokens, issues: held } });
const url = (number: number) => `https://github.com/contoso/flows/issues/${number}`;

describe('the one issue of a topic', () => {
  test('is opened, left, brought up to date, and closed with a word', async () => {
    const { github, simulator, writes } = await stage(issues());
    expect(await github.keepIssue(wish())).toEqual({
      kind: 'written',
      change: 'created',
      url: url(8),
    });
    expect(await github.keepIssue(wish())).toMatchObject({ change: 'unchanged', url: url(8) });
    expect(writes()).toHaveLength(1);
    expect(await github.keepIssue(wish({ body: 'Two differ.' }))).toMatchObject({
      change: 'updated',
    });
    expect(simulator.issues()).toMatchObject([
      { number: 8, body: `${MARKER}\nTwo differ.`, state: 'open' },
    ]);
    expect(await github.keepIssue(wish({ body: null }))).toMatchObject({ change: 'closed' });
    expect(simulator.issues()).toMatchObject([{ state: 'closed' }]);
    expect(simulator.comments(8)).toMatchObject([{ author: BOT, body: 'As in Git again.' }]);
  });

  test('is a new one where drift comes back', async () => {
    const { github, simulator } = await stage(issues());
    for (const body of ['first', null, 'second']) await github.keepIssue(wish({ body }));
    expect(simulator.issues().map(({ number, state }) => [number, state])).toEqual([
      [8, 'closed'],
      [9, 'open'],
    ]);
  });

  test('is none where there was none and there is nothing to report', async () => {
    const { github, writes } = await stage(issues());
    expect(await github.keepIssue(wish({ body: null }))).toEqual({ kind: 'none' });
    expect(writes()).toEqual([]);
  });

  test("is neither a person's with the marker, nor that of another topic, nor one that only quotes it", async () => {
    const { github, simulator } = await stage(
      issues(
        ours(20, 'forged', 'eve'),
        { ...ours(21), body: '<!-- flowgate:issue drift%20test -->\nx' },
        { ...ours(22), body: `> ${MARKER}` },
      ),
    );
    expect(await github.keepIssue(wish())).toMatchObject({ change: 'created', url: url(23) });
    expect(await github.keepIssue(wish({ body: null }))).toMatchObject({ change: 'closed' });
    const open = simulator.issues().filter(({ state }) => state === 'open');
    expect(open.map(({ number }) => number)).toEqual([20, 21, 22]);
  });

  test('is found behind more than a hundred others', async () => {
    const others = Array.from({ length: 230 }, (_, index) => ({
      ...ours(100 + index),
      body: 'talk',
    }));
    const { github } = await stage(issues(ours(50), ...others));
    expect(await github.keepIssue(wish())).toMatchObject({ change: 'updated', url: url(50) });
  });

  test('of two that were opened at once the oldest stays', async () => {
    const { github, simulator } = await stage(issues(ours(30), ours(31)));
    expect(await github.keepIssue(wish())).toMatchObject({ change: 'updated', url: url(30) });
    expect(simulator.issues().map(({ number, state }) => [number, state])).toEqual([
      [30, 'open'],
      [31, 'closed'],
    ]);
    expect(simulator.comments(31)[0]?.body).toContain('#30');
  });

  test('is closed, and another one continued, in conversations that take no comment', async () => {
    const locked = {
      ...issues(ours(30), ours(31)),
      faults: [{ method: 'POST', path: '/comments', kind: 403 }],
    };
    const { github, simulator } = await stage(locked);
    expect(await github.keepIssue(wish())).toMatchObject({ change: 'updated', url: url(30) });
    expect(await github.keepIssue(wish({ body: null }))).toMatchObject({ change: 'closed' });
    expect(simulator.issues().map(({ state }) => state)).toEqual(['closed', 'closed']);
  });

  test('is one, whatever two runs do at once', async () => {
    const { github, simulator } = await stage(issues());
    await Promise.all([github.keepIssue(wish()), github.keepIssue(wish())]);
    await github.keepIssue(wish());
    expect(simulator.issues().filter(({ state }) => state === 'open')).toHaveLength(1);
  });

  test('is not opened again where only the answer was lost', async () => {
    const { github, simulator } = await stage({
      ...issues(),
      faults: [{ method: 'POST', path: /\/issues$/, kind: 'lost-reply' }],
    });
    expect(await github.keepIssue(wish())).toMatchObject({ kind: 'written', url: url(8) });
    expect(simulator.issues()).toHaveLength(1);
  });

  test('is denied, and no error, without the permission', async () => {
    const { github } = await stage({ ...issues(), token: 'ghs_reader' });
    expect(await github.keepIssue(wish())).toMatchObject({
      kind: 'denied',
      permission: 'issues: write',
    });
  });

  test('says what GitHub refused', async () => {
    const { github } = await stage(issues());
    expect(await failureFrom(github.keepIssue(wish({ body: 'x'.repeat(70_000) })))).toMatchObject({
      code: 'github-refused',
      request: { code: 'write-issue', title: wish().title },
    });
  });

  test('keeps a topic in the marker that would end a comment of HTML', async () => {
    const { github, simulator } = await stage(issues());
    const topic = 'drift --> <b>\ud83d';
    await github.keepIssue(wish({ topic }));
    expect(await github.keepIssue(wish({ topic }))).toMatchObject({ change: 'unchanged' });
    expect(simulator.issues()[0]?.body.split('\n')[0]).toMatch(/^<!-- flowgate:issue [\w%]+ -->$/);
  });
});
