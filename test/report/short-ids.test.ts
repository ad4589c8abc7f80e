import { expect, test } from '@jest/globals';
import { shortIds } from '../../src/report/short-ids.ts';

const GUID = '1c433d0f-a030-45eb-9795-8c2585f84781';

test('six characters of the guid where that makes a connection distinct', () => {
  const names = [`shared-office365-${GUID}`, 'shared-sql-d4a40000-5e1f-4f0c-9b1d-7c6e5a4b3c2d'];
  expect(names.map(shortIds(names))).toEqual(['1c433d…', 'd4a400…']);
});

test('more where others begin alike, and only of those', () => {
  const alike = `shared-teams-${GUID.replace('0f-a030', '0f-b030')}`;
  const other = 'shared-teams-d4a40000-5e1f-4f0c-9b1d-7c6e5a4b3c2d';
  const names = [`shared-teams-${GUID}`, alike, other];
  expect(names.map(shortIds(names))).toEqual(['1c433d0f-a…', '1c433d0f-b…', 'd4a400…']);
});

test('a guid without dashes', () => {
  const name = GUID.replaceAll('-', '');
  expect(shortIds([name])(name)).toBe('1c433d…');
});

test('the same connection, however it is written, is one', () => {
  const names = [`shared-teams-${GUID}`, `SHARED-TEAMS-${GUID.toUpperCase()}`];
  expect(names.map(shortIds(names))).toEqual(['1c433d…', '1c433d…']);
});

test('a name without a guid, with that of another one, or unknown, stays whole', () => {
  const twins = [`shared-teams-${GUID}`, `shared-sql-${GUID}`];
  const names = ['teams', ...twins, ''];
  expect([...names, 'elsewhere'].map(shortIds(names))).toEqual([...names, 'elsewhere']);
});
