/** @jest-environment-options { "waits": "short" } */
import { describe, expect, test } from '@jest/globals';
import { viewOf } from '../../../src/publish/view.ts';
import { toComment } from '../../../src/report/markdown.ts';
import { failureSentence, verdict } from '../../../src/report/verdict.ts';
import { BASE, sha } from '../../github/stage.ts';
import { bare, call, entry, mapOf } from '../../rules/build.ts';
import type { Commit } from '../../simulators/github/index.ts';
import { judge, type Story } from '../pull-stage.ts';

const MAP = 'connection-references.json';
const OTHER = 'shared-teams-7b2f4f0e-58c1-4a63-9d7e-0a1c5b9e3f42';
const uses = bare({ Send: call('k') });
const map = (rest: object = {}) =>
  mapOf({ production: { entries: { k: entry({ stewards: ['@grace'], ...rest }) } } });
/** What the attacker's map says: another connection, and no rule against it. */
const own = JSON.stringify({
  ...JSON.parse(map({ connectionName: OTHER, owner: 'mallory@contoso.com', stewards: [] })),
  rules: { 'base-map-invalid': 'off', 'steward-approval': 'off', 'policy-changed': 'off' },
  suppressions: [{ rule: 'base-map-invalid', reason: 'trust me' }],
});
/** As two green merges leave it: one key, added twice. */
const broken = map().replace('"k":', '"k": {}, "k":');

const settings = JSON.stringify({
  EnvironmentVariables: [],
  ConnectionReferences: [
    {
      LogicalName: 'k',
      ConnectionId: OTHER,
      ConnectorId: '/providers/Microsoft.PowerApps/apis/shared_teams',
    },
  ],
});
const files = (text: string | Uint8Array) => ({ [MAP]: text, 'flows/old.json': uses });
const attack: Story = { base: files(broken), head: { [MAP]: own, 'flows/old.json': uses } };
const [FIRST, SECOND, THIRD] = [sha('1'), sha('2'), sha('3')];
const chain = (...texts: string[]): Commit[] =>
  texts.map((text, index) => ({
    sha: [FIRST, SECOND, THIRD][index] ?? '',
    parents: index === 0 ? [] : [[FIRST, SECOND, THIRD][index - 1] ?? ''],
    files: files(text),
  }));

const errorsOf = async (story: Story) => {
  const { report, requests } = await judge(story);
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  return { report, requests, errors: errors.map(({ rule }) => rule) };
};

describe("a base branch's map that cannot be read, and no version that can", () => {
  test.each<[string, Story['base'], Partial<Story>]>([
    ['a key twice', files(broken), {}],
    [
      'a rule of a newer version',
      files(JSON.stringify({ ...JSON.parse(map()), rules: { 'of-2028': 'off' } })),
      {},
    ],
    ['a newer format', files('{ "version": 2 }'), {}],
    ['broken JSON', files('{ "version": 1,'), {}],
    ['nothing in it', files(''), {}],
    ['cut in the midst of a character', files(new Uint8Array([0xff, 0xfe, 0x7b])), {}],
    ['over the limit', files(`${map()}${' '.repeat(21 * 1024 * 1024)}`), {}],
    ['a folder', { [`${MAP}/map.json`]: map(), 'flows/old.json': uses }, {}],
    [
      'a link that leads to no file',
      { 'flows/old.json': uses },
      { baseCommit: { links: { [MAP]: '../elsewhere.json' } } },
    ],
    [
      'a submodule',
      { 'flows/old.json': uses },
      { baseCommit: { submodules: { [MAP]: sha('9') } } },
    ],
  ])('fails: %s', async (_, base, rest) => {
    const { errors, report } = await errorsOf({ ...attack, base, ...rest });
    expect(errors).toEqual(['base-map-invalid']);
    expect(failureSentence(report, 'error')).toMatch(/1 error/);
    expect(report.suppressed).toEqual([]);
    expect(report.plan?.changes).toMatchObject([{ action: 'blocked' }]);
  });

  test.each(['pull_request', 'merge_group'] as const)(
    'fails on %s, also where the change leaves it so',
    async (on) => {
      expect((await errorsOf({ ...attack, on })).errors).toEqual(['base-map-invalid']);
      const { errors } = await errorsOf({ ...attack, head: { ...attack.head, [MAP]: broken }, on });
      expect(errors.toSorted()).toEqual(['base-map-invalid', 'map-invalid']);
    },
  );

  test('fails where the change removes it, or names another', async () => {
    const { [MAP]: _, ...rest } = attack.head;
    expect((await errorsOf({ ...attack, head: rest })).errors).toEqual(['base-map-invalid']);
    const moved = { ...attack, head: { ...rest, 'other.json': own } };
    const inputs = { 'connection-references': 'other.json' };
    expect((await errorsOf({ ...moved, inputs })).errors).toEqual(['base-map-invalid']);
  });

  test('fails where a folder on its way is a link or a submodule', async () => {
    const inputs = { 'connection-references': 'config/map.json' };
    const head = { 'config/map.json': own, 'flows/old.json': uses };
    const base = { 'flows/old.json': uses };
    for (const baseCommit of [
      { links: { config: 'config-v1' } },
      { submodules: { config: sha('9') } },
    ]) {
      const { errors } = await errorsOf({ base, head, inputs, baseCommit });
      expect(errors).toEqual(['base-map-invalid']);
    }
  });
});

describe('a change that makes the map readable', () => {
  test('is judged by the newest version of the base branch that can be read', async () => {
    const loose = map({ stewards: [] });
    const { report, errors } = await errorsOf({ ...attack, history: chain(loose, map(), broken) });
    expect(errors).toEqual(['steward-approval']);
    expect(report.judgedBy).toBe(SECOND);
    expect(verdict(report).counts).toContain('2222222');
    expect(report.notRun).toContainEqual({
      rule: 'base-policy',
      reason: {
        code: 'base-map-older',
        mapFile: MAP,
        commit: SECOND,
        cause: {
          code: 'map-unreadable',
          cause: expect.objectContaining({ code: 'json-repeated-key' }),
        },
      },
    });
    expect(report.newEntries).toBeUndefined();
  });

  test('by it alone too, on a queue that merges', async () => {
    const { report } = await errorsOf({ ...attack, on: 'merge_group', history: chain(map()) });
    expect(report.judgedBy).toBe(FIRST);
  });

  test('passes where it only corrects it', async () => {
    const { report, errors } = await errorsOf({
      ...attack,
      head: { [MAP]: map(), 'flows/old.json': uses },
      history: chain(map()),
    });
    expect(errors).toEqual([]);
    expect(failureSentence(report, 'error')).toBeNull();
  });

  test('is not judged by a commit that was merged and never was the tip', async () => {
    const history: Commit[] = [
      ...chain(map()),
      { sha: SECOND, parents: [FIRST], files: files(own) },
      { sha: THIRD, parents: [SECOND], files: files(broken) },
    ];
    const byMerge = { parents: [FIRST, THIRD] };
    const { report } = await errorsOf({ ...attack, history, baseCommit: byMerge });
    expect(report.judgedBy).toBe(FIRST);
  });

  test('nor by one of a pull request that was rebased', async () => {
    const history: Commit[] = [
      ...chain(map()),
      { sha: SECOND, parents: [FIRST], files: files(own) },
    ];
    const pull = { number: 6, base: FIRST, head: BASE, author: 'mallory', mergedAs: BASE };
    const { report } = await errorsOf({ ...attack, history, merged: [pull] });
    expect(report.judgedBy).toBe(FIRST);
  });
});

describe('a failure of GitHub', () => {
  const contents = /contents\/connection-references/;
  test.each([502, 401])('%s ends the run, and nothing is judged', async (kind) => {
    const faults = [{ kind, path: contents }];
    await expect(judge({ ...attack, faults })).rejects.toMatchObject({
      failure: { request: { code: 'read-file', path: 'connection-references.json' } },
    });
  });

  test('ends it in the history too', async () => {
    const story = { ...attack, history: chain(map()) };
    for (const path of [/commits\?/, /1111.*\/pulls/]) {
      await expect(judge({ ...story, faults: [{ kind: 502, path }] })).rejects.toMatchObject({
        failure: { code: 'github-server-trouble', status: 502 },
      });
    }
  });

  test('a token that may not read the contents', async () => {
    const permissions = { 'pull-requests': 'write' } as const;
    await expect(judge({ ...attack, permissions })).rejects.toMatchObject({
      failure: { code: 'github-permission-missing', permission: 'contents: read' },
    });
  });
});

describe('a map that can be read, but is not as usual', () => {
  const utf16 = (text: string) =>
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

  test('in UTF-16, it judges', async () => {
    expect((await errorsOf({ ...attack, base: files(utf16(map())) })).errors).toEqual([
      'steward-approval',
    ]);
  });

  test('behind a link to a file, it judges', async () => {
    const base = { 'config/map.json': map(), 'flows/old.json': uses };
    const baseCommit = { links: { [MAP]: 'config/map.json' } };
    expect((await errorsOf({ ...attack, base, baseCommit })).errors).toEqual(['steward-approval']);
  });

  test('at the default place, while the change names another', async () => {
    const head = { ...files(map()), 'other.json': own } as Story['head'];
    const inputs = { 'connection-references': 'other.json' };
    const { errors } = await errorsOf({ base: files(map()), head, inputs });
    expect(errors).toEqual(['steward-approval']);
  });

  test.each<[string, Story['base'], Story['head']]>([
    ['moved with many changes', {}, {}],
    ['that became another file', {}, { 'docs/old.txt': map() }],
    [
      'removed with many other files',
      Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`a/${index}.json`, '{}'])),
      {},
    ],
    ['removed with a settings file, which has no policy', { 'a/settings.json': settings }, {}],
  ])('under a name of its own, %s', async (_, others, head) => {
    const base = { 'maps/old.json': map(), 'flows/old.json': uses, ...others };
    const story = { ...attack, base, head: { ...attack.head, ...head } };
    expect((await errorsOf(story)).errors).toEqual(['steward-approval']);
  });

  test('a settings file of pac, which a map of one environment replaces', async () => {
    const { errors, report } = await errorsOf({ ...attack, base: files(settings) });
    expect(errors).toEqual([]);
    expect(report.newEntries).toBeUndefined();
  });
});

describe('a base branch that has no map', () => {
  const first: Story = { base: { 'flows/old.json': uses }, head: attack.head };

  test('shows every owner in the comment, overrides too', async () => {
    const text = mapOf({
      production: {
        entries: { k: entry(), spare: entry({ owner: '', connectionName: OTHER }) },
        flows: {
          'flows/old.json': {
            connectionReferences: { k: entry({ owner: 'mallory@contoso.com' }) },
          },
        },
      },
    });
    const { report } = await judge({ ...first, head: { ...first.head, [MAP]: text } });
    const comment = toComment(report, viewOf(null));
    const [, section = ''] = /^#### Conn([\s\S]*?)^<details>/m.exec(comment) ?? [];
    expect(section.split('\n').filter((line) => line.startsWith('| '))).toEqual([
      '| Connection | `production` |',
      '| --- | --- |',
      '| `k` | **`svc-flows@contoso.com`** `1c433d…`<br>new |',
      '| `spare` | **_owner unknown_** `7b2f4f…`<br>new |',
      '| `k`<br>in flows/old.json | **`mallory@contoso.com`** `1c433d…`<br>new |',
    ]);
  });

  test('and where there are thousands, each owner once', async () => {
    const entries = Object.fromEntries(
      Array.from({ length: 3000 }, (_, n) => [
        `k${n}`,
        entry({ owner: n === 2999 ? 'mallory@contoso.com' : 'svc-flows@contoso.com' }),
      ]),
    );
    const text = mapOf({ production: { entries } });
    const { report } = await judge({ ...first, head: { ...first.head, [MAP]: text } });
    const comment = toComment(report, viewOf(null));
    expect(comment.length).toBeLessThan(60_000);
    expect(comment).toContain('| 2,999 references | **`svc-flows@contoso.com`** |');
    expect(comment).toContain('| 1 reference | **`mallory@contoso.com`** |');
  });
});
