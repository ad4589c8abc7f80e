import { describe, expect, test } from '@jest/globals';
import { api, bare, call, entry, mapOf } from './build.ts';
import { linesOf, MAP_FILE, type PullStory } from './repository.ts';

const rule = 'steward-approval';
const OTHER = 'shared-teams-7b2f4f0e-58c1-4a63-9d7e-0a1c5b9e3f42';

const flow = bare({ Send: call('k') });
const idle = bare({});
const stewarded = (rest: object = {}) => entry({ stewards: ['@grace'], ...rest });
const production = (entries: object, rest: object = {}) =>
  mapOf({ production: { entries, ...rest } });

interface Change {
  head: string;
  base: string;
  pull?: Partial<PullStory>;
  flows?: Record<string, string>;
  before?: Record<string, string>;
}

const found = ({ head, base, pull, flows = {}, before = {} }: Change) =>
  linesOf(
    rule,
    { ...flows, [MAP_FILE]: head },
    { pull: { author: 'ada', ...pull, base: { ...before, [MAP_FILE]: base } } },
  );

/** The place of the one finding, and the names in its message. */
const outline = (change: Change) => {
  const lines = found(change);
  expect(lines).toHaveLength(1);
  return lines[0];
};

describe('an entry', () => {
  const base = production({ k: stewarded() });

  test.each([
    ['another connection', { connectionName: OTHER }, '"connectionName"'],
    ['another connector', { id: api('shared_office365') }, '"id"'],
    ['a source', { source: 'Invoker' }, '"source"'],
    ['another owner', { owner: 'eve@contoso.com' }, '"owner"'],
    ['no owner', { owner: undefined }, '"k"'],
    ['two things', { connectionName: OTHER, owner: 'eve@contoso.com' }, '"k"'],
  ])('%s: its stewards are asked', (_, rest, place) => {
    const head = production({ k: stewarded(rest) });
    const line = outline({ head, base }) ?? '';
    expect(line).toMatch(/ error production steward-approval: `k` `@grace`$/);
    expect(head.split('\n')[Number(line.split(':')[1]) - 1]).toContain(place);
  });

  test.each([
    ['the same', {}],
    ['letters of another case', { owner: 'SVC-Flows@contoso.com', id: api('Shared_Teams') }],
    ['what no binding is', { reviewBy: '2027-01-01', displayName: 'x', sharedWith: ['x'] }],
    ['its own stewards, which only policy-changed reports', { stewards: ['@eve'] }],
  ])('%s: nobody is asked', (_, rest) => {
    expect(found({ head: production({ k: stewarded(rest) }), base })).toEqual([]);
  });

  test('the environment that it is in becomes another', () => {
    const head = base.replace('Default-0', 'Default-9');
    expect(found({ head, base })).toEqual([
      expect.stringMatching(/:5:26 error production steward-approval: `k` `@grace`$/),
    ]);
  });

  test('its stewards are those of the base, whatever the change says of them', () => {
    const head = production({ k: stewarded({ connectionName: OTHER, stewards: ['@ada'] }) });
    expect(outline({ head, base })).toMatch(/`k` `@grace`$/);
    expect(outline({ head: production({ k: entry({ owner: 'x' }) }), base })).toContain('`@grace`');
  });

  test('one that is new to all needs nobody', () => {
    const head = production({
      k: stewarded(),
      new: stewarded({ connectionName: OTHER, stewards: ['@eve'] }),
    });
    expect(found({ head, base })).toEqual([]);
  });

  test('a new key, environment or override for an old connection asks those of the connection', () => {
    const new_ = entry({ connectionName: `/x/connections/${entryName().toUpperCase()}` });
    const inFlow = { flows: { 'a.json': { connectionReferences: { k: entry() } } } };
    const heads = [
      production({ k: stewarded(), new: new_ }),
      mapOf({ production: { entries: { k: stewarded() } }, copy: { entries: { k: entry() } } }),
      production({ k: stewarded() }, inFlow),
    ];
    const flows = { 'a.json': flow };
    const places = heads.map((head) => found({ head, base, flows, before: flows }));
    expect(places).toEqual([
      [expect.stringMatching(/production steward-approval: `new` /)],
      [expect.stringMatching(/copy steward-approval: `k` /)],
      [expect.stringMatching(/production steward-approval: `k` /)],
    ]);
  });

  test('who keeps an entry cannot draw the connection of others into it', () => {
    const own = entry({ connectionName: OTHER, stewards: ['@eve'] });
    const both = production({ k: stewarded(), own });
    const head = production({ k: stewarded(), own: { ...own, connectionName: entryName() } });
    const change = { head, base: both };
    expect(outline({ ...change, pull: { author: 'eve' } })).toMatch(/`own` `@grace`$/);
    expect(outline(change)).toMatch(/`own` `@eve` `@grace`$/);
    expect(found({ ...change, pull: { author: 'eve', approvedBy: ['Grace'] } })).toEqual([]);
  });

  test('no stewards at the base: nobody is asked', () => {
    const head = production({ k: stewarded({ connectionName: OTHER }) });
    expect(found({ head, base: production({ k: entry() }) })).toEqual([]);
  });

  function entryName(): string {
    return (entry() as { connectionName: string }).connectionName;
  }
});

describe('a use', () => {
  const map = production({ k: stewarded() });
  const change = { head: map, base: map };

  test('a new flow, and a flow that did not use it: each once, at its first operation', () => {
    const twice = bare({ Send: call('k'), Again: call('k') });
    const flows = { 'a.json': twice, 'b.json': flow };
    expect(found({ ...change, flows, before: { 'b.json': idle } })).toEqual([
      expect.stringMatching(/^a\.json:16:29 error production .*: `a\.json` `k`/),
      expect.stringMatching(/^b\.json:16:29 error production .*: `b\.json` `k`/),
    ]);
  });

  test('a flow that used it before may go on', () => {
    const changed = bare({ Tell: call('k'), Send: call('k') });
    expect(found({ ...change, flows: { 'a.json': changed }, before: { 'a.json': flow } })).toEqual(
      [],
    );
  });

  test('a flow that goes to another environment uses another entry', () => {
    const environments = (flows: object) =>
      mapOf({
        test: { entries: { k: entry({ connectionName: OTHER }) }, flows: { 'a.json': {} } },
        production: { entries: { k: stewarded() }, flows },
      });
    const lines = found({
      base: environments({}),
      head: environments({ 'a.json': {} }),
      flows: { 'a.json': flow },
      before: { 'a.json': flow },
    });
    expect(lines).toEqual([expect.stringContaining('`a.json` `k`')]);
  });

  test('an override that is taken away leads to the entry below it', () => {
    const entries = { k: stewarded() };
    const override = { connectionReferences: { k: entry({ connectionName: OTHER }) } };
    const base = production(entries, { flows: { 'a.json': override } });
    const lines = found({
      base,
      head: production(entries, { flows: { 'a.json': {} } }),
      flows: { 'a.json': flow },
      before: { 'a.json': flow },
    });
    expect(lines).toHaveLength(1);
  });

  test('an entry that changes is reported once, not for its uses too', () => {
    const head = production({ k: stewarded({ connectionName: OTHER }) });
    const lines = found({ head, base: map, flows: { 'a.json': flow } });
    expect(lines).toEqual([expect.stringMatching(/^connection-references\.json:8:29 /)]);
  });
});

describe('who agrees', () => {
  const head = production({ k: stewarded({ stewards: [], connectionName: OTHER }) });
  const by = (stewards: string[], pull: Partial<PullStory>) =>
    found({ head, base: production({ k: stewarded({ stewards }) }), pull });

  test.each<[string, string[], Partial<PullStory>]>([
    ['the author', ['@Ada'], {}],
    ['someone who approved', ['@eve', '@grace'], { approvedBy: ['bob', 'GRACE'] }],
    ['a member', ['@o/t'], { approvedBy: ['bob'], teams: { '@o/t': ['Bob'] } }],
    ['the author as a member', ['@O/T'], { teams: { '@o/t': ['ada'] } }],
    ['a bot that is named', ['@renovate[bot]'], { author: 'renovate[bot]' }],
    ['one of a list', ['@o/t', '@grace'], { approvedBy: ['grace'], teams: { '@o/t': 'hidden' } }],
  ])('%s', (_, stewards, pull) => expect(by(stewards, pull)).toEqual([]));

  test.each<[string, string[], Partial<PullStory>]>([
    ['nobody', ['@grace'], {}],
    ['someone else', ['@grace'], { approvedBy: ['bob'] }],
    ['a user by the name of a bot', ['@renovate'], { author: 'renovate[bot]' }],
    ['a member of another team', ['@o/t'], { approvedBy: ['bob'], teams: { '@o/u': ['bob'] } }],
    ['a user by the name of a team', ['@o/t'], { author: 'o/t', approvedBy: ['t'] }],
  ])('not %s', (_, stewards, pull) => expect(by(stewards, pull)).toHaveLength(1));

  test('not a member who cannot be known to be one, and why', () => {
    const lines = by(['@o/t'], { approvedBy: ['bob'], teams: { '@o/t': 'the token is blind' } });
    expect(lines).toEqual([expect.stringMatching(/ `@o\/t` 403 "the token is blind"/)]);
  });

  test.each(['grace', 'grace@contoso.com', '@a/b/c', '@', '@o/../x'])(
    'not %j, which is no steward',
    (text) => {
      expect(by([text], { author: 'grace', approvedBy: ['a'] })).toEqual([
        expect.stringContaining(` \`${text}\` \`@user\` \`@organization/team\``),
      ]);
    },
  );
});

describe('where it cannot run', () => {
  test('it says so', async () => {
    const { checkFiles } = await import('./repository.ts');
    const map = production({ k: stewarded() });
    const { notRun } = checkFiles({ 'a.json': flow, [MAP_FILE]: map });
    expect(notRun).toContainEqual({ rule, reason: { code: 'not-a-pull-request' } });
    const broken = checkFiles(
      { [MAP_FILE]: '{' },
      { pull: { author: 'ada', base: { [MAP_FILE]: map } } },
    );
    expect(broken.notRun).toContainEqual({
      rule,
      reason: { code: 'map-invalid', mapFile: MAP_FILE },
    });
    expect(broken.notRun.map((each) => each.rule)).toContain('policy-changed');
  });
});

test("the base's word may accept it, the change's own may not", () => {
  const accept = { suppressions: [{ rule, reason: 'moves' }], rules: { [rule]: 'off' } };
  const withPolicy = (map: string, policy: object) =>
    JSON.stringify({ ...JSON.parse(map), ...policy });
  const base = production({ k: stewarded() });
  const head = production({ k: stewarded({ connectionName: OTHER }) });
  expect(found({ head: withPolicy(head, accept), base })).toHaveLength(1);
  expect(found({ head, base: withPolicy(base, { suppressions: accept.suppressions }) })).toEqual(
    [],
  );
});
