/** @jest-environment-options { "waits": "short" } */
import { describe, expect, test } from '@jest/globals';
import { HEAD, MERGED } from '../../github/stage.ts';
import { bare, call, compose, entry, mapOf } from '../../rules/build.ts';
import { judge, type Story } from '../pull-stage.ts';

const MAP = 'connection-references.json';
const uses = bare({ Send: call('k') });
const idle = bare({ Note: compose() });
const map = mapOf({ production: { entries: { k: entry({ stewards: ['@grace'] }) } } });
const FOUND = ['steward-approval flows/made.json'];

/** A pull request that changes nothing but its README; a step of its job does the rest. */
const plain: Story = {
  base: { [MAP]: map, 'flows/old.json': uses, 'flows/idle.json': idle },
  head: { [MAP]: map, 'flows/old.json': uses, 'flows/idle.json': idle, 'README.md': 'new' },
};

describe('what the checked commit does not have', () => {
  test.each<[string, Partial<Story>]>([
    ['a generated file', {}],
    ['in a queue that merges', { on: 'merge_group' }],
    ['on a push', { on: 'push' }],
    ['in a job that looks at all flows', { inputs: { 'changed-only': 'false' } }],
  ])('counts as changed: %s', async (_, more) => {
    const { found, report } = await judge({
      ...plain,
      workspace: { 'flows/made.json': uses },
      ...more,
    });
    expect(report.flows.map(({ file }) => file)).toContain('flows/made.json');
    if (more.on === undefined) expect(found).toEqual(FOUND);
    expect(report.plan?.changes).toContainEqual(
      expect.objectContaining({ file: 'flows/made.json' }),
    );
  });

  test('counts as what it was, where the base has it', async () => {
    const base = { ...plain.base, 'flows/made.json': uses };
    const { found, report } = await judge({
      ...plain,
      base,
      workspace: { 'flows/made.json': uses },
    });
    expect(found).toEqual([]);
    expect(report.flows.map(({ file }) => file)).toEqual(['flows/made.json']);
  });

  test('a submodule of the commit, whose files are in no tree of the repository', async () => {
    const { found } = await judge({
      ...plain,
      workspace: { 'flows/lib/made.json': uses },
    });
    expect(found).toEqual(['steward-approval flows/lib/made.json']);
  });

  test('a submodule that a push moves to another commit', async () => {
    const { report } = await judge({
      ...plain,
      on: 'push',
      baseCommit: { submodules: { 'flows/lib': 'a'.repeat(40) } },
      headCommit: { submodules: { 'flows/lib': 'b'.repeat(40) } },
      workspace: { 'flows/lib/made.json': uses },
    });
    expect(report.flows.map(({ file }) => file)).toEqual(['flows/lib/made.json']);
  });
});

describe('what is not as the checked commit has it', () => {
  test('counts as changed: a flow that a step wrote over', async () => {
    const { found, requests } = await judge({ ...plain, workspace: { 'flows/idle.json': uses } });
    expect(found).toEqual(['steward-approval flows/idle.json']);
    const trees = requests.filter((line) => line.includes('/git/trees/'));
    expect(trees).toEqual(
      [MERGED, HEAD].map((sha) => `GET /repos/contoso/flows/git/trees/${sha}?recursive=1`),
    );
  });

  test('and a map that a step wrote over or took away answers to that of the base', async () => {
    const text = mapOf({
      production: { entries: { k: entry({ stewards: [], connectionName: 'shared-teams-other' }) } },
    });
    expect((await judge({ ...plain, workspace: { [MAP]: text } })).found).toContain(
      `steward-approval ${MAP}`,
    );
    const gone = await judge({ ...plain, workspace: { [MAP]: null } });
    expect(gone.report.findings).toContainEqual(
      expect.objectContaining({ rule: 'map-missing', severity: 'error' }),
    );
  });

  test('not for the line ends of Windows', async () => {
    const windows = Object.fromEntries(
      ['flows/old.json', 'flows/idle.json', MAP].map((file) => [
        file,
        (plain.head[file] ?? '').replaceAll('\n', '\r\n'),
      ]),
    );
    const { report, requests } = await judge({ ...plain, workspace: windows });
    expect(report.flows).toEqual([]);
    expect(requests.filter((line) => line.includes('/git/trees/'))).toHaveLength(1);
  });

  test('not where the job checks out the head, and the base has moved on', async () => {
    const { report } = await judge({
      ...plain,
      mergedFiles: { ...plain.head, 'flows/idle.json': bare({ Note: compose(), More: compose() }) },
    });
    expect(report.flows).toEqual([]);
  });
});

describe('the list of the commit', () => {
  test('is asked for once', async () => {
    const { requests } = await judge(plain);
    expect(requests.filter((line) => line.includes('/git/'))).toHaveLength(1);
  });

  test('is read folder by folder where it is cut', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [`other/${n}/a.txt`, `${n}`]),
    );
    const story: Story = {
      base: { ...many, ...plain.base },
      head: { ...many, ...plain.head },
      largestTree: 10,
    };
    const same = await judge(story);
    expect(same.report.flows).toEqual([]);
    expect(same.requests.filter((line) => line.includes('/git/'))).toHaveLength(3);
    const made = await judge({ ...story, workspace: { 'flows/made.json': uses } });
    expect(made.found).toEqual(FOUND);
  });

  test('that GitHub does not give: everything counts as changed', async () => {
    const faults = [{ kind: 404, path: '/git/trees/' }];
    const { report } = await judge({ ...plain, faults });
    expect(report.flows).toHaveLength(2);
  });

  test('that fails ends the run', async () => {
    const faults = [{ kind: 502, path: '/git/trees/' }];
    await expect(judge({ ...plain, faults })).rejects.toMatchObject({
      failure: { code: 'github-server-trouble', request: { code: 'list-files' } },
    });
  });
});
