import { expect, test } from '@jest/globals';
import { entry, mapOf } from './build.ts';
import { linesOf, MAP_FILE } from './repository.ts';

const rule = 'owner-not-allowed';

const map = (owner: string | undefined, allow?: string[]) =>
  JSON.stringify({
    ...JSON.parse(mapOf({ production: { entries: { k: entry({ owner }) } } })),
    ...(allow === undefined ? {} : { owners: { allow } }),
  });

const found = (owner: string | undefined, allow?: string[], baseMap?: string) =>
  linesOf(rule, { [MAP_FILE]: map(owner, allow) }, baseMap === undefined ? {} : { baseMap });

test.each([
  ['ada@contoso.com', undefined],
  ['ada@contoso.com', ['*@contoso.com']],
  [' Ada@Contoso.com ', ['ADA@contoso.com']],
  ['ada@contoso.com', ['svc-*', '*']],
  [undefined, []],
  [' ', []],
])('%j may, by %j', (owner, allow) => expect(found(owner, allow)).toEqual([]));

test.each([
  ['ada@contoso.com', [], 'nobody at all'],
  ['ada@contoso.com', ['svc-*@contoso.com'], '`svc-*@contoso.com` only'],
  ['ada@contoso.com', ['!bob@contoso.com'], '`!bob@contoso.com` only'],
  ['ada@contoso.com', ['a', 'b', 'c', 'd'], '`a`, `b`, `c` and 1 more only'],
])('%j may not, by %j', (owner, allow, words) => {
  expect(found(owner, allow)).toEqual([expect.stringContaining(`owners.allow takes ${words};`)]);
});

test('overrides count, used or not', () => {
  const flows = { 'a.json': { connectionReferences: { k: entry({ owner: 'ada@contoso.com' }) } } };
  const document = JSON.parse(mapOf({ production: { flows } }));
  const text = JSON.stringify({ ...document, owners: { allow: ['svc-*'] } });
  expect(linesOf(rule, { [MAP_FILE]: text })).toHaveLength(1);
});

test("a pull request answers to the base branch's list", () => {
  const base = map('svc-a@contoso.com', ['svc-*@contoso.com']);
  expect(found('ada@contoso.com', ['*'], base)).toHaveLength(1);
  expect(found('svc-b@contoso.com', [], base)).toEqual([]);
});
