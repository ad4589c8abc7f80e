import { describe, expect, test } from '@jest/globals';
import { BASE, HEAD, MERGED } from '../../github/stage.ts';
import { bare, call, compose, declared, deploy, entry, mapOf } from '../../rules/build.ts';
import type { Review } from '../../simulators/github/index.ts';
import { judge, type Story } from '../pull-stage.ts';

const MAP = 'connection-references.json';
const OTHER = 'shared-teams-7b2f4f0e-58c1-4a63-9d7e-0a1c5b9e3f42';

const uses = bare({ Send: call('k') });
const idle = bare({ Note: compose() });
const map = (rest: object = {}, parts: object = {}) =>
  mapOf({
    production: { entries: { k: entry({ stewards: ['@contoso/finance', '@grace'], ...rest }) } },
    ...parts,
  });
const approved = (user: string, commit = HEAD): Review => ({ user, state: 'APPROVED', commit });

/** A pull request that makes flows/new.json use what has stewards. */
const use: Story = {
  base: { [MAP]: map(), 'flows/old.json': uses },
  head: { [MAP]: map(), 'flows/old.json': uses, 'flows/new.json': uses },
};
/** One that binds it to another connection. */
const rebind: Story = {
  base: { [MAP]: map(), 'flows/old.json': uses },
  head: { [MAP]: map({ connectionName: OTHER }), 'flows/old.json': uses },
};
const FOUND = ['steward-approval flows/new.json'];

/** What a check of a pull request asks GitHub at least; in which order is partly chance. */
const LISTED = [
  'GET /repos/contoso/flows/pulls/7/files?per_page=100',
  'GET /repos/contoso/flows/pulls/7',
  `GET /repos/contoso/flows/git/trees/${MERGED}?recursive=1`,
  `GET /repos/contoso/flows/contents/connection-references.json?ref=${'b'.repeat(40)}`,
];
const REVIEWS = 'GET /repos/contoso/flows/pulls/7/reviews?per_page=100';
const TEAM = 'GET /orgs/contoso/teams/finance/members?per_page=100';

describe('a new use', () => {
  test('needs a steward, and is blocked without one', async () => {
    const { found, report, requests } = await judge(use);
    expect(found).toEqual(FOUND);
    expect(report.plan?.changes).toMatchObject([{ file: 'flows/new.json', action: 'blocked' }]);
    expect(requests.toSorted()).toEqual([...LISTED, REVIEWS, TEAM].toSorted());
  });

  test.each<[string, Partial<Story>]>([
    ['a steward approves', { reviews: [approved('grace')] }],
    ['a steward wrote it', { author: 'Grace' }],
    [
      'a member of the team approves',
      { reviews: [approved('bob')], seesTeams: true, teams: { 'contoso/finance': ['Bob'] } },
    ],
    ['a member wrote it', { seesTeams: true, teams: { 'contoso/finance': ['ada'] } }],
    [
      'the flow is only moved',
      {
        base: { [MAP]: map(), 'flows/old.json': uses },
        head: { [MAP]: map(), 'flows/a/old.json': uses },
      },
    ],
  ])('is fine where %s', async (_, change) => {
    expect((await judge({ ...use, ...change })).found).toEqual([]);
  });

  test.each<[string, Partial<Story>]>([
    ['someone else approves', { reviews: [approved('bob')] }],
    ['the approval is of an older commit', { reviews: [approved('grace', BASE)] }],
    [
      'the approval was dismissed',
      { reviews: [{ user: 'grace', state: 'DISMISSED', commit: HEAD }] },
    ],
    [
      'another team approves',
      { reviews: [approved('bob')], seesTeams: true, teams: { 'contoso/finance': [] } },
    ],
    ['it comes from a fork', { fork: true, author: 'eve' }],
    [
      'the flow was moved from where no flow is looked for',
      {
        base: { [MAP]: map(), 'drafts/new.json': uses },
        head: { [MAP]: map(), 'flows/new.json': uses },
      },
    ],
    [
      'its map appoints others',
      {
        head: { ...use.head, [MAP]: map({ stewards: ['@ada'] }) },
      },
    ],
  ])('is not where %s', async (_, change) => {
    const { found } = await judge({ ...use, ...change });
    expect(found.filter((line) => !line.startsWith('policy-changed'))).toEqual(FOUND);
  });

  test('asks no more than is in question', async () => {
    const own = await judge({ ...use, author: 'grace' });
    expect(own.requests.toSorted()).toEqual(LISTED.toSorted());
    const agreed = await judge({ ...use, reviews: [approved('grace')] });
    expect(agreed.requests.toSorted()).toEqual([...LISTED, REVIEWS].toSorted());
    const changed = await judge({
      base: use.base,
      head: { [MAP]: map(), 'flows/old.json': bare({ Send: call('k'), More: compose() }) },
    });
    expect(changed.found).toEqual([]);
    expect(changed.requests.toSorted()).toEqual(
      [...LISTED, `GET /repos/contoso/flows/contents/flows/old.json?ref=${BASE}`].toSorted(),
    );
  });

  test('says which permission is missing for the team', async () => {
    const { report } = await judge({ ...use, reviews: [approved('bob')] });
    expect(report.findings.find(({ rule }) => rule === 'steward-approval')?.message).toMatch(
      /`@contoso\/finance`.*`@grace`.*\b403\b.*`members: read`/,
    );
  });
});

describe('another binding', () => {
  test('needs a steward; the approval of one is enough', async () => {
    expect((await judge(rebind)).found).toEqual([`steward-approval ${MAP}`]);
    expect((await judge({ ...rebind, reviews: [approved('grace')] })).found).toEqual([]);
  });

  test('also in a map behind a link, which does not change itself', async () => {
    const linked: Story = {
      base: { ...rebind.base, 'config/map.json': rebind.base[MAP] ?? '' },
      head: { ...rebind.base, 'config/map.json': rebind.head[MAP] ?? '' },
      links: { [MAP]: 'config/map.json' },
    };
    expect((await judge(linked)).found).toEqual([`steward-approval ${MAP}`]);
  });

  test('also where the map is moved with it', async () => {
    const { [MAP]: text = '', ...flows } = use.base;
    const { found } = await judge({
      base: { ...flows, 'old-map.json': text },
      head: { ...use.head, 'flows/old.json': uses },
      inputs: { 'connection-references': MAP },
    });
    expect(found).toEqual(FOUND);
  });
});

describe('where there is nothing to judge by', () => {
  const rules = ['base-policy', 'policy-changed', 'steward-approval'];
  const reasons = async (story: Story) => {
    const { report, found } = await judge(story);
    expect(found).toEqual([]);
    const ours = report.notRun.filter(({ rule }) => rules.includes(rule));
    return new Map(ours.map(({ rule, reason }) => [rule, reason]));
  };

  test('the base has no map', async () => {
    const { [MAP]: _, ...base } = rebind.base;
    const reason = { code: 'self-judged', mapFile: MAP };
    expect(await reasons({ ...rebind, base })).toEqual(
      new Map(rules.map((rule) => [rule, reason])),
    );
  });

  test('a push, or a queue that merges', async () => {
    for (const on of ['push', 'merge_group'] as const) {
      const notRun = await reasons({ ...rebind, on });
      expect([...notRun]).toEqual([
        ['steward-approval', { code: 'not-a-pull-request' }],
        ['policy-changed', { code: 'not-a-pull-request' }],
      ]);
    }
  });
});

describe('the policy', () => {
  test('a change of it is shown, and judges nothing yet', async () => {
    const policy = (text: string, parts: object) =>
      JSON.stringify({ ...JSON.parse(text), ...parts });
    const own = {
      rules: { 'steward-approval': 'off', 'policy-changed': 'off' },
      suppressions: [{ rule: 'steward-approval', reason: 'trust me' }],
    };
    const { found, report } = await judge({
      ...use,
      head: { ...use.head, [MAP]: policy(map(), own) },
    });
    expect(found.toSorted()).toEqual([
      `policy-changed ${MAP}`,
      `policy-changed ${MAP}`,
      `policy-changed ${MAP}`,
      ...FOUND,
    ]);
    expect(report.suppressed).toEqual([]);
  });

  test('a map that is removed', async () => {
    const { report, found } = await judge({ base: use.base, head: { 'flows/old.json': uses } });
    expect(found).toEqual([`policy-changed ${MAP}`]);
    expect(report.notRun).toContainEqual({
      rule: 'steward-approval',
      reason: { code: 'map-missing', mapFile: MAP },
    });
  });
});

test('changed files that are not known: what uses a stewarded entry is compared', async () => {
  const { found, warnings, requests } = await judge({ ...use, movedOn: true });
  expect(warnings).toEqual([expect.stringContaining('#7')]);
  expect(found).toEqual(FOUND);
  const read = requests.filter((line) => line.includes('/contents/'));
  expect(read.map((line) => line.replace(/^.*contents\/(.*)\?.*$/, '$1')).toSorted()).toEqual([
    MAP,
    'flows/new.json',
    'flows/old.json',
  ]);
});

test('what was idle and uses it now', async () => {
  const { found } = await judge({ ...use, base: { ...use.base, 'flows/new.json': idle } });
  expect(found).toEqual(FOUND);
});

const stewarded = entry({ stewards: ['@contoso/finance', '@grace'] });
const mapWith = (flows: object, entries: object = { k: stewarded }) =>
  mapOf({ production: { entries, flows } });
const own = { connectionReferences: { k: entry({ connectionName: OTHER }) } };

test('a flow that stays as it is, and falls to an entry with stewards', async () => {
  const { found, report } = await judge({
    base: { [MAP]: mapWith({ 'flows/old.json': own }), 'flows/old.json': uses },
    head: { [MAP]: mapWith({ 'flows/old.json': {} }), 'flows/old.json': uses },
  });
  expect(found).toContain('steward-approval flows/old.json');
  const use = report.findings.find(({ rule }) => rule === 'steward-approval');
  expect(uses.split('\n')[(use?.line ?? 0) - 1]).toContain('"connectionName": "k"');
});

describe('what takes the place of an entry with stewards', () => {
  const solution = (logicalName: string, source = 'invoker') =>
    deploy(
      { Send: call('k') },
      { k: { ...declared('shared_teams', logicalName), runtimeSource: source } },
    );
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, n) => [`Note${n}`, compose()] as const),
  );
  const GUID = '0757041a-8ef2-4f74-af06-06881916f371';
  const fin = { k: stewarded, own: entry({ connectionName: OTHER }) };
  const file = 'flows/old.json';
  const before: Story = { base: { [MAP]: mapWith({}, fin), [file]: solution('fin') }, head: {} };

  test.each<[string, Partial<Story>, string]>([
    [
      'an override',
      { head: { [MAP]: mapWith({ [file]: own }, fin), [file]: solution('fin') } },
      file,
    ],
    [
      'an entry for the logical name',
      { head: { [MAP]: mapWith({}, { ...fin, fin: fin.own }), [file]: solution('fin') } },
      file,
    ],
    [
      'another logical name in the file',
      { head: { [MAP]: mapWith({}, fin), [file]: solution('own') } },
      file,
    ],
    [
      'Embedded in place of Invoker in the file',
      { head: { [MAP]: mapWith({}, fin), [file]: solution('fin', 'embedded') } },
      file,
    ],
    [
      'a new file with the guid of one that is removed, like it in nothing',
      {
        base: { [MAP]: mapWith({ [file]: { flowName: GUID } }), [file]: uses },
        head: {
          [MAP]: mapWith({ 'flows/new.json': { flowName: GUID, ...own } }),
          'flows/new.json': bare({ ...many, Send: call('k') }),
        },
      },
      'flows/new.json',
    ],
    [
      'a new file in place of one that is moved out of what is checked',
      {
        base: { [MAP]: mapWith({ [file]: { flowName: GUID } }), [file]: uses },
        head: {
          [MAP]: mapWith({ 'flows/new.json': { flowName: GUID, ...own } }),
          'drafts/old.json': uses,
          'flows/new.json': bare({ ...many, Send: call('k') }),
        },
      },
      'flows/new.json',
    ],
  ])('%s', async (_, change, at) => {
    const story = { ...before, ...change };
    const asking = (lines: string[]) => lines.filter((line) => !line.startsWith('policy-changed'));
    expect(asking((await judge(story)).found)).toEqual([`steward-approval ${at}`]);
    expect(asking((await judge({ ...story, author: 'grace' })).found)).toEqual([]);
    // The reviews and teams are read for these too.
    const byMember = { reviews: [approved('bob')], seesTeams: true };
    const members = { 'contoso/finance': ['bob'] };
    expect(asking((await judge({ ...story, ...byMember, teams: members })).found)).toEqual([]);
  });

  test('the same guid in a new file that means the same', async () => {
    const { found } = await judge({
      base: { [MAP]: mapWith({ [file]: { flowName: GUID } }), [file]: uses },
      head: {
        [MAP]: mapWith({ 'flows/new.json': { flowName: GUID } }),
        'flows/new.json': bare({ ...many, Send: call('k') }),
      },
    });
    // That the file took the flow over is shown; the stewards are not asked.
    expect(found).toEqual(['policy-changed connection-references.json']);
  });

  test('also where the changed files are not known', async () => {
    const { found } = await judge({
      movedOn: true,
      base: { [MAP]: mapWith({ [file]: { flowName: GUID } }), [file]: uses },
      head: {
        [MAP]: mapWith({ 'flows/new.json': { flowName: GUID, ...own } }),
        'flows/new.json': bare({ ...many, Send: call('k') }),
      },
    });
    expect(found).toContain('steward-approval flows/new.json');
  });
});
