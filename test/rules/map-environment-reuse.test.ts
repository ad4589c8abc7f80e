import { expect, test } from '@jest/globals';
import { entry, mapOf, TEAMS_ID } from './build.ts';
import { linesOf, MAP_FILE } from './repository.ts';

const rule = 'map-environment-reuse';

const found = (map: string, environments: string[] = []) =>
  linesOf(rule, { [MAP_FILE]: map }, { environments });

const entries = { k: entry() };

test('every environment after the first is reported, and each of its entries', () => {
  const both = { k: entry({ connectionName: TEAMS_ID.toUpperCase() }), other: entry() };
  const lines = found(mapOf({ test: { entries }, stage: { entries: both } }));
  expect(lines).toEqual([expect.stringMatching(/`k`.*`k`/), expect.stringMatching(/`other`.*`k`/)]);
});

test('overrides of single flows count', () => {
  const flows = { 'a.json': { connectionReferences: entries } };
  expect(found(mapOf({ test: { entries }, production: { flows } }))).toHaveLength(1);
});

test('an environment is itself, under whatever name', () => {
  const same = { entries, environmentName: 'Default-X' };
  const map = mapOf({ one: same, two: { ...same, environmentName: 'default-x' } });
  expect(found(map)).toEqual([]);
});

test.each(['', 'shared_office365', '#{k1}#', 'shared-teams-xxxxxxxx'])(
  '%j is no connection, as map-placeholder reports',
  (connectionName) => {
    const placeholder = { k: entry({ connectionName }) };
    const map = mapOf({ test: { entries: placeholder }, production: { entries: placeholder } });
    expect(found(map)).toEqual([]);
  },
);

test('only the environments that are asked for are reported', () => {
  const map = mapOf({ test: { entries }, production: { entries } });
  expect(found(map, ['test'])).toEqual([]);
  expect(found(map, ['production'])).toHaveLength(1);
});
