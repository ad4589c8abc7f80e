import { expect, test } from '@jest/globals';
import { bare, call, entry, mapOf } from './build.ts';
import { checkFiles, MAP_FILE, problemsOfRule } from './repository.ts';

const stewards = (names: string[], rest: object = {}) =>
  mapOf({ production: { entries: { k: entry({ stewards: names, ...rest }) } } });
const asked = (rule: string, base: string, head: string) =>
  problemsOfRule(
    rule,
    checkFiles(
      { 'flows/a.json': bare({ Send: call('k') }), [MAP_FILE]: head },
      { pull: { author: 'ada', base: { [MAP_FILE]: base } } },
    ).findings,
  ).map(({ ask }) => ask);

test('an approval and a review ask whom the base branch names, never whom the change names', () => {
  const base = stewards(['@grace', '@contoso/finance']);
  const head = stewards(['@octocat'], { owner: 'eve@contoso.com', sharedWith: ['x@contoso.com'] });
  for (const rule of ['steward-approval', 'policy-changed']) {
    const all = asked(rule, base, head);
    expect(all.length).toBeGreaterThan(0);
    for (const ask of all) expect(ask).toEqual(['@grace', '@contoso/finance']);
  }
});

test('where the base branch names nobody, nobody is asked by name', () => {
  const [ask] = asked('policy-changed', stewards([]), stewards([], { owner: 'eve@contoso.com' }));
  expect(ask).toBeUndefined();
});
