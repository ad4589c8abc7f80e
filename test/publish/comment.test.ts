import { expect, test } from '@jest/globals';
import type { PublishNotice } from '../../src/plan/publish-notice.ts';
import { publishComment } from '../../src/publish/comment.ts';
import { NOWHERE } from '../../src/report/links.ts';
import { HEAD, MERGED, pull, stage } from '../github/stage.ts';
import { report } from '../report/builders.ts';
import type { Gate } from '../simulators/github/index.ts';

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

test('a pull request that cannot be read gets no comment', async () => {
  const faults = [{ kind: 403 as const, path: /pulls\/7$/ }];
  await expect(published({ faults })).rejects.toMatchObject({ name: 'GitHubError' });
});
