import { describe, expect, test } from '@jest/globals';
import { isConnectionId } from '../../src/map/keys.ts';
import { Spellings } from '../../src/wording/spelling.ts';
import { flowOf, solution } from '../flow/shared.ts';
import { entry, map, mapOf } from './shared.ts';

test.each([
  ['shared_teams', ['Shared_Teams'], 'Shared_Teams'],
  ['shared_teams', ['Shared_Teams', 'shared_teams'], null],
  ['shared_teams', ['shared_teams_1'], null],
  ['shared_teams', [], null],
])('otherCase(%j, %j) is %j', (name, names, expected) => {
  expect(new Spellings(names).otherCase(name)).toBe(expected);
});

describe('isConnectionId', () => {
  const flow = flowOf(solution({}, { shared_sql: { connectionName: 'bound-in-file' } }));
  const found = mapOf(map({ dev: { entries: { shared_teams: entry('bound-in-map') } } }));

  test.each([
    ['shared-sharepointonl-62599557c-1f33-4aec-b4c0-a6e4afcae3be', true],
    ['shared-teams-c32e6b36-e3dd-4ca6-806d-5969ba7e6dee', true],
    ['4445162937b84457a3465d2f0c2cab7e', true],
    ['/providers/Microsoft.PowerApps/apis/shared_teams/connections/x', true],
    ['bound-in-file', true],
    ['Bound-In-Map', true],
    ['shared_teams', false],
    ['shared_sql', false],
    ['shared_other', false],
    ['', false],
  ])('of %j is %j', (text, expected) => {
    expect(isConnectionId(text, flow, found)).toBe(expected);
  });
});
