import { expect, test } from '@jest/globals';
import { failureFrom, HEAD, MERGED, pull, pushEvent, sha, stage } from './stage.ts';

const event = pushEvent(null, MERGED);
const merged = { ...pull, mergedAs: MERGED };

test('the pull request whose merge made the commit', async () => {
  const { github } = await stage({ event, state: { pulls: [merged] } });
  expect(await github.mergedPull(MERGED)).toEqual({ number: 7, headSha: HEAD });
});

test('its own head, where the branch was moved forward to it', async () => {
  const { github } = await stage({ event, state: { pulls: [{ ...pull, mergedAs: HEAD }] } });
  expect(await github.mergedPull(HEAD)).toEqual({ number: 7, headSha: HEAD });
});

test.each([
  ['an open one', pull, HEAD],
  ['a closed one', { ...pull, closed: true }, HEAD],
  ['one into another branch', { ...merged, baseRef: 'release' }, MERGED],
  ['none at all', pull, MERGED],
  ['of a commit that is unknown', merged, sha('f')],
])('not %s', async (_, each, commit) => {
  const { github } = await stage({ event, state: { pulls: [each] } });
  expect(await github.mergedPull(commit)).toBeNull();
});

test('without permission', async () => {
  const { github } = await stage({ event, token: 'ghs_nothing' });
  expect(await failureFrom(github.mergedPull(MERGED))).toMatchObject({
    code: 'github-permission-missing',
    permission: 'pull-requests: read',
  });
});
