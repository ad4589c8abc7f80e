import { expect, test } from '@jest/globals';
import { call, declared, deploy, entry, mapOf } from './build.ts';
import { checkFiles, linesOf, MAP_FILE } from './repository.ts';

const rule = 'references-as-array';

const lost = deploy({ Send: call('shared_teams') }, [declared('shared_teams')]);

test('what is declared is unknown, so nothing is called undeclared or unused', () => {
  const { findings } = checkFiles({ 'a.json': lost });
  const others = findings.filter((finding) => finding.rule !== 'parameter-undeclared');
  expect(others.map((finding) => finding.rule)).toEqual([rule, 'map-missing']);
});

test('an empty array is an array', () => {
  expect(linesOf(rule, { 'a.json': deploy({}, []) })).toHaveLength(1);
});

test('the map is still asked for the keys that are used', () => {
  const mapped = mapOf({ test: { entries: { shared_teams: entry() } }, production: {} });
  const unmapped = linesOf('reference-unmapped', { 'a.json': lost, [MAP_FILE]: mapped });
  expect(unmapped).toEqual([expect.stringContaining('error production')]);
});
