import { describe, expect, test } from '@jest/globals';
import type { GitHub } from '../../src/github/github.ts';
import type { Commit } from '../simulators/github/index.ts';
import { BASE, errorOf, ODD_PATH, sha, stage } from './stage.ts';

const PATH = 'flows/a.json';
const [ONE, TWO, OTHER, GONE, BACK, SIDE, MERGE] = [
  sha('1'),
  sha('2'),
  sha('3'),
  sha('4'),
  sha('5'),
  sha('6'),
  sha('7'),
];
const at = (commit: string, parents: string[], files: Commit['files']): Commit => ({
  sha: commit,
  parents,
  files,
});
const UTF16 = Buffer.from('\ufeff{"name":"é"}', 'utf16le');
const commits = [
  at(BASE, [], { 'README.md': 'x' }),
  at(ONE, [BASE], { [PATH]: '1', [ODD_PATH]: 'odd' }),
  at(TWO, [ONE], { [PATH]: UTF16 }),
  at(OTHER, [TWO], { [PATH]: UTF16, 'README.md': 'y' }),
  at(GONE, [OTHER], { 'README.md': 'y' }),
  at(BACK, [GONE], { [PATH]: '5' }),
  at(SIDE, [GONE], { 'README.md': 'z' }),
  at(MERGE, [SIDE, BACK], { [PATH]: '5', 'README.md': 'z' }),
];
const state = { commits, pulls: [] };

async function shas(github: GitHub, ...asked: Parameters<GitHub['fileHistory']>) {
  const versions = await Array.fromAsync(github.fileHistory(...asked));
  return versions.map((version) => version.sha);
}

test('the versions of a file, newest first, each in its exact bytes', async () => {
  const { github, requests } = await stage({ state });
  const versions = await Array.fromAsync(github.fileHistory(PATH, MERGE, 10));
  expect(versions.map((version) => [version.sha, Buffer.from(version.bytes)])).toEqual([
    [BACK, Buffer.from('5')],
    [TWO, UTF16],
    [ONE, Buffer.from('1')],
  ]);
  const query = `path=${encodeURIComponent(PATH)}&sha=${MERGE}&per_page=10`;
  expect(requests()[0]).toBe(`GET /repos/contoso/flows/commits?${query}`);
});

test('only up to the commit, and no more than the limit, removals included', async () => {
  const { github } = await stage({ state });
  expect(await shas(github, PATH, OTHER, 10)).toEqual([TWO, ONE]);
  expect(await shas(github, PATH, MERGE, 2)).toEqual([BACK]);
  expect(await shas(github, PATH, 'refs/heads/main', 1)).toEqual([BACK]);
  expect(await shas(github, ODD_PATH, MERGE, 10)).toEqual([ONE]);
  expect(await shas(github, 'flows/never.json', MERGE, 10)).toEqual([]);
});

test('a version is fetched when it is asked for', async () => {
  const { github, requests } = await stage({ state });
  const history = github.fileHistory(PATH, MERGE, 10);
  expect(requests()).toEqual([]);
  for await (const version of history) {
    expect(version.sha).toBe(BACK);
    break;
  }
  expect(requests()).toHaveLength(2);
});

test('goes on after what passes', async () => {
  const { github } = await stage({ state, faults: [{ kind: 502, nth: [1, 3] }] });
  expect(await shas(github, PATH, OTHER, 10)).toEqual([TWO, ONE]);
});

describe('an error, not an empty history,', () => {
  const asked = async (scene: Parameters<typeof stage>[0], ref = MERGE) => {
    const { github } = await stage({ ...scene, state });
    return errorOf(shas(github, PATH, ref, 10));
  };

  test('where the commit is not there', async () => {
    expect(await asked({}, sha('f'))).toMatchObject({ status: 404 });
  });

  test('where no commit was named', async () => {
    expect(await asked({}, '')).toMatchObject({ status: null });
  });

  test('without permission', async () => {
    expect(await asked({ token: 'ghs_nothing' })).toMatchObject({ permission: 'contents: read' });
  });

  test('where GitHub has a problem', async () => {
    expect(await asked({ faults: [{ kind: 502 }] })).toMatchObject({ status: 502 });
  });

  test('where one version cannot be read', async () => {
    const faults = [{ kind: 500, path: `ref=${TWO}` }];
    expect((await asked({ faults })).message).toContain(TWO);
  });
});
