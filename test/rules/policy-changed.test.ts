import { describe, expect, test } from '@jest/globals';
import { bare, entry, mapOf } from './build.ts';
import { checkFiles, type Files, linesOf, MAP_FILE } from './repository.ts';

const rule = 'policy-changed';

interface Parts {
  entry?: object | null;
  environment?: object;
  top?: object;
}

const map = ({ entry: rest = {}, environment = {}, top = {} }: Parts = {}) => {
  const stewards = { stewards: ['@grace'] };
  const entries = {
    ...(rest === null ? {} : { k: entry({ ...stewards, ...rest }) }),
    other: entry({ connectionName: 'another', stewards: ['@o/it'] }),
  };
  const text = mapOf({ production: { entries, ...environment } });
  return JSON.stringify({ ...JSON.parse(text), ...top }, null, 2);
};

/** What is said of a change, without its place and the end of the sentence. */
const changes = (head: Parts, base: Parts = {}) =>
  lines(head, base).map((line) => line.replace(/^.*? policy-changed: /, '').replace(/; .*$/, ''));

const lines = (head: Parts, base: Parts = {}) =>
  linesOf(
    rule,
    { [MAP_FILE]: map(head) },
    { pull: { author: 'ada', base: { [MAP_FILE]: map(base) } } },
  );

test.each<[string, Parts, Parts, string]>([
  [
    'owners.allow',
    { top: { owners: { allow: ['*'] } } },
    { top: { owners: { allow: ['svc-*'] } } },
    'owners.allow changes from `svc-*` to `*`',
  ],
  [
    'owners.allow that goes',
    {},
    { top: { owners: { allow: [] } } },
    'owners.allow is removed, which was nothing at all',
  ],
  [
    'compare.ignore',
    { top: { compare: { ignore: ['/definition/actions/A'] } } },
    {},
    'compare.ignore is added: `/definition/actions/A`',
  ],
  [
    'rules',
    { top: { rules: { 'owner-missing': 'off' } } },
    { top: { rules: { 'owner-missing': 'error' } } },
    'the severity of `owner-missing` changes from `error` to `off`',
  ],
  [
    'deployAs',
    { environment: { deployAs: 'eve@contoso.com' } },
    {},
    'deployAs is set to `eve@contoso.com`',
  ],
  [
    'connectors',
    { environment: { connectors: { allow: ['*'] } } },
    { environment: { connectors: { allow: ['*'], deny: ['shared_twitter'] } } },
    'connectors.deny is removed, which was `shared_twitter`',
  ],
  [
    'owner',
    { entry: { owner: 'eve@contoso.com' } },
    {},
    'owner of `k` changes from `svc-flows@contoso.com` to `eve@contoso.com`',
  ],
  [
    'sharedWith',
    { entry: { sharedWith: ['eve@contoso.com'] } },
    {},
    'sharedWith of `k` is added: `eve@contoso.com`',
  ],
  [
    'stewards',
    { entry: { stewards: undefined } },
    {},
    'stewards of `k` is removed, which was `@grace`',
  ],
  [
    'usedBy',
    { entry: { usedBy: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] } },
    { entry: { usedBy: [] } },
    'usedBy of `k` changes from nothing at all to `a`, `b`, `c`, `d`, `e` and 2 more',
  ],
  [
    'an entry with limits',
    { entry: null },
    { entry: { usedBy: ['x/**'] } },
    '`k` is removed, and with it its stewards `@grace` and its usedBy `x/**`',
  ],
])('%s', (_, head, base, expected) => expect(changes(head, base)).toEqual([expected]));

test('an override is an entry like any other', () => {
  const override = (rest: object) => ({
    environment: { flows: { 'a.json': { connectionReferences: { k: entry(rest) } } } },
  });
  expect(changes(override({}), override({ stewards: ['@eve'] }))).toEqual([
    'stewards of `k` is removed, which was `@eve`',
  ]);
});

test('an environment that goes, and the whole map', () => {
  const two = mapOf({ production: { entries: {} }, old: { entries: { k: entry() } } });
  const pull = { author: 'ada', base: { [MAP_FILE]: two } };
  const one = mapOf({ production: { entries: {} } });
  expect(linesOf(rule, { [MAP_FILE]: one }, { pull })).toEqual([
    expect.stringMatching(/^\S+:3:3 warning old .*: the environment `old` is removed, with all/),
  ]);
  const { findings, notRun } = checkFiles(
    {},
    { pull: { author: 'ada', base: { [MAP_FILE]: map() } } },
  );
  expect(findings.filter((finding) => finding.rule === rule)).toEqual([
    expect.objectContaining({
      file: MAP_FILE,
      line: 1,
      message:
        "the map is removed, and with it all that it allows and forbids; `@grace` or `@o/it` must review this (base branch's map)",
    }),
  ]);
  expect(notRun).toContainEqual({
    rule: 'steward-approval',
    reason: { code: 'map-missing', mapFile: MAP_FILE },
  });
});

describe('suppressions', () => {
  const of = (...suppressions: object[]): Parts => ({ top: { suppressions } });
  const one = { rule: 'owner-missing', flow: 'a.json', reason: 'x' };

  test('are told by rule, those that go too', () => {
    const more = { ...one, flow: 'b.json', at: '/x' };
    const rest = { rule: 'trigger-count', reason: 'x' };
    expect(changes(of(one, more, rest), of())).toEqual([
      '2 suppressions of `owner-missing` for `a.json` and `b.json` are added',
      'a suppression of `trigger-count` everywhere is added',
    ]);
    expect(changes({}, of(one, rest))).toEqual([
      'a suppression of `owner-missing` for `a.json` is removed',
      'a suppression of `trigger-count` everywhere is removed',
    ]);
  });

  test('a later day is another one; another reason or order is not', () => {
    const again = { rule: 'trigger-count', reason: 'x' };
    expect(changes(of(again, { ...one, reason: 'y' }), of(one, again))).toEqual([]);
    expect(changes(of({ ...one, until: '2027-01-01' }), of(one))).toHaveLength(2);
  });
});

test('who must look is whom the base names: for the entry, the environment, the map', () => {
  const end = (line: string | undefined) => line?.replace(/^.*; /, '');
  expect(end(lines({ entry: { stewards: ['@eve'] } })[0])).toBe(
    "`@grace` must review this (base branch's map)",
  );
  expect(end(lines({ environment: { deployAs: 'x' } })[0])).toBe(
    "`@grace` or `@o/it` must review this (base branch's map)",
  );
  const bare = { pull: { author: 'ada', base: { [MAP_FILE]: mapOf({ p: {} }) } } };
  const [line] = linesOf(rule, { [MAP_FILE]: mapOf({ p: { deployAs: 'x' } }) }, bare);
  expect(end(line)).toBe(
    "the maintainers of the map must review this (the base branch's map names nobody for it)",
  );
});

describe('an environment', () => {
  type Environments = Parameters<typeof mapOf>[0];
  const told = (head: Environments, base: Environments) =>
    linesOf(
      rule,
      { [MAP_FILE]: mapOf(head) },
      { pull: { author: 'ada', base: { [MAP_FILE]: mapOf(base) } } },
    ).map((line) => line.replace(/^.*? policy-changed: /, '').replace(/; .*$/, ''));
  const prod = { environmentName: 'A', deployAs: 'svc', entries: { k: entry({ usedBy: ['a'] }) } };

  test('that is renamed is compared with what it was', () => {
    const now = { ...prod, environmentName: 'a ', entries: { k: entry() }, deployAs: 'eve' };
    expect(told({ production: now }, { prod })).toEqual([
      'the environment `prod` is now called `production`',
      'usedBy of `k` is removed, which was `a`',
      'deployAs changes from `svc` to `eve`',
    ]);
  });

  test('that gets a second name is compared with what it is', () => {
    const second = { environmentName: 'A', deployAs: 'eve' };
    expect(told({ prod, second }, { prod })).toEqual([
      'the environment `second` is added, with the id of `prod`',
      'deployAs changes from `svc` to `eve`',
    ]);
  });

  test('that is another one is said once, whatever flows go there', () => {
    expect(told({ prod: { ...prod, environmentName: 'B' } }, { prod })).toEqual([
      'environmentName changes from `A` to `B`',
    ]);
    expect(told({ prod, test: { environmentName: 'B' } }, { prod })).toEqual([]);
  });
});

describe('a flow', () => {
  const FILES = { 'flows/a.json': bare({}), 'flows/b.json': bare({}) };
  const live = (name: string, flowName: string, environment = 'Default-0') =>
    JSON.stringify({
      name: flowName,
      properties: {
        displayName: name,
        environment: { name: environment },
        definition: JSON.parse(bare({})),
      },
    });
  const production = (flows: object) => ({ [MAP_FILE]: mapOf({ production: { flows } }) });
  const told = (head: object, base: object, files: Files = FILES, before: Files = files) =>
    linesOf(
      rule,
      { ...files, ...production(head) },
      { pull: { author: 'ada', base: { ...before, ...production(base) } } },
    ).map((line) =>
      line.replace(/:\d+:\d+ warning/, '').replace(/; the maintainers of the map.*$/, ''),
    );
  const [A, B] = [{ flowName: 'guid-a' }, { flowName: 'guid-b' }];
  const named = { 'flows/a.json': A, 'flows/b.json': B };
  const said = (file: string, what: string, at = MAP_FILE) =>
    `${at} production policy-changed: \`${file}\` points at another live flow: ${what}`;

  test('of another guid', () => {
    expect(told({ ...named, 'flows/a.json': { flowName: 'c' } }, named)).toEqual([
      said('flows/a.json', '`c`; before: `guid-a`'),
    ]);
    expect(told({ ...named, 'flows/a.json': { flowName: 'GUID-A' } }, named)).toEqual([]);
  });

  test('that changes places with another', () => {
    expect(told({ 'flows/a.json': B, 'flows/b.json': A }, named)).toEqual([
      said('flows/a.json', '`guid-b`, which was that of `flows/b.json`; before: `guid-a`'),
      said('flows/b.json', '`guid-a`, which was that of `flows/a.json`; before: `guid-b`'),
    ]);
  });

  test('that loses its guid, or gets one', () => {
    const lost = { ...named, 'flows/a.json': { displayName: 'Payroll' } };
    expect(told(lost, named)).toEqual([
      said('flows/a.json', 'the one named `Payroll`; before: `guid-a`', 'flows/a.json'),
    ]);
    expect(told(named, lost)).toEqual([
      said('flows/a.json', '`guid-a`; before: the one named `Payroll`'),
    ]);
  });

  test('that is looked for by another name', () => {
    const by = (displayName: string) => ({ ...named, 'flows/a.json': { displayName } });
    expect(told(by('Payroll'), by('Newsletter'))).toEqual([
      said(
        'flows/a.json',
        'the one named `Payroll`; before: the one named `Newsletter`',
        'flows/a.json',
      ),
    ]);
  });

  test('whose own file says another guid, at its place there', () => {
    const files = { 'flows/a.json': live('A', 'guid-b') };
    expect(told({}, {}, files, { 'flows/a.json': live('A', 'guid-a') })).toEqual([
      said('flows/a.json', '`guid-b`; before: `guid-a`', 'flows/a.json'),
    ]);
    // Neither counts where the map says another, or in another environment.
    const map = { 'flows/a.json': A };
    expect(told(map, map, files, { 'flows/a.json': live('A', 'guid-a') })).toEqual([]);
    const away = { 'flows/a.json': live('A', 'guid-b', 'elsewhere') };
    expect(told({}, {}, away, { 'flows/a.json': live('A', 'guid-a', 'elsewhere') })).toEqual([]);
  });

  test('that is new and takes the place of one that goes, by its guid or its name', () => {
    const base = { 'flows/pay.json': live('Payroll', 'guid-p') };
    const [head] = told({}, {}, { 'flows/new.json': live('Payroll', 'guid-p') }, base);
    expect(head).toBe(
      said(
        'flows/new.json',
        '`guid-p`, which was that of `flows/pay.json`; did not deploy here before',
        'flows/new.json',
      ),
    );
    const byName = { 'flows/Payroll.json': bare({}) };
    expect(told({}, {}, byName, base)).toEqual([
      said(
        'flows/Payroll.json',
        'the one named `Payroll`, which was that of `flows/pay.json`; did not deploy here before',
        'flows/Payroll.json',
      ),
    ]);
    expect(told({}, {}, { ...base, 'flows/new.json': live('Other', 'guid-n') }, base)).toEqual([]);
  });

  test('that may be created from now on, unless it is new', () => {
    const create = { ...named, 'flows/a.json': { create: true } };
    const without = { ...named, 'flows/a.json': {} };
    expect(told(create, without)).toEqual([
      `${MAP_FILE} production policy-changed: create of \`flows/a.json\` is set to \`true\``,
    ]);
    expect(told(without, create)).toHaveLength(1);
    expect(told(create, without, FILES, { 'flows/b.json': bare({}) })).toEqual([]);
    const both = { ...named, 'flows/a.json': { ...A, create: true } };
    expect(told(both, named)).toEqual([]);
  });
});

test('what says the same says nothing: order, case of accounts, empty lists, new entries', () => {
  const head = {
    entry: { owner: 'SVC-flows@contoso.com', sharedWith: [], usedBy: ['b', 'a'] },
    environment: { connectors: { deny: [] } },
  };
  expect(changes(head, { entry: { usedBy: ['a', 'b'] } })).toEqual([]);
  expect(changes({}, { entry: null })).toEqual([]);
});

test('neither its severity nor a suppression of the change itself hides it', () => {
  const own = {
    top: { rules: { [rule]: 'off' }, suppressions: [{ rule, reason: 'trust me' }] },
  };
  expect(changes(own)).toHaveLength(2);
  expect(changes({ entry: { usedBy: [] } }, { top: { rules: { [rule]: 'off' } } })).toEqual([]);
});
