import { describe, expect, test } from '@jest/globals';
import { excessiveGrowth } from '../support/growth.ts';
import { bare, call, declared, deploy, entry, mapOf, TEAMS_ID } from './build.ts';
import {
  checkFiles,
  type Files,
  linesOf,
  MAP_FILE,
  type PullStory,
  problemsOfRule,
} from './repository.ts';

/** Ways to change what a flow's key resolves to, other than to write into the entry itself. */

const rule = 'steward-approval';
const MINE = 'shared-teams-7b2f4f0e-58c1-4a63-9d7e-0a1c5b9e3f42';
const GUID = '0757041a-8ef2-4f74-af06-06881916f371';

const stewarded = (rest: object = {}) => entry({ stewards: ['@grace'], ...rest });
const mine = (rest: object = {}) => entry({ connectionName: MINE, ...rest });
const ENTRIES = { k: stewarded() };
const production = (entries: object = ENTRIES, rest: object = {}) =>
  mapOf({ production: { entries, ...rest } });
const under = (file: string, entries: object, rest: object = {}) => ({
  flows: { [file]: { connectionReferences: entries, ...rest } },
});

const flow = bare({ Send: call('k') });
const solution = (logicalName?: string, key = 'k', source = 'embedded') =>
  deploy(
    { Send: call(key) },
    { [key]: { ...declared('shared_teams', logicalName), runtimeSource: source } },
  );
/** A flow that says its display name itself. */
const named = (displayName: string, key = 'k') =>
  JSON.stringify({ displayName, ...JSON.parse(deploy({ Send: call(key) }, { [key]: {} })) });

interface Change {
  base?: Files;
  head?: Files;
  baseMap?: string;
  map?: string;
  pull?: Partial<PullStory>;
}

/** For each finding its file, and the names in its message: what changes, and who must approve. */
const asked = ({ base = { 'a.json': flow }, head = base, baseMap, map, pull }: Change) =>
  linesOf(
    rule,
    { ...head, [MAP_FILE]: map ?? production() },
    { pull: { author: 'ada', ...pull, base: { ...base, [MAP_FILE]: baseMap ?? production() } } },
  ).map((line) => line.replace(/^(\S+?):\d+:\d+ error \S+ steward-approval/, '$1'));

const CHANGES = 'a.json: `k` `a.json` `@grace`';
const FIRST = (file: string, name = 'k') => `${file}: \`${file}\` \`${name}\``;

describe('what takes the place of an entry asks the stewards of the entry', () => {
  test.each<[string, Change]>([
    ['an override', { map: production(ENTRIES, under('a.json', { k: mine() })) }],
    [
      'an entry for the logical name',
      { base: { 'a.json': solution('fin') }, map: production({ ...ENTRIES, fin: mine() }) },
    ],
    [
      'an override for the logical name',
      {
        base: { 'a.json': solution('fin') },
        map: production(ENTRIES, under('a.json', { fin: mine() })),
      },
    ],
    [
      'another logical name in the file',
      {
        base: { 'a.json': solution('fin') },
        head: { 'a.json': solution('own') },
        baseMap: production({ fin: stewarded(), own: mine() }),
        map: production({ fin: stewarded(), own: mine() }),
      },
    ],
    [
      'no logical name any more',
      {
        base: { 'a.json': solution('fin') },
        head: { 'a.json': solution() },
        baseMap: production({ fin: stewarded(), k: mine() }),
        map: production({ fin: stewarded(), k: mine() }),
      },
    ],
    [
      'the entry for the logical name is removed',
      {
        base: { 'a.json': solution('fin') },
        baseMap: production({ fin: stewarded(), k: mine() }),
        map: production({ k: mine() }),
      },
    ],
    [
      'an override with stewards is removed',
      {
        baseMap: production({ k: mine() }, under('a.json', { k: stewarded() })),
        map: production({ k: mine() }),
      },
    ],
    [
      'an environment of another name, and an override in it',
      { map: renamed('prod', ENTRIES, under('a.json', { k: mine() })) },
    ],
    ...['/providers/x/environments/DEFAULT-0', 'Default-0/', '\\Default-0', 'Default-0\u200b'].map(
      (environmentName): [string, Change] => [
        `an environment of another name, its id written as ${JSON.stringify(environmentName)}`,
        {
          map: mapOf({
            prod: { entries: ENTRIES, ...under('a.json', { k: mine() }), environmentName },
          }),
        },
      ],
    ),
  ])('%s', (_, change) => {
    const lines = asked(change);
    expect(lines).toEqual([CHANGES]);
  });

  test('the same connection with another owner, or another source', () => {
    const eve = { owner: 'eve@contoso.com', connectionName: TEAMS_ID.toUpperCase() };
    const of = (rest: object) =>
      asked({ map: production(ENTRIES, under('a.json', { k: entry(rest) })) });
    // The new entry is on a connection that has stewards: it asks, once.
    expect(of(eve)).toEqual([expect.stringContaining('`k`')]);
    expect(of({ source: 'Invoker' })).toHaveLength(1);
  });

  test('a moved file, under whose new path the map has an override', () => {
    const files = { base: { 'a.json': named('A') }, head: { 'b.json': named('A') } };
    expect(asked({ ...files, map: production(ENTRIES, under('b.json', { k: mine() })) })).toEqual([
      CHANGES.replaceAll('a.json', 'b.json'),
    ]);
  });

  test('a new file that is the same live flow: by its guid, its name, or a guid that was a name', () => {
    const id = { flowName: GUID.toUpperCase() };
    const own = under('b.json', { k: mine() }, { flowName: GUID }).flows;
    const head = { 'b.json': named('B') };
    const lines = [
      asked({
        base: { 'a.json': named('A') },
        head,
        baseMap: production(ENTRIES, { flows: { 'a.json': id } }),
        map: production(ENTRIES, { flows: own }),
      }),
      asked({
        base: { 'a.json': named('B') },
        head,
        map: production(ENTRIES, under('b.json', { k: mine() })),
      }),
      asked({
        base: { 'a.json': named('A') },
        head,
        map: production(ENTRIES, { flows: own }),
      }),
      // The old file stays, and gives its guid away.
      asked({
        base: { 'a.json': named('A') },
        head: { 'a.json': named('A'), ...head },
        baseMap: production(ENTRIES, { flows: { 'a.json': id } }),
        map: production(ENTRIES, { flows: { 'a.json': {}, ...own } }),
      }),
    ];
    const expected = CHANGES.replaceAll('a.json', 'b.json');
    expect(lines).toEqual([[expected], [expected], [expected], [expected]]);
  });

  test('a file that takes over the live flow of another', () => {
    const flows = { 'a.json': { flowName: GUID }, 'b.json': { flowName: `1${GUID.slice(1)}` } };
    const k = { connectionReferences: { k: mine() } };
    const files = { 'a.json': flow, 'b.json': flow };
    const lines = asked({
      base: files,
      baseMap: production(ENTRIES, { flows: { ...flows, 'b.json': { ...flows['b.json'], ...k } } }),
      map: production(ENTRIES, {
        flows: { 'a.json': {}, 'b.json': { flowName: GUID, ...k } },
      }),
    });
    expect(lines).toEqual([CHANGES.replaceAll('a.json', 'b.json')]);
  });

  test('another key of the connector, in place of the one that the flow gives up', () => {
    const map = production({ ...ENTRIES, own: mine() });
    const change = { baseMap: map, map, head: { 'a.json': bare({ Send: call('own') }) } };
    expect(asked(change)).toEqual([`${FIRST('a.json', 'own')} \`k\` \`@grace\``]);
    const beside = { 'a.json': bare({ Send: call('own'), Ask: call('k') }) };
    expect(asked({ ...change, head: beside })).toEqual([]);
  });

  test('two keys that change places', () => {
    const both = (one: string, other: string) => ({
      'a.json': deploy(
        { Send: call('k'), Ask: call('m') },
        { k: declared('shared_teams', one), m: declared('shared_teams', other) },
      ),
    });
    const map = production({ fin: stewarded(), own: mine() });
    const change = { baseMap: map, map, base: both('fin', 'own') };
    expect(asked(change)).toEqual([]);
    expect(asked({ ...change, head: both('own', 'fin') })).toEqual([CHANGES]);
  });

  test('a file that takes the name of another one, whose live flow it may be', () => {
    const map = production({ ...ENTRIES, own: mine() });
    const base = { 'a.json': named('A'), 'b.json': named('B', 'own') };
    const change = { baseMap: map, map, base };
    expect(asked(change)).toEqual([]);
    expect(asked({ ...change, head: { ...base, 'b.json': named('A', 'own') } })).toEqual([
      `${FIRST('b.json', 'own')} \`k\` \`@grace\``,
    ]);
  });

  test('an environment that is written twice, by another name', () => {
    const two = JSON.parse(mapOf({ production: { entries: ENTRIES }, copy: {} }));
    two.environments.copy = { ...two.environments.production, connectionReferences: { k: mine() } };
    expect(asked({ map: JSON.stringify(two) })).toEqual([
      expect.stringMatching(/: `k`(?: `a\.json`)? `@grace`$/),
    ]);
  });
});

describe('both are asked', () => {
  const both = { k: stewarded(), fin: mine({ stewards: ['@eve'] }) };
  const change = {
    base: { 'a.json': solution() },
    head: { 'a.json': solution('fin') },
    baseMap: production(both),
    map: production(both),
  };

  test('of the entry that is displaced and of the one it leads to', () => {
    expect(asked(change)).toEqual([CHANGES.replace('`@grace`', '`@grace` `@eve`')]);
    expect(asked({ ...change, pull: { author: 'grace' } })).toEqual([
      CHANGES.replace('`@grace`', '`@eve`'),
    ]);
    expect(asked({ ...change, pull: { author: 'grace', approvedBy: ['eve'] } })).toEqual([]);
  });

  test('once for a flow and a key, and not again for what the entry itself asks', () => {
    const map = production({ k: stewarded({ connectionName: MINE }) });
    expect(asked({ map })).toEqual([expect.stringMatching(/: `k`(?: `a\.json`)? `@grace`$/)]);
    const override = under('a.json', { k: mine() });
    const lines = asked({
      baseMap: production({ ...ENTRIES, other: mine({ stewards: ['@eve'] }) }),
      map: production({ ...ENTRIES, other: mine({ stewards: ['@eve'] }) }, override),
    });
    expect(lines).toEqual([
      CHANGES,
      expect.stringMatching(/^\S+: `k` `shared-teams-[^`]*` `@eve`$/),
    ]);
  });
});

describe('nobody is asked where a key resolves to the same', () => {
  test.each<[string, Change]>([
    ['nothing changes', {}],
    ['the environment is renamed', { map: renamed('prod', ENTRIES) }],
    [
      'another name for the same connection, owner and source',
      {
        base: { 'a.json': solution() },
        head: { 'a.json': solution('fin') },
        baseMap: production({ ...ENTRIES, fin: entry() }),
        map: production({ ...ENTRIES, fin: entry() }),
      },
    ],
    [
      'the flow is moved, and found by its name',
      { base: { 'a.json': named('A') }, head: { 'b.json': named('A') } },
    ],
    [
      'the flow is moved, and found by its guid',
      {
        base: { 'a.json': named('A') },
        head: { 'b.json': named('B') },
        baseMap: production(ENTRIES, { flows: { 'a.json': { flowName: GUID } } }),
        map: production(ENTRIES, { flows: { 'b.json': { flowName: GUID } } }),
      },
    ],
    ['another key that nobody keeps is used beside', beside()],
    [
      'two flows have one name, and neither changes',
      {
        base: { 'a.json': named('A'), 'b.json': named('A') },
        baseMap: production(ENTRIES, under('b.json', { k: mine() })),
        map: production(ENTRIES, under('b.json', { k: mine() })),
      },
    ],
  ])('%s', (_, change) => expect(asked(change)).toEqual([]));

  test('but a name alone does not prove that a new file is the flow that used it', () => {
    const lines = asked({
      base: { 'a.json': named('A') },
      head: { 'a.json': named('A'), 'b.json': named('A') },
      baseMap: production(ENTRIES, { flows: { 'a.json': { flowName: GUID } } }),
      map: production(ENTRIES, { flows: { 'a.json': { flowName: GUID }, 'b.json': {} } }),
    });
    expect(lines).toEqual([`${FIRST('b.json')} \`@grace\``]);
  });

  test('nor does the guid of a flow whose file goes on as another', () => {
    const lines = asked({
      base: { 'a.json': named('A') },
      head: { 'a.json': named('Z'), 'b.json': named('A') },
      baseMap: production(ENTRIES, { flows: { 'a.json': { flowName: GUID } } }),
      map: production(ENTRIES, {
        flows: { 'a.json': { create: true }, 'b.json': { flowName: GUID } },
      }),
    });
    expect(lines).toEqual([`${FIRST('b.json')} \`@grace\``]);
  });

  function beside(): Change {
    const map = production({ ...ENTRIES, own: mine() });
    const head = { 'a.json': bare({ Send: call('k'), More: call('own') }) };
    return { baseMap: map, map, head };
  }
});

describe("a source that changes in the flow's file", () => {
  const as = (source: string) => ({ 'a.json': solution('fin', 'k', source) });
  test.each([
    ['invoker', 'embedded', ['Invoker', 'Embedded']],
    ['Embedded', 'Invoker', ['Embedded', 'Invoker']],
    ['invoker', '', ['Invoker']],
    ['', 'embedded', ['Embedded']],
  ])('from %j to %j', (from, to, sources) => {
    expect(asked({ base: as(from), head: as(to) })).toEqual([CHANGES]);
    const { findings } = checkFiles(
      { ...as(to), [MAP_FILE]: production() },
      { pull: { author: 'ada', base: { ...as(from), [MAP_FILE]: production() } } },
    );
    const [{ message = '' } = {}] = problemsOfRule(rule, findings);
    expect(message.match(/Invoker|Embedded/g)).toEqual(sources);
  });

  test.each([
    ['invoker', 'Invoker'],
    ['', ''],
  ])('%j and %j are the same', (from, to) => {
    expect(asked({ base: as(from), head: as(to) })).toEqual([]);
  });

  test("does not count where the map's word comes first", () => {
    const map = production({ k: stewarded({ source: 'Invoker' }) });
    const files = { base: as('invoker'), head: as('embedded') };
    expect(asked({ ...files, baseMap: map, map })).toEqual([]);
  });

  test('is shown at the reference', () => {
    const [line] = linesOf(
      rule,
      { ...as('embedded'), [MAP_FILE]: production() },
      { pull: { author: 'ada', base: { ...as('invoker'), [MAP_FILE]: production() } } },
    );
    const [, row = 0] = /^a\.json:(\d+):/.exec(line ?? '') ?? [];
    expect(as('embedded')['a.json'].split('\n')[Number(row) - 1]).toMatch(/"k": \{/);
  });
});

/** A map whose one environment has the id of `production`, and another name. */
function renamed(name: string, entries: object, rest: object = {}): string {
  return mapOf({ [name]: { entries, ...rest } });
}

describe('takes time as the flows and keys are many', () => {
  const numbered = <T>(size: number, name: string, value: (index: number) => T) =>
    Object.fromEntries(
      Array.from({ length: size }, (_, index) => [`${name}${index}`, value(index)]),
    );

  test('where every flow is moved, and all have one name', () => {
    const moved = (size: number): Change => ({
      base: numbered(size, 'old/', () => named('A')),
      head: numbered(size, 'new/', () => named('A')),
    });
    expect(excessiveGrowth(moved, asked, { size: 200, floor: 1_500 })).toBeNull();
  });
});
