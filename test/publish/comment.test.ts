import { describe, expect, test } from '@jest/globals';
import type { PublishNotice } from '../../src/plan/publish-notice.ts';
import { publishComment } from '../../src/publish/comment.ts';
import { NOWHERE } from '../../src/report/links.ts';
import { toReviewedPlan } from '../../src/report/markdown/reviewed-plan.ts';
import { reviewedPlanIn } from '../../src/report/markdown/reviewed-plan-reading.ts';
import { BOT, HEAD, MARKER, MERGED, pull, stage } from '../github/stage.ts';
import { change, plan, report } from '../report/builders.ts';
import type { Gate, GitHubSimulator } from '../simulators/github/index.ts';

/** Publishes the comment of a check of the pull request, as far as the scene says otherwise. */
async function published(scene: Parameters<typeof stage>[0] = {}) {
  const { github, event, writes } = await stage(scene);
  const warned: PublishNotice[] = [];
  const done = { github, report: report(), known: [] };
  const settings = { comment: 'always', shard: null } as const;
  const how = { warn: (notice: PublishNotice) => warned.push(notice), clean: String };
  const url = await publishComment(done, settings, event, NOWHERE, how);
  return { url, warned, writes: writes().map(({ method }) => method) };
}

test('the pull request is asked for its last commit beside its comments', async () => {
  const asked = Promise.withResolvers<void>();
  const gate: Gate = async ({ path }) => {
    if (path.includes('/issues/7/comments')) asked.resolve();
    if (path.endsWith('/pulls/7')) await asked.promise;
  };
  const { url, warned, writes } = await published({ gate });
  expect(url).toContain('/pull/7#issuecomment-');
  expect({ warned, writes }).toEqual({ warned: [], writes: ['POST'] });
});

test('a pull request with newer commits is left to the run on the last one', async () => {
  const pulls = [{ ...pull, head: MERGED }];
  expect(pull.head).toBe(HEAD);
  expect(await published({ state: { pulls } })).toEqual({
    url: null,
    warned: [{ code: 'newer-commits', pull: 7 }],
    writes: [],
  });
});

test('a pull request with another base branch is left to the run that judges by that', async () => {
  const pulls = [{ ...pull, baseRef: 'release' }];
  expect(await published({ state: { pulls } })).toEqual({
    url: null,
    warned: [{ code: 'other-base-branch', pull: 7, before: 'main', now: 'release' }],
    writes: [],
  });
});

test('a pull request that was merged keeps what was reviewed', async () => {
  const pulls = [{ ...pull, mergedAs: MERGED }];
  expect(await published({ state: { pulls } })).toEqual({
    url: null,
    warned: [{ code: 'merged-meanwhile', pull: 7 }],
    writes: [],
  });
});

test('a pull request that cannot be read gets no comment', async () => {
  const faults = [{ kind: 403 as const, path: /pulls\/7$/ }];
  await expect(published({ faults })).rejects.toMatchObject({ name: 'GitHubError' });
});

describe('the hidden plans of other checks', () => {
  const text = (digest: string) => {
    const made = plan([change('update', { environment: 'production' })]);
    return toReviewedPlan({ ...made, digests: { production: `sha256:${digest.repeat(64)}` } });
  };
  const bodyWith = (digest: string) => `${MARKER}\n${text(digest)}`;

  /** A check of `test`; `happens` when it already knows who edited the comment last. */
  async function checked(happens: (simulator: GitHubSimulator) => void, comments: string[]) {
    let lists = 0;
    const { github, event, simulator } = await stage({
      state: { comments: comments.map((body) => ({ issue: 7, author: BOT, body })) },
      gate: async ({ path }) => {
        if (path.includes('/issues/7/comments') && ++lists === 2) happens(simulator);
      },
    });
    const warned: PublishNotice[] = [];
    const planned = plan([change('update', { environment: 'test' })]);
    const done = {
      github,
      report: report({ environments: ['test'], plan: planned, comparedWith: 'live' }),
      known: ['test', 'production'],
    };
    const settings = { comment: 'always', shard: null } as const;
    const how = { warn: (notice: PublishNotice) => warned.push(notice), clean: String };
    await publishComment(done, settings, event, NOWHERE, how);
    const read = reviewedPlanIn(simulator.comments(7)[0]?.body ?? '');
    const digests =
      read.kind === 'plan' ? [...read.plan].map(([name, of]) => [name, of.digest]) : [];
    return { digests: Object.fromEntries(digests), warned: warned.map(({ code }) => code) };
  }

  const kept = (digest: string) => ({
    digests: { test: expect.any(String), production: expect.stringContaining(digest.repeat(9)) },
    warned: [],
  });
  const dropped = {
    digests: { test: expect.any(String) },
    warned: ['hidden-plan-dropped'],
  };

  test('are kept', async () => {
    expect(await checked(() => {}, [bodyWith('a')])).toEqual(kept('a'));
  });

  test.each(['first', 'newer'])(
    'are kept where another job writes its %s one meanwhile',
    async (which) => {
      const write = (simulator: GitHubSimulator) =>
        which === 'first'
          ? simulator.addComment(7, BOT, bodyWith('b'))
          : simulator.editComment(1001, BOT, bodyWith('b'));
      expect(await checked(write, which === 'first' ? [] : [bodyWith('a')])).toEqual(kept('b'));
    },
  );

  test.each([
    ['the plan', bodyWith('f')],
    ['what is shown of it', bodyWith('a').replace('\n', '\nNothing would change.\n\n')],
  ])('are dropped where somebody edits %s meanwhile', async (_, body) => {
    const forge = (simulator: GitHubSimulator) => simulator.editComment(1001, 'eve', body);
    expect(await checked(forge, [bodyWith('a')])).toEqual(dropped);
  });
});
