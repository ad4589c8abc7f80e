import { describe, expect, test } from '@jest/globals';
import type { PullContext } from '../../src/github/event.ts';
import type { Review } from '../simulators/github/index.ts';
import { BASE, BOT, failureFrom, HEAD, pull, pullEvent, stage } from './stage.ts';

const context = pullEvent.pull as PullContext;
const review = (user: string, state: Review['state'], commit = HEAD): Review => ({
  user,
  state,
  commit,
});

const approvers = async (...reviews: Review[]) => {
  const { github } = await stage({ state: { pulls: [{ ...pull, reviews }] } });
  return github.approvers(context);
};

describe('who approves', () => {
  test.each<[string, Review[], string[]]>([
    ['nobody', [], []],
    ['one', [review('grace', 'APPROVED')], ['grace']],
    ['only the last commit counts', [review('grace', 'APPROVED', BASE)], []],
    [
      'again, after another commit',
      [review('grace', 'APPROVED', BASE), review('grace', 'APPROVED')],
      ['grace'],
    ],
    ['not if it was dismissed', [review('grace', 'DISMISSED')], []],
    [
      'nor if an earlier one is left',
      [review('grace', 'APPROVED'), review('grace', 'DISMISSED')],
      [],
    ],
    [
      'not if changes were requested later',
      [review('grace', 'APPROVED'), review('grace', 'CHANGES_REQUESTED')],
      [],
    ],
    [
      'a comment takes nothing back, and gives nothing',
      [review('grace', 'APPROVED'), review('grace', 'COMMENTED'), review('bob', 'COMMENTED')],
      ['grace'],
    ],
    [
      'each decides alone',
      [review('bob', 'CHANGES_REQUESTED'), review('grace', 'APPROVED'), review(BOT, 'APPROVED')],
      ['grace', BOT],
    ],
    ['never the author', [review('Ada', 'APPROVED')], []],
  ])('%s', async (_, reviews, expected) => expect(await approvers(...reviews)).toEqual(expected));

  test('on whatever page', async () => {
    const comments = Array.from({ length: 120 }, () => review('bob', 'COMMENTED'));
    expect(await approvers(...comments, review('grace', 'APPROVED'))).toEqual(['grace']);
  });

  test('nobody without the permission to read reviews, which is said', async () => {
    const { github, notices } = await stage({ token: 'ghs_nothing' });
    expect(await github.approvers(context)).toEqual([]);
    const cause = {
      code: 'github-permission-missing',
      request: { code: 'list-reviews', pull: 7 },
      permission: 'pull-requests: read',
    };
    expect(notices).toMatchObject([{ code: 'reviews-not-listed', cause }]);
  });

  test('is not known where GitHub has trouble', async () => {
    const { github } = await stage({ faults: [{ path: '/reviews', kind: 502 }] });
    expect(await failureFrom(github.approvers(context))).toMatchObject({
      code: 'github-server-trouble',
    });
  });
});

describe('who is in a team', () => {
  const state = {
    teams: {
      'contoso/finance': ['grace', 'bob'],
      'contoso/all': Array.from({ length: 130 }, (_, index) => `user-${index}`),
    },
    tokens: [
      { token: 'ghs_app', login: 'flowgate[bot]', permissions: { members: 'read' as const } },
      { token: 'ghs_job', login: BOT, permissions: { 'pull-requests': 'write' as const } },
    ],
  };
  const team = (slug: string) => ({ kind: 'team' as const, org: 'contoso', slug });
  const asApp = { state, token: 'ghs_app' };

  test('all of them', async () => {
    const { github, requests } = await stage(asApp);
    expect(await github.members(team('finance'))).toEqual({
      known: true,
      logins: ['grace', 'bob'],
    });
    expect(await github.members(team('all'))).toMatchObject({ logins: { length: 130 } });
    expect(requests()).toHaveLength(5);
  });

  test('403 and 404 leave it unknown, and say what is missing', async () => {
    const job = await stage({ state });
    const refused = await job.github.members(team('finance'));
    expect(refused).toEqual({
      known: false,
      status: 403,
      quoted: expect.any(String),
    });
    await job.simulator.close();
    const { github } = await stage(asApp);
    const none = await github.members(team('gone'));
    expect(none).toEqual({ known: false, status: 404, quoted: 'Not Found' });
  });

  test('a limit or a failing GitHub is no answer', async () => {
    const { github, simulator } = await stage(asApp);
    simulator.fail({ kind: 'secondary-rate-limit', retryAfter: 600, nth: 1 });
    const request = { code: 'list-team-members', team: '@contoso/finance' };
    expect(await failureFrom(github.members(team('finance')))).toMatchObject({
      code: 'github-rate-limit',
      request,
    });
    simulator.fail({ kind: 502 });
    expect(await failureFrom(github.members(team('finance')))).toMatchObject({
      status: 502,
      request,
    });
  });
});
