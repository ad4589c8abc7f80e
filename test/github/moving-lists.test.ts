import { describe, expect, test } from '@jest/globals';
import type { PullContext } from '../../src/github/event.ts';
import type { GitHubSimulator, Review } from '../simulators/github/index.ts';
import { BOT, failureFrom, HEAD, MARKER, MERGED, pull, pullEvent, stage } from './stage.ts';

const ISSUE = 7;
const context = pullEvent.pull as PullContext;
const comment = (author: string, body: string) => ({ issue: ISSUE, author, body });
const talk = Array.from({ length: 100 }, (_, index) => comment('ada', `Comment ${index}`));
const ours = comment(BOT, `${MARKER}\nold`);
const review = (user: string, state: Review['state']): Review => ({ user, state, commit: HEAD });

/** A GitHub where `change` happens when the second page of a list is requested, `times` at most. */
async function changing(
  state: object,
  change: (simulator: GitHubSimulator) => void,
  times = 1,
): Promise<Awaited<ReturnType<typeof stage>>> {
  let left = times;
  const scene = await stage({
    state,
    gate: async ({ path }) => {
      if (path.includes('page=2') && left-- > 0) change(scene.simulator);
    },
  });
  return scene;
}

describe('what moves to a page that was read is not missed', () => {
  const deleteFirst = (simulator: GitHubSimulator) => simulator.deleteComment(1001);

  test('the comment, which is not created twice', async () => {
    const { github, writes } = await changing({ comments: [...talk, ours] }, deleteFirst);
    const options = { createIfMissing: true, isShared: false };
    const written = await github.writeComment(ISSUE, () => 'new', options);
    expect(written).toMatchObject({ change: 'updated' });
    expect(writes()).toHaveLength(1);
  });

  test('the reviewed plan', async () => {
    const { github } = await changing({ comments: [...talk, ours] }, deleteFirst);
    expect(await github.ownComment(ISSUE)).toEqual({ kind: 'trusted', body: 'old' });
  });

  test.each<[Review['state'], string[]]>([
    ['DISMISSED', []],
    ['COMMENTED', ['grace']],
  ])('a review: an approval, then %s', async (last, approvers) => {
    const remarks = Array.from({ length: 99 }, () => review('bob', 'COMMENTED'));
    const reviews = [...remarks, review('grace', 'APPROVED'), review('grace', last)];
    const { github } = await changing({ pulls: [{ ...pull, reviews }] }, (simulator) =>
      simulator.update({ number: 7, reviews: reviews.slice(1) }),
    );
    expect(await github.approvers(context)).toEqual(approvers);
  });

  test.each([
    ['an older pull request is merged', 3, 200],
    ['a newer one is merged', 300, 4],
  ])('the issue, while %s', async (_, merged, number) => {
    const marker = '<!-- flowgate:issue drift -->';
    const others = Array.from({ length: 99 }, (_, index) => ({
      number: 50 + index,
      author: 'ada',
      title: 'Another',
    }));
    const issues = [...others, { number, author: BOT, title: 'Drift', body: `${marker}\nold` }];
    const tokens = [{ token: 'ghs_job', login: BOT, permissions: { issues: 'write' as const } }];
    const pulls = [{ ...pull, number: merged }];
    const { github, writes } = await changing({ issues, pulls, tokens }, (simulator) =>
      simulator.update({ number: merged, mergedAs: MERGED }),
    );
    const wish = { topic: 'drift', title: 'Drift', body: 'new', farewell: '' };
    expect(await github.keepIssue(wish)).toMatchObject({ change: 'updated' });
    expect(writes()).toHaveLength(1);
  });
});

describe('a list of several pages', () => {
  const add = (simulator: GitHubSimulator) => simulator.addComment(ISSUE, 'ada', 'One more');

  test('counts when what was read is still there, whatever was added at its end', async () => {
    const state = { comments: [...talk, ours] };
    const { github, requests } = await changing(state, add, Number.POSITIVE_INFINITY);
    expect(await github.ownComment(ISSUE)).toMatchObject({ kind: 'trusted' });
    expect(requests().filter((line) => line.startsWith('GET'))).toHaveLength(4);
  });

  test('is lost where it changes each time', async () => {
    let next = 1001;
    const state = { comments: [...talk, ...talk] };
    const { github, requests } = await changing(
      state,
      (simulator) => simulator.deleteComment(next++),
      Number.POSITIVE_INFINITY,
    );
    expect(await failureFrom(github.ownComment(ISSUE))).toMatchObject({
      code: 'github-list-moving',
      request: { code: 'read-comments', pull: ISSUE },
    });
    expect(requests()).toHaveLength(10);
  });
});
