import { expect, test } from '@jest/globals';
import { bare, call, entry, mapOf } from './build.ts';
import { linesOf, MAP_FILE } from './repository.ts';

const rule = 'owner-mismatch';

const flow = bare({ Send: call('k'), Tell: call('other'), Again: call('k') });

const found = (rest: object, deployAs?: string) => {
  const entries = { k: entry(rest), other: entry() };
  const production = { ...(deployAs === undefined ? {} : { deployAs }), entries };
  return linesOf(rule, { 'a.json': flow, [MAP_FILE]: mapOf({ production, test: { entries } }) });
};

const SERVICE = 'svc-flows@contoso.com';
const ADA = { owner: 'ada@contoso.com' };

test('each binding is reported at its first use, in its own environment', () => {
  expect(found(ADA, SERVICE)).toEqual([
    expect.stringMatching(
      /^a\.json:16:29 error production owner-mismatch: `k` .*`ada@contoso\.com`.*`svc-flows@contoso\.com`/,
    ),
  ]);
  expect(found({}, 'deploy@contoso.com')).toHaveLength(2);
});

test('Invoker changes who runs the flow, not who saves it', () => {
  expect(found({ ...ADA, source: 'Invoker' }, SERVICE)).toHaveLength(1);
});

test.each([
  ['no deployAs', ADA, undefined],
  ['no owner', { owner: undefined }, SERVICE],
  ['the owner in another case', { owner: ' SVC-Flows@Contoso.com' }, SERVICE],
  ['shared', { ...ADA, sharedWith: ['x@contoso.com', 'SVC-FLOWS@contoso.com'] }, SERVICE],
])('%s: nothing to say', (_, rest, deployAs) => expect(found(rest, deployAs)).toEqual([]));
