import { expect, test } from '@jest/globals';
import { api, bare, call, declared, deploy, entry, mapOf } from './build.ts';
import { linesOf, MAP_FILE } from './repository.ts';

const rule = 'connector-denied';

const CUSTOM = 'shared_contoso-20invoicing-5fdd00e4805bfffb8f-5fbaee43593a7efda0';
const ELSEWHERE = 'shared_contoso-20invoicing-5f21dec655d73f3a8c';

const map = (connectors: object, id = api('shared_teams')) =>
  mapOf({ production: { entries: { k: entry({ id }) }, connectors } });

const found = (connectors: object, connector = 'shared_teams', id = api(connector)) =>
  linesOf(rule, {
    'a.json': bare({ One: call('k', connector), Two: call('k', connector) }),
    [MAP_FILE]: map(connectors, id),
  });

test.each([
  [{}],
  [{ allow: ['shared_*'] }],
  [{ allow: ['SHARED_TEAMS'] }],
  [{ allow: ['teams'] }],
  [{ allow: ['/providers/Microsoft.PowerApps/apis/shared_teams'] }],
  [{ allow: ['*'], deny: ['shared_team', 'shared_teams?', 'shared_sql'] }],
  [{ deny: ['shared_*', '!shared_teams'] }],
])('%j lets Teams through', (connectors) => expect(found(connectors)).toEqual([]));

test.each([
  [{ allow: [] }, ''],
  [{ allow: ['shared_sql'] }, ' `shared_sql`'],
  [{ allow: ['shared_*', '!shared_teams'] }, ' `shared_*` `!shared_teams`'],
  [{ allow: ['shared_teams'], deny: ['*_TEAMS'] }, ' `*_TEAMS`'],
  [{ deny: ['shared_sql', 'Teams'] }, ' `Teams`'],
  [{ allow: ['a', 'b', 'c', 'd'] }, ' `a` `b` `c` 1'],
])('%j does not, and it is reported once, at the first use', (connectors, names) => {
  expect(found(connectors)).toEqual([
    expect.stringContaining(` connector-denied: \`One\` \`shared_teams\` \`k\`${names}`),
  ]);
});

test('a custom connector is known by the suffix that the map has here, or without one', () => {
  expect(found({ deny: [CUSTOM] }, ELSEWHERE, api(CUSTOM))).toHaveLength(1);
  expect(found({ deny: [ELSEWHERE] }, ELSEWHERE, api(CUSTOM))).toEqual([]);
  expect(found({ deny: ['shared_contoso-20invoicing'] }, ELSEWHERE, api(CUSTOM))).toHaveLength(1);
  expect(found({ allow: ['*-5fba*'] }, ELSEWHERE, api(CUSTOM))).toEqual([]);
});

test('a key that the map does not bind, and one that it binds to another connector, hide nothing', () => {
  const flow = deploy({ One: call('u', 'shared_twitter') }, { u: declared('shared_twitter') });
  const files = { 'a.json': flow, [MAP_FILE]: map({ deny: ['shared_twitter'] }) };
  expect(linesOf(rule, files)).toHaveLength(1);
  expect(found({ deny: ['shared_twitter'] }, 'shared_twitter', api('shared_teams'))).toHaveLength(
    1,
  );
});

test('a declaration speaks for a host that says nothing', () => {
  const name = "@parameters('$connections')['k']['connectionId']";
  const Run = { type: 'ApiConnection', inputs: { host: { connection: { name } } } };
  const flow = deploy({ Run }, { k: declared('shared_twitter') });
  const files = { 'a.json': flow, [MAP_FILE]: map({ deny: ['shared_twitter'] }) };
  expect(linesOf(rule, files)).toHaveLength(1);
});

test("a pull request answers to the base branch's lists, under the old name or id", () => {
  const files = { 'a.json': bare({ One: call('k') }), [MAP_FILE]: map({}) };
  expect(linesOf(rule, files, { baseMap: map({ deny: ['shared_teams'] }) })).toHaveLength(1);
  const renamed = mapOf({ old: { entries: {}, connectors: { deny: ['shared_teams'] } } });
  expect(linesOf(rule, files, { baseMap: renamed })).toHaveLength(1);
  const other = renamed.replace('Default-0', 'Default-9');
  expect(linesOf(rule, files, { baseMap: other })).toEqual([]);
});
