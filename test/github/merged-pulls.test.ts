import { expect, test } from '@jest/globals';
import type { Commit } from '../simulators/github/index.ts';
import { BASE, commits, MERGED, pull, pushEvent, sha, stage } from './stage.ts';

const lookUps = (requests: string[]) => requests.filter((line) => line.includes('/pulls?'));

test('a queue: each of its pull requests once, oldest first', async () => {
  const [other, second] = [sha('1'), sha('2')];
  const more: Commit[] = [
    { sha: other, parents: [BASE], files: {} },
    { sha: second, parents: [MERGED, other], files: {} },
  ];
  const { github, requests } = await stage({
    event: pushEvent(BASE, second),
    state: {
      commits: [...commits, ...more],
      pulls: [
        { ...pull, mergedAs: MERGED },
        { ...pull, number: 8, head: other, headRef: 'other', mergedAs: second },
      ],
    },
  });
  expect(await github.mergedPulls(BASE, second)).toEqual([7, 8]);
  expect(lookUps(requests())).toHaveLength(2);
});

test('a rebase of many commits: one pull request, and no more questions than a hundred', async () => {
  const name = (index: number) => String(index + 1).padStart(40, '0');
  const line = Array.from({ length: 120 }, (_, index) => ({
    sha: name(index),
    parents: [index === 0 ? BASE : name(index - 1)],
    files: { 'flows/a.json': String(index) },
  }));
  const { github, requests, warnings } = await stage({
    event: pushEvent(BASE, name(119)),
    state: { commits: [...commits, ...line], pulls: [{ ...pull, mergedAs: name(119) }] },
  });
  expect(await github.mergedPulls(BASE, name(119))).toEqual([7]);
  expect(lookUps(requests())).toHaveLength(100);
  expect(warnings).toEqual([expect.stringMatching(/\b120\b.*\b100\b/)]);
});

test('a new branch, and one that GitHub cannot compare: the last commit alone', async () => {
  const state = { pulls: [{ ...pull, mergedAs: MERGED }] };
  const { github, requests } = await stage({ event: pushEvent(null, MERGED), state });
  expect(await github.mergedPulls(null, MERGED)).toEqual([7]);
  expect(await github.mergedPulls(sha('f'), MERGED)).toEqual([7]);
  expect(lookUps(requests())).toHaveLength(2);
});
