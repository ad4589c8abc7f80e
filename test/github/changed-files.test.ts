import { describe, expect, test } from '@jest/globals';
import type { Commit } from '../simulators/github/index.ts';
import {
  BASE,
  commits,
  failureFrom,
  HEAD,
  ODD_PATH,
  pull,
  pullEvent,
  pushEvent,
  ROOT,
  sha,
  stage,
} from './stage.ts';

const expected = [
  { path: 'flows/a.json', previousPath: null, status: 'modified' },
  { path: 'flows/gone.json', previousPath: null, status: 'removed' },
  { path: 'flows/new.json', previousPath: 'flows/old.json', status: 'renamed' },
  { path: ODD_PATH, previousPath: null, status: 'added' },
];

const [FIRST, MANY] = [sha('f'), sha('e')];
const many = (count: number): Commit => ({
  sha: MANY,
  parents: [ROOT],
  files: {
    'README.md': 'hello\n',
    ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`f/${i}.json`, `${i}`])),
  },
});

const withMany = (count: number) => ({
  state: {
    commits: [...commits, many(count)],
    pulls: [{ ...pull, base: ROOT, head: MANY }],
  },
  event: { ...pullEvent, pull: { ...pullEvent.pull, headSha: MANY } } as typeof pullEvent,
});

const notListed = (cause: object) => ({ code: 'files-not-listed', cause });

describe('of a pull request', () => {
  test('none is lost where the list becomes shorter between two pages', async () => {
    const first = { sha: FIRST, parents: [ROOT], files: many(5).files };
    const { event, state } = withMany(250);
    const scene = await stage({
      event,
      state: { ...state, commits: [...commits, first, { ...many(250), parents: [FIRST] }] },
      // The base gets the first commit of the pull request, whose head stays as it is.
      gate: async ({ path }) => {
        if (path.endsWith('page=2')) scene.simulator.update({ number: 7, base: FIRST });
      },
    });
    expect(await scene.github.changedFiles(event)).toHaveLength(245);
    expect(scene.notices).toEqual([]);
  });

  test('each with its status', async () => {
    const { github, event, notices } = await stage();
    expect(await github.changedFiles(event)).toEqual(expected);
    expect(notices).toEqual([]);
  });

  test('on several pages', async () => {
    const { github, event, requests } = await stage(withMany(250));
    const files = await github.changedFiles(event);
    expect(new Set(files?.map(({ path }) => path)).size).toBe(250);
    expect(requests()).toEqual([
      'GET /repos/contoso/flows/pulls/7/files?per_page=100',
      'GET /repos/contoso/flows/pulls/7/files?per_page=100&page=2',
      'GET /repos/contoso/flows/pulls/7/files?per_page=100&page=3',
      'GET /repos/contoso/flows/pulls/7/files?per_page=100',
      'GET /repos/contoso/flows/pulls/7/files?per_page=100&page=2',
      'GET /repos/contoso/flows/pulls/7/files?per_page=100&page=3',
      'GET /repos/contoso/flows/pulls/7',
    ]);
  });

  test('up to the 3,000 that GitHub lists, not beyond', async () => {
    const all = await stage(withMany(3000));
    expect(await all.github.changedFiles(all.event)).toHaveLength(3000);
    await all.simulator.close();
    const { github, event, notices } = await stage(withMany(3001));
    expect(await github.changedFiles(event)).toBeNull();
    const counts = { pull: 7, listed: 3000, changed: 3001 };
    expect(notices).toEqual([notListed({ code: 'pull-lists-too-few', ...counts })]);
  });

  test('not of a newer head than the one that is judged', async () => {
    const { github, event, simulator, notices } = await stage();
    simulator.addCommit({ sha: MANY, parents: [BASE], files: { 'flows/a.json': '{}' } });
    simulator.update({ number: 7, head: MANY });
    expect(await github.changedFiles(event)).toBeNull();
    expect(notices).toEqual([notListed({ code: 'pull-changed-since-event', pull: 7 })]);
  });

  test('not of a head that was there only while they were listed', async () => {
    const { github, event, simulator, notices } = await stage({
      gate: async ({ path }) => {
        if (path.includes('/files')) simulator.update({ number: 7, head: MANY });
        else simulator.update({ number: 7, head: HEAD });
      },
    });
    const files = { 'flows/b.json': '1', 'flows/c.json': '2', 'flows/d.json': '3' };
    simulator.addCommit({ sha: MANY, parents: [BASE], files });
    expect(await github.changedFiles(event)).toBeNull();
    expect(notices).toEqual([notListed({ code: 'pull-changed-since-event', pull: 7 })]);
  });

  test('from a fork', async () => {
    const { github, event } = await stage({
      state: { pulls: [{ ...pull, headRepo: 'eve/flows' }] },
      token: 'ghs_reader',
    });
    expect(await github.changedFiles(event)).toEqual(expected);
  });

  test('without permission it is not known, and the permission is named', async () => {
    const { github, event, notices } = await stage({ token: 'ghs_nothing' });
    expect(await github.changedFiles(event)).toBeNull();
    expect(notices).toMatchObject([
      notListed({ code: 'github-permission-missing', permission: 'pull-requests: read' }),
    ]);
  });
});

test.each([422, 500, 502, 503])(
  '%i from the list: unknown, and the check goes on',
  async (kind) => {
    const { github, event, notices } = await stage({ faults: [{ kind, path: '/files' }] });
    expect(await github.changedFiles(event)).toBeNull();
    expect(notices).toMatchObject([{ code: 'files-not-listed', cause: { status: kind } }]);
  },
);

describe('of a push', () => {
  test.each([
    ['push', 'push'],
    ['merge_group', 'merge-group'],
  ] as const)('%s: each with its status', async (name, kind) => {
    const { github, event } = await stage({ event: { ...pushEvent(BASE, HEAD), name, kind } });
    expect(await github.changedFiles(event)).toEqual(expected);
  });

  test('nothing, where both are one commit', async () => {
    const { github, event } = await stage({ event: pushEvent(HEAD, HEAD) });
    expect(await github.changedFiles(event)).toEqual([]);
  });

  test('unknown for a new branch, without a request', async () => {
    const { github, event, requests } = await stage({ event: pushEvent(null, HEAD) });
    expect(await github.changedFiles(event)).toBeNull();
    expect(requests()).toEqual([]);
  });

  test('unknown after a forced push, since what it took back is not listed', async () => {
    for (const [before, after] of [
      [HEAD, sha('d')],
      [HEAD, BASE],
    ] as const) {
      const { github, event, notices, simulator } = await stage({
        event: pushEvent(before, after),
      });
      expect(await github.changedFiles(event)).toBeNull();
      expect(notices).toEqual([notListed({ code: 'branch-rewritten', before, after })]);
      await simulator.close();
    }
  });

  test('unknown where the commit before is gone', async () => {
    const { github, event, notices } = await stage({ event: pushEvent(sha('f'), HEAD) });
    expect(await github.changedFiles(event)).toBeNull();
    const commits = { before: sha('f'), after: HEAD };
    expect(notices).toEqual([notListed({ code: 'commits-not-connected', ...commits })]);
  });

  test('299 files, but not 300', async () => {
    for (const [count, length] of [
      [299, 299],
      [300, undefined],
    ] as const) {
      const { github, event, simulator } = await stage({
        ...withMany(count),
        event: pushEvent(ROOT, MANY),
      });
      expect((await github.changedFiles(event))?.length).toBe(length);
      await simulator.close();
    }
  });

  test('without permission', async () => {
    const { github, event } = await stage({
      event: pushEvent(BASE, HEAD),
      token: 'ghs_nothing',
    });
    expect(await failureFrom(github.changedFiles(event))).toMatchObject({
      code: 'github-permission-missing',
      permission: 'contents: read',
    });
  });
});
