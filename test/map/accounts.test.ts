import { expect, test } from '@jest/globals';
import { matchesAccount, sameAccount } from '../../src/map/accounts.ts';

test.each([
  ['svc@contoso.com', 'SVC@Contoso.com', true],
  [' svc@contoso.com', 'svc@contoso.com ', true],
  ['svc@contoso.com', 'svc@contoso.co', false],
  ['svc*@contoso.com', 'svc1@contoso.com', false],
])('sameAccount(%j, %j) is %j', (one, other, same) => {
  expect(sameAccount(one, other)).toBe(same);
  expect(sameAccount(other, one)).toBe(same);
});

test.each([
  ['svc-flows@contoso.com', ['svc-*@contoso.com'], true],
  ['SVC-Flows@CONTOSO.com', ['svc-*@Contoso.com'], true],
  ['svc-flows@contoso.com', ['other', 'svc-flows@contoso.com'], true],
  ['svc-flows@contoso.com.evil.com', ['svc-*@contoso.com'], false],
  ['xsvc-flows@contoso.com', ['svc-*@contoso.com'], false],
  ['.svc@contoso.com', ['*@contoso.com'], true],
  ['first+tag@contoso.com', ['first+*@contoso.com'], true],
  ['first+tag@contoso.com', ['first+tag@contoso.com'], true],
  ["o'neil@contoso.com", ["o'neil@*"], true],
  ['a@contoso.com', ['{a,b}@contoso.com'], true],
  ['mallory@evil.com', ['!svc@contoso.com'], false],
  ['mallory@evil.com', [], false],
  ['mallory@evil.com', ['', ' '], false],
  ['', ['*'], false],
])('matchesAccount(%j, %j) is %j', (account, patterns, matches) => {
  expect(matchesAccount(account, patterns)).toBe(matches);
});
