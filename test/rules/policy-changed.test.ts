import { describe, expect, test } from '@jest/globals';
import { bare, entry, mapOf } from './build.ts';
import {
  checkFiles,
  type Files,
  linesOf,
  MAP_FILE,
  namesIn,
  problemsOfRule,
} from './repository.ts';

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

/** The place of each change in the map, and the names in its message but for who must look. */
const changesIn = (files: Files, base: Files) => {
  const { findings } = checkFiles(files, { pull: { author: 'ada', base } });
  return problemsOfRule(rule, findings).map(({ at, message }) =>
    [at, ...namesIn(message.replace(/; .*$/, ''))].join(' '),
  );
};

const changes = (head: Parts, base: Parts = {}) =>
  changesIn({ [MAP_FILE]: map(head) }, { [MAP_FILE]: map(base) });

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
    '/owners/allow `svc-*` `*`',
  ],
  ['owners.allow that goes', {}, { top: { owners: { allow: [] } } }, ''],
  [
    'compare.ignore',
    { top: { compare: { ignore: ['/definition/actions/A'] } } },
    {},
    '/compare/ignore `/definition/actions/A`',
  ],
  [
    'rules',
    { top: { rules: { 'owner-missing': 'off' } } },
    { top: { rules: { 'owner-missing': 'error' } } },
    '/rules/owner-missing `owner-missing` `error` `off`',
  ],
  [
    'deployAs',
    { environment: { deployAs: 'eve@contoso.com' } },
    {},
    '/environments/production/deployAs `eve@contoso.com`',
  ],
  [
    'connectors',
    { environment: { connectors: { allow: ['*'] } } },
    { environment: { connectors: { allow: ['*'], deny: ['shared_twitter'] } } },
    '/environments/production/connectors `shared_twitter`',
  ],
  [
    'owner',
    { entry: { owner: 'eve@contoso.com' } },
    {},
    '/environments/production/connectionReferences/k/owner `k` `svc-flows@contoso.com` `eve@contoso.com`',
  ],
  [
    'sharedWith',
    { entry: { sharedWith: ['eve@contoso.com'] } },
    {},
    '/environments/production/connectionReferences/k/sharedWith `k` `eve@contoso.com`',
  ],
  [
    'stewards',
    { entry: { stewards: undefined } },
    {},
    '/environments/production/connectionReferences/k `k` `@grace`',
  ],
  [
    'usedBy',
    { entry: { usedBy: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] } },
    { entry: { usedBy: [] } },
    '/environments/production/connectionReferences/k/usedBy `k` `a` `b` `c` `d` `e` 2',
  ],
  [
    'an entry with limits',
    { entry: null },
    { entry: { usedBy: ['x/**'] } },
    '/environments/production/connectionReferences `k` `@grace` `x/**`',
  ],
])('%s', (_, head, base, expected) => expect(changes(head, base)).toEqual([expected]));

test('an override is an entry like any other', () => {
  const override = (rest: object) => ({
    environment: { flows: { 'a.json': { connectionReferences: { k: entry(rest) } } } },
  });
  expect(changes(override({}), override({ stewards: ['@eve'] }))).toEqual([
    '/environments/production/flows/a.json/connectionReferences/k `k` `@eve`',
  ]);
});

test('an environment that goes, and the whole map', () => {
  const two = mapOf({ production: { entries: {} }, old: { entries: { k: entry() } } });
  const pull = { author: 'ada', base: { [MAP_FILE]: two } };
  const one = mapOf({ production: { entries: {} } });
  expect(linesOf(rule, { [MAP_FILE]: one }, { pull })).toEqual([
    expect.stringMatching(/^\S+:3:3 warning old policy-changed: `old`/),
  ]);
  const { findings, notRun } = checkFiles(
    {},
    { pull: { author: 'ada', base: { [MAP_FILE]: map() } } },
  );
  expect(findings.filter((finding) => finding.rule === rule)).toEqual([
    expect.objectContaining({
      file: MAP_FILE,
      line: 1,
      message: expect.stringContaining('`@grace` or `@o/it`'),
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

  test('are listed by rule, those that are removed too', () => {
    const more = { ...one, flow: 'b.json', at: '/x' };
    const rest = { rule: 'trigger-count', reason: 'x' };
    expect(changes(of(one, more, rest), of())).toEqual([
      '/suppressions/0/rule 2 `owner-missing` `a.json` `b.json`',
      '/suppressions/2/rule `trigger-count`',
    ]);
    expect(changes({}, of(one, rest))).toEqual([' `owner-missing` `a.json`', ' `trigger-count`']);
  });

  test('a later day is another one; another reason or order is not', () => {
    const again = { rule: 'trigger-count', reason: 'x' };
    expect(changes(of(again, { ...one, reason: 'y' }), of(one, again))).toEqual([]);
    expect(changes(of({ ...one, until: '2027-01-01' }), of(one))).toHaveLength(2);
  });
});

test('who must look is whom the base names: for the entry, the environment, the map', () => {
  expect(lines({ entry: { stewards: ['@eve'] } })).toEqual([
    expect.stringMatching(/: `k` `@grace` `@eve` `@grace`$/),
  ]);
  expect(lines({ environment: { deployAs: 'x' } })).toEqual([
    expect.stringMatching(/: `x` `@grace` `@o\/it`$/),
  ]);
  const bare = { pull: { author: 'ada', base: { [MAP_FILE]: mapOf({ p: {} }) } } };
  const alone = linesOf(rule, { [MAP_FILE]: mapOf({ p: { deployAs: 'x' } }) }, bare);
  expect(alone).toEqual([expect.stringMatching(/: `x`$/)]);
});

describe('an environment', () => {
  type Environments = Parameters<typeof mapOf>[0];
  const between = (head: Environments, base: Environments) =>
    changesIn({ [MAP_FILE]: mapOf(head) }, { [MAP_FILE]: mapOf(base) });
  const prod = { environmentName: 'A', deployAs: 'svc', entries: { k: entry({ usedBy: ['a'] }) } };

  test('that is renamed is compared with what it was', () => {
    const now = { ...prod, environmentName: 'a ', entries: { k: entry() }, deployAs: 'eve' };
    expect(between({ production: now }, { prod })).toEqual([
      '/environments `prod` `production`',
      '/environments/production/connectionReferences/k `k` `a`',
      '/environments/production/deployAs `svc` `eve`',
    ]);
  });

  test('that gets a second name is compared with what it is', () => {
    const second = { environmentName: 'A', deployAs: 'eve' };
    expect(between({ prod, second }, { prod })).toEqual([
      '/environments/second `second` `prod`',
      '/environments/second/deployAs `svc` `eve`',
    ]);
  });

  test('that is another one is said once, whatever flows go there', () => {
    expect(between({ prod: { ...prod, environmentName: 'B' } }, { prod })).toEqual([
      '/environments/prod/environmentName `A` `B`',
    ]);
    expect(between({ prod, test: { environmentName: 'B' } }, { prod })).toEqual([]);
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
  const found = (head: object, base: object, files: Files = FILES, before: Files = files) =>
    linesOf(
      rule,
      { ...files, ...production(head) },
      { pull: { author: 'ada', base: { ...before, ...production(base) } } },
    ).map((line) => line.replace(/:\d+:\d+ warning/, ''));
  const [A, B] = [{ flowName: 'guid-a' }, { flowName: 'guid-b' }];
  const named = { 'flows/a.json': A, 'flows/b.json': B };
  const outline = (file: string, what: string, at = MAP_FILE) =>
    `${at} production policy-changed: \`${file}\` ${what}`;

  test('of another guid', () => {
    expect(found({ ...named, 'flows/a.json': { flowName: 'c' } }, named)).toEqual([
      outline('flows/a.json', '`c` `guid-a`'),
    ]);
    expect(found({ ...named, 'flows/a.json': { flowName: 'GUID-A' } }, named)).toEqual([]);
  });

  test('that changes places with another', () => {
    expect(found({ 'flows/a.json': B, 'flows/b.json': A }, named)).toEqual([
      outline('flows/a.json', '`guid-b` `flows/b.json` `guid-a`'),
      outline('flows/b.json', '`guid-a` `flows/a.json` `guid-b`'),
    ]);
  });

  test('that loses its guid, or gets one', () => {
    const lost = { ...named, 'flows/a.json': { displayName: 'Payroll' } };
    expect(found(lost, named)).toEqual([
      outline('flows/a.json', '`Payroll` `guid-a`', 'flows/a.json'),
    ]);
    expect(found(named, lost)).toEqual([outline('flows/a.json', '`guid-a` `Payroll`')]);
  });

  test('that is looked for by another name', () => {
    const by = (displayName: string) => ({ ...named, 'flows/a.json': { displayName } });
    expect(found(by('Payroll'), by('Newsletter'))).toEqual([
      outline('flows/a.json', '`Payroll` `Newsletter`', 'flows/a.json'),
    ]);
  });

  test('whose own file says another guid, at its place there', () => {
    const files = { 'flows/a.json': live('A', 'guid-b') };
    expect(found({}, {}, files, { 'flows/a.json': live('A', 'guid-a') })).toEqual([
      outline('flows/a.json', '`guid-b` `guid-a`', 'flows/a.json'),
    ]);
    // Neither counts where the map says another, or in another environment.
    const map = { 'flows/a.json': A };
    expect(found(map, map, files, { 'flows/a.json': live('A', 'guid-a') })).toEqual([]);
    const away = { 'flows/a.json': live('A', 'guid-b', 'elsewhere') };
    expect(found({}, {}, away, { 'flows/a.json': live('A', 'guid-a', 'elsewhere') })).toEqual([]);
  });

  test('that is new and takes the place of one that goes, by its guid or its name', () => {
    const base = { 'flows/pay.json': live('Payroll', 'guid-p') };
    const [head] = found({}, {}, { 'flows/new.json': live('Payroll', 'guid-p') }, base);
    expect(head).toBe(outline('flows/new.json', '`guid-p` `flows/pay.json`', 'flows/new.json'));
    const byName = { 'flows/Payroll.json': bare({}) };
    expect(found({}, {}, byName, base)).toEqual([
      outline('flows/Payroll.json', '`Payroll` `flows/pay.json`', 'flows/Payroll.json'),
    ]);
    expect(found({}, {}, { ...base, 'flows/new.json': live('Other', 'guid-n') }, base)).toEqual([]);
  });

  test('that may be created from now on, unless it is new', () => {
    const create = { ...named, 'flows/a.json': { create: true } };
    const without = { ...named, 'flows/a.json': {} };
    expect(found(create, without)).toEqual([
      `${MAP_FILE} production policy-changed: \`flows/a.json\` \`true\``,
    ]);
    expect(found(without, create)).toHaveLength(1);
    expect(found(create, without, FILES, { 'flows/b.json': bare({}) })).toEqual([]);
    const both = { ...named, 'flows/a.json': { ...A, create: true } };
    expect(found(both, named)).toEqual([]);
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
