import { describe, expect, test } from '@jest/globals';
import { gitHubHistory } from '../../src/github/history.ts';
import { type FileAtCommit, type History, HistoryError } from '../../src/workspace/history.ts';
import type { Commit } from '../simulators/github/index.ts';
import { BASE, ODD_PATH, sha, stage } from './stage.ts';

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

interface Asked extends Omit<NonNullable<Parameters<typeof stage>[0]>, 'state'> {
  commit?: string;
  mostRequests?: number;
  story?: typeof state;
}

async function historyAt({ commit = MERGE, mostRequests, story = state, ...scene }: Asked = {}) {
  const { event, requests, simulator } = await stage({ ...scene, state: story });
  const history = gitHubHistory({
    token: scene.token ?? 'ghs_job',
    event,
    commit,
    onNotice: () => {},
    retryPolicy: { firstWaitMs: 5 },
    ...(mostRequests === undefined ? {} : { mostRequests }),
  });
  return { history, requests, simulator };
}

const commitsIn = async (history: History, path = PATH) =>
  (await history.versionsOf([path])).get(path)?.map(({ commit }) => commit);

async function contents(history: History, files: readonly FileAtCommit[]) {
  const read = await Array.fromAsync(history.read(files));
  const sorted = read.toSorted(([one], [other]) => files.indexOf(one) - files.indexOf(other));
  return sorted.map(([{ commit }, bytes]) => [commit, bytes && Buffer.from(bytes)]);
}

const versionsOf = async (history: History) => (await history.versionsOf([PATH])).get(PATH) ?? [];

async function reasonOf(promise: Promise<unknown>) {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof HistoryError) return error.reason;
  throw error;
}

test('the versions of a file, newest first, each in its exact bytes', async () => {
  const { history, requests } = await historyAt();
  expect(requests()).toEqual([]);
  const versions = await versionsOf(history);
  expect(versions.map(({ commit }) => commit)).toEqual([BACK, GONE, TWO, ONE]);
  expect(await contents(history, versions)).toEqual([
    [BACK, Buffer.from('5')],
    [GONE, null],
    [TWO, UTF16],
    [ONE, Buffer.from('1')],
  ]);
  // One query lists, one reads; GraphQL has no text of UTF-16.
  expect(requests()).toEqual([
    'POST /graphql',
    'POST /graphql',
    `GET /repos/contoso/flows/contents/flows%2Fa.json?ref=${TWO}`,
  ]);
  expect(await history.gap()).toBeNull();
});

test('only up to the commit', async () => {
  const { history } = await historyAt({ commit: OTHER });
  expect(await commitsIn(history)).toEqual([TWO, ONE]);
  expect(await commitsIn(history, ODD_PATH)).toEqual([TWO, ONE]);
  expect(await commitsIn(history, 'flows/never.json')).toEqual([]);
});

test('of many files in a tenth of the requests, and of one at most fifty commits', async () => {
  const many = Array.from({ length: 60 }, (_, n) => `${n}`.padStart(40, '0'));
  const story = {
    pulls: [],
    commits: many.map((commit, n) =>
      at(commit, n === 0 ? [] : [many[n - 1] ?? ''], { [PATH]: `${n}` }),
    ),
  };
  const { history, requests } = await historyAt({ story, commit: many.at(-1) ?? '' });
  const paths = [PATH, ...Array.from({ length: 24 }, (_, n) => `flows/${n}.json`)];
  const listed = await history.versionsOf(paths);
  expect(requests()).toHaveLength(3);
  expect(listed.get(PATH)?.map(({ commit }) => commit)).toEqual(many.toReversed().slice(0, 50));
  await contents(history, listed.get(PATH) ?? []);
  expect(requests()).toHaveLength(4);
});

describe('without GraphQL', () => {
  const faults = [{ kind: 403, path: '/graphql' }] as const;

  test('each file and each version takes a request', async () => {
    const { history, requests } = await historyAt({ faults: [...faults] });
    const versions = await versionsOf(history);
    expect(await contents(history, versions)).toHaveLength(4);
    const query = `path=${encodeURIComponent(PATH)}&sha=${MERGE}&per_page=50`;
    expect(requests()).toContain(`GET /repos/contoso/flows/commits?${query}`);
  });

  test('a failure that passes is waited for', async () => {
    const passing = { kind: 502, path: '/commits?', nth: 1 } as const;
    const { history } = await historyAt({ faults: [...faults, passing] });
    expect(await commitsIn(history)).toEqual([BACK, GONE, TWO, ONE]);
  });
});

describe('the limit of requests', () => {
  test('counts each attempt, and no request goes beyond it', async () => {
    const faults = [{ kind: 502, path: '/contents/', nth: 1 } as const];
    const { history, requests } = await historyAt({ mostRequests: 3, faults });
    const versions = await versionsOf(history);
    const reading = contents(history, versions);
    expect(await reasonOf(reading)).toEqual({ code: 'history-limit', requests: 3 });
    expect(requests()).toHaveLength(3);
  });

  test('is one for all that is asked', async () => {
    const { history, requests } = await historyAt({ mostRequests: 1 });
    await history.versionsOf([PATH]);
    const limit = { code: 'history-limit', requests: 1 };
    expect(await reasonOf(history.versionsOf([ODD_PATH]))).toEqual(limit);
    expect(requests()).toHaveLength(1);
  });
});

describe('a history that cannot be read says why', () => {
  const unreadable = (detail: RegExp) => ({
    code: 'history-unreadable',
    detail: expect.stringMatching(detail),
  });

  test('where the commit is not there', async () => {
    const { history } = await historyAt({ commit: sha('f') });
    const reason = await reasonOf(history.versionsOf([PATH]));
    expect(reason).toEqual(unreadable(/flows\/a\.json.*f{40}.*404/));
  });

  test('without permission', async () => {
    const { history } = await historyAt({ token: 'ghs_nothing' });
    expect(await reasonOf(history.versionsOf([PATH]))).toEqual(unreadable(/`contents: read`/));
  });

  test('where GitHub has a problem', async () => {
    const { history } = await historyAt({ faults: [{ kind: 502 }] });
    expect(await reasonOf(history.versionsOf([PATH]))).toEqual(unreadable(/502/));
  });

  test('where one version cannot be read', async () => {
    const { history } = await historyAt({ faults: [{ kind: 500, path: `ref=${TWO}` }] });
    const reading = contents(history, await versionsOf(history));
    expect(await reasonOf(reading)).toEqual(unreadable(new RegExp(`flows/a.json.*${TWO}`)));
  });
});

test('the day of the last commit that touched a file, in UTC', async () => {
  const dated = commits.map((commit) =>
    commit.sha === BACK ? { ...commit, date: '2026-03-14T23:30:00-05:00' } : commit,
  );
  const { github, requests } = await stage({ state: { ...state, commits: dated } });
  expect(await github.lastChange(PATH, MERGE)).toBe('2026-03-15');
  expect(requests()).toHaveLength(1);
  expect(await github.lastChange(ODD_PATH, MERGE)).toBe('2026-01-01');
  expect(await github.lastChange('flows/never.json', MERGE)).toBeNull();
});
