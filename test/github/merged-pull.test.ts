import { expect, test } from '@jest/globals';
import type { Fault } from '../simulators/github/index.ts';
import { BASE, commits, failureFrom, HEAD, MERGED, pull, pushEvent, sha, stage } from './stage.ts';

const merged = { ...pull, mergedAs: MERGED };
const NUMBER_7 = { number: 7, headSha: HEAD };

const push = (commit: string, message = '') => pushEvent(null, commit, message);
/** GitHub lists no pull request the first `times` times; by default never. */
const unlisted = (...nth: number[]): Fault => ({
  kind: 'answer',
  path: /commits\/[^/]+\/pulls/,
  body: [],
  ...(nth.length > 0 && { nth }),
});
const lookUps = (requests: string[]) => requests.filter((line) => line.includes('/pulls?'));

test('the pull request whose merge made the commit', async () => {
  const { github, requests } = await stage({ event: push(MERGED), state: { pulls: [merged] } });
  expect(await github.mergedPull()).toEqual(NUMBER_7);
  expect(lookUps(requests())).toHaveLength(1);
});

test('its own head, where the branch was moved forward to it', async () => {
  const pulls = [
    { ...pull, number: 6, mergedAs: MERGED },
    { ...pull, mergedAs: HEAD },
  ];
  const { github } = await stage({ event: push(HEAD), state: { pulls } });
  expect(await github.mergedPull()).toMatchObject({ headSha: HEAD });
});

test('of two that contain the commit, the one that was merged first', async () => {
  const [top, other] = [sha('1'), sha('2')];
  const more = [
    { sha: top, parents: [HEAD], files: {} },
    { sha: other, parents: [HEAD], files: {} },
  ];
  const later = { ...pull, number: 5, head: other, mergedAs: sha('1') };
  const first = { ...pull, head: top, mergedAs: sha('2') };
  const { github } = await stage({
    event: push(HEAD),
    state: {
      commits: [...commits, ...more],
      pulls: [
        { ...later, mergedTime: '2026-02-02T00:00:00Z' },
        { ...first, mergedTime: '2026-02-01T00:00:00Z' },
      ],
    },
  });
  expect(await github.mergedPull()).toEqual({ number: 7, headSha: top });
});

test.each([
  ['an open one', pull, HEAD],
  ['a closed one', { ...pull, closed: true }, HEAD],
  ['one into another branch', { ...merged, baseRef: 'release' }, MERGED],
  ['none at all', pull, MERGED],
  ['of a commit that is unknown', merged, sha('f')],
])('not %s', async (_, each, commit) => {
  const { github } = await stage({ event: push(commit), state: { pulls: [each] } });
  expect(await github.mergedPull()).toBeNull();
});

test('one that GitHub lists only some seconds after the merge', async () => {
  const { github, requests } = await stage({
    event: push(MERGED),
    state: { pulls: [merged] },
    faults: [unlisted(1, 2, 3)],
  });
  expect(await github.mergedPull()).toEqual(NUMBER_7);
  expect(lookUps(requests())).toHaveLength(4);
});

test('after a deployment that took longer than GitHub needs, it is asked once', async () => {
  const { github, requests } = await stage({
    event: push(MERGED),
    retryPolicy: { listedMs: 0 },
    faults: [unlisted()],
  });
  expect(await github.mergedPull()).toBeNull();
  expect(lookUps(requests())).toHaveLength(1);
});

test.each([
  ['a merge', 'Merge pull request #7 from contoso/feature\n\nMore'],
  ['a squash', 'Remind of invoices (#7)\n\n* one\n* two'],
])('one that the message of %s names, at once', async (_, message) => {
  const { github, requests } = await stage({
    event: push(MERGED, message),
    state: { pulls: [merged] },
    faults: [unlisted()],
  });
  expect(await github.mergedPull()).toEqual(NUMBER_7);
  expect(lookUps(requests())).toHaveLength(1);
});

const named = 'Remind of invoices (#7)';
test.each([
  ['is not merged', pull, named],
  ['was merged into another branch', { ...merged, baseRef: 'release' }, named],
  ['is not in the push', { ...pull, mergedAs: HEAD, head: BASE }, named],
  ['is not there', merged, 'Remind of invoices (#99999999999)'],
  ['is only mentioned', merged, 'Fixes what (#7) broke'],
])('not one that the message names and that %s', async (_, each, message) => {
  const { github } = await stage({
    event: push(MERGED, message),
    state: { pulls: [each] },
    faults: [unlisted()],
  });
  expect(await github.mergedPull()).toBeNull();
});

test('without permission', async () => {
  const { github } = await stage({ event: push(MERGED), token: 'ghs_nothing' });
  expect(await failureFrom(github.mergedPull())).toMatchObject({
    code: 'github-permission-missing',
    permission: 'pull-requests: read',
  });
});
