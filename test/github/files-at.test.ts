import { expect, test } from '@jest/globals';
import { BASE, failureFrom, ODD_PATH, ROOT, sha, stage } from './stage.ts';

const files = {
  'README.md': 'x',
  'policies/a.json': '{"é":1}',
  'policies/eu/b.json': '{}',
  'policies/link.json': '../elsewhere',
  [ODD_PATH]: '{}',
  'flows/a.json': '{}',
};
const commits = [
  { sha: ROOT, parents: [], files: {} },
  { sha: BASE, parents: [ROOT], files, links: { 'policies/link.json': '../elsewhere' } },
];
const state = { commits, pulls: [] };

const below = (base: string) => ({
  isWanted: (path: string) => path.startsWith(`${base}/`),
  mayBeBelow: (folder: string) => folder === base || folder.startsWith(`${base}/`),
});

const POLICIES = [
  { path: 'policies/a.json', kind: 'file', bytes: 8 },
  { path: 'policies/eu/b.json', kind: 'file', bytes: 2 },
  { path: 'policies/link.json', kind: 'link' },
];

test('the files of a commit that are wanted, with their size, and links, in one request', async () => {
  const { github, requests } = await stage({ state });
  const found = await github.filesAt(BASE, below('policies'));
  expect(found?.toSorted((one, other) => (one.path < other.path ? -1 : 1))).toEqual(POLICIES);
  expect(requests()).toEqual([`GET /repos/contoso/flows/git/trees/${BASE}?recursive=1`]);
  expect(await github.filesAt(BASE, below('none'))).toEqual([]);
});

test('of a repository with too many files, only the folders above the wanted files are listed', async () => {
  const { github, requests } = await stage({ state: { ...state, largestTree: 6 } });
  const found = await github.filesAt(BASE, below('policies'));
  expect(found?.toSorted((one, other) => (one.path < other.path ? -1 : 1))).toEqual(POLICIES);
  expect(requests()).toHaveLength(3);
});

test('a commit that does not exist is null', async () => {
  const { github } = await stage({ state });
  expect(await github.filesAt(sha('9'), below('policies'))).toBeNull();
});

test('a token that may not read the contents is an error', async () => {
  const { github } = await stage({ state, token: 'ghs_nothing' });
  expect(await failureFrom(github.filesAt(BASE, below('policies')))).toMatchObject({
    permission: 'contents: read',
  });
});
