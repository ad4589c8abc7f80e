import { expect, test } from '@jest/globals';
import { tryPermissions } from '../../src/github/permissions.ts';
import { lackOf, tokenKind } from '../../src/github/token-kind.ts';
import { BASE, errorOf, messageOf, stage } from './stage.ts';

const ISSUE = 7;
const tokens = ['ghs_none', 'ghp_none', 'github_pat_none'].map((token) => ({
  token,
  login: token.startsWith('ghs') ? 'github-actions[bot]' : 'ada',
  permissions: {},
}));
const as = (token: string) => stage({ token, state: { tokens } });

test.each([
  ['ghs_none', '`contents: read`'],
  ['ghp_none', '`repo`'],
  ['github_pat_none', '`contents: read`'],
])('advice for %s', async (token, advice) => {
  const { github } = await as(token);
  const { message, permission, remedy } = await errorOf(github.readFile('flows/a.json', BASE));
  expect(permission).toBe('contents: read');
  expect(remedy).toContain(advice);
  expect(message.includes('permissions:')).toBe(token === 'ghs_none');
});

test('a classic token is known by its answers, whatever it looks like', () => {
  const headers = { 'x-oauth-scopes': '' };
  expect(tokenKind('0123456789abcdef', { headers })).toBe('classic');
  expect(tokenKind('0123456789abcdef', { headers: {} })).toBe('job');
  expect(tokenKind('ghp_x', { headers: {} })).toBe('classic');
});

test('who is in a team takes a scope of its own', () => {
  expect(lackOf('members: read', 'classic').remedy).toContain('`read:org`');
});

test('what may not be written is told in the same words', async () => {
  const { github } = await as('ghp_none');
  expect(
    await github.writeComment(ISSUE, () => 'x', { createIfMissing: true, isShared: false }),
  ).toMatchObject({ lack: expect.stringContaining('`repo`') });
});

test('what is hidden may be for the lack of a scope', async () => {
  const { github } = await stage({ token: 'ghp_ada', faults: [{ kind: 404 }] });
  expect(await messageOf(github.headOf(ISSUE))).toContain('`repo`');
});

test('`doctor` has a remedy for the kind of token', async () => {
  const { event } = await as('ghp_none');
  const tried = await tryPermissions({ token: 'ghp_none', event, onWarning: () => {} });
  expect(tried.map(({ isGranted, remedy }) => [isGranted, remedy])).toEqual(
    tried.map(() => [false, expect.stringContaining('`repo`')]),
  );
});
