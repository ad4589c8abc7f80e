import { expect, test } from '@jest/globals';
import { tryPermissions } from '../../src/github/permissions.ts';
import { tokenKind } from '../../src/github/token-kind.ts';
import { BASE, failureFrom, stage } from './stage.ts';

const ISSUE = 7;
const tokens = ['ghs_none', 'ghp_none', 'github_pat_none'].map((token) => ({
  token,
  login: token.startsWith('ghs') ? 'github-actions[bot]' : 'ada',
  permissions: {},
}));
const as = (token: string) => stage({ token, state: { tokens } });

test.each([
  ['ghs_none', 'job'],
  ['ghp_none', 'classic'],
  ['github_pat_none', 'fine-grained'],
])('what %s lacks is named for its kind', async (token, kind) => {
  const { github } = await as(token);
  expect(await failureFrom(github.readFile('flows/a.json', BASE))).toMatchObject({
    code: 'github-permission-missing',
    permission: 'contents: read',
    token: kind,
  });
});

test('a classic token is known by its answers, whatever it looks like', () => {
  const headers = { 'x-oauth-scopes': '' };
  expect(tokenKind('0123456789abcdef', { headers })).toBe('classic');
  expect(tokenKind('0123456789abcdef', { headers: {} })).toBe('job');
  expect(tokenKind('ghp_x', { headers: {} })).toBe('classic');
});

test('what may not be written has the same fields', async () => {
  const { github } = await as('ghp_none');
  expect(
    await github.writeComment(ISSUE, () => 'x', { createIfMissing: true, isShared: false }),
  ).toEqual({ kind: 'denied', permission: 'pull-requests: write', token: 'classic' });
});

test('what is hidden may be for the lack of a scope', async () => {
  const { github } = await stage({ token: 'ghp_ada', faults: [{ kind: 404 }] });
  expect(await failureFrom(github.currentPull(ISSUE))).toMatchObject({
    code: 'github-not-found',
    token: 'classic',
  });
});

test('`doctor` learns which permissions are missing', async () => {
  const { event } = await as('ghp_none');
  const tried = await tryPermissions({ token: 'ghp_none', event, onNotice: () => {} });
  expect(tried).toMatchObject(
    ['contents: read', 'pull-requests: read', 'issues: read'].map((permission) => ({
      permission,
      failure: { code: 'github-permission-missing', permission, token: 'classic' },
    })),
  );
});
