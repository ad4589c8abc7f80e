import { expect, test } from '@jest/globals';
import { call, declared, deploy, entry, mapOf } from './build.ts';
import { checkFiles, linesOf, MAP_FILE } from './repository.ts';

const rule = 'reference-unmapped';

const flow = deploy({ Send: call('k') }, { k: declared('shared_teams', 'contoso_Teams') });

test('both names are shown where the file has two', () => {
  expect(linesOf(rule, { 'a.json': flow, [MAP_FILE]: mapOf({ production: {} }) })).toEqual([
    expect.stringMatching(/`contoso_Teams`.*`k`/),
  ]);
});

test.each(['contoso_Teams', 'k'])('%s is enough', (key) => {
  const map = mapOf({ production: { entries: { [key]: entry() } } });
  expect(linesOf(rule, { 'a.json': flow, [MAP_FILE]: map })).toEqual([]);
});

test('every environment that lacks the key is in one finding', () => {
  const files = { 'a.json': flow, [MAP_FILE]: mapOf({ test: {}, production: {} }) };
  expect(linesOf(rule, files)).toEqual([
    expect.stringContaining('error production,test reference-unmapped: `Send`'),
  ]);
  expect(linesOf(rule, files, { environments: ['test'] })).toHaveLength(1);
});

test('without a map it is not run', () => {
  const { notRun } = checkFiles({ 'a.json': flow });
  expect(notRun).toContainEqual({
    rule,
    reason: { code: 'map-missing', mapFile: 'connection-references.json' },
  });
});
