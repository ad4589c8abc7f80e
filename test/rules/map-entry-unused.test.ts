import { expect, test } from '@jest/globals';
import { bare, call, compose, deploy, entry, mapOf, TEAMS_ID } from './build.ts';
import { linesOf, MAP_FILE } from './repository.ts';

const rule = 'map-entry-unused';

const map = mapOf({ production: { entries: { shared_teams: entry() } } });
const idle = bare({ A: compose() });

test('nothing is said while a file cannot be read', () => {
  expect(linesOf(rule, { 'a.json': idle, [MAP_FILE]: map })).toHaveLength(1);
  expect(linesOf(rule, { 'a.json': idle, 'b.json': '{', [MAP_FILE]: map })).toEqual([]);
});

test.each(['Shared_Teams', TEAMS_ID])('an entry that a flow means by %s is in use', (key) => {
  expect(linesOf(rule, { 'a.json': bare({ A: call(key) }), [MAP_FILE]: map })).toEqual([]);
  expect(linesOf(rule, { 'a.json': deploy({ A: call(key) }, {}), [MAP_FILE]: map })).toEqual([]);
});

test('each environment and override counts by itself', () => {
  const flows = {
    'a.json': { connectionReferences: { shared_teams: entry(), shared_sql: entry() } },
  };
  const both = mapOf({ test: { entries: { shared_teams: entry() } }, production: { flows } });
  const lines = linesOf(rule, { 'a.json': bare({ A: call('shared_teams') }), [MAP_FILE]: both });
  expect(lines.map((line) => line.replace(/;.*/, ''))).toEqual([
    expect.stringMatching(
      /^connection-references\.json:25:13 notice production map-entry-unused:.*`shared_sql`/,
    ),
    expect.stringMatching(
      /^connection-references\.json:7:9 notice test map-entry-unused:.*`shared_teams`/,
    ),
  ]);
});
