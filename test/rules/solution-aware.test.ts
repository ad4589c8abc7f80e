import { expect, test } from '@jest/globals';
import { call, declared, deploy } from './build.ts';
import { linesOf } from './repository.ts';

const rule = 'solution-aware';

test('it is said once, at the first that has a logical name', () => {
  const references = {
    a: declared('shared_sql'),
    b: declared('shared_teams', 'contoso_Teams'),
    c: declared('shared_teams', 'contoso_Other'),
  };
  expect(linesOf(rule, { 'a.json': deploy({ A: call('b') }, references) })).toEqual([
    expect.stringMatching(/`b`.*1.*`contoso_Teams`/),
  ]);
});

test('a list of references says nothing', () => {
  const list = [declared('shared_teams', 'contoso_Teams')];
  expect(linesOf(rule, { 'a.json': deploy({}, list) })).toEqual([]);
});
