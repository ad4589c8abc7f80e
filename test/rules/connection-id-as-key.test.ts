import { expect, test } from '@jest/globals';
import { bare, call, declared, deploy, entry, mapOf, TEAMS_ID } from './build.ts';
import { linesOf, MAP_FILE } from './repository.ts';

const rule = 'connection-id-as-key';

const OTHERS = ['reference-undeclared', 'reference-unused', 'reference-unmapped', 'reference-case'];
const others = (files: Record<string, string>) => OTHERS.flatMap((id) => linesOf(id, files));

const map = mapOf({ production: { entries: { contoso_Teams: entry() } } });

test.each([
  TEAMS_ID,
  TEAMS_ID.toUpperCase(),
  `/providers/Microsoft.PowerApps/apis/shared_teams/connections/${TEAMS_ID}`,
])('%s is traced to the key of its logical name', (id) => {
  const references = { teams: declared('shared_teams', 'contoso_Teams') };
  const files = { 'a.json': deploy({ Send: call(id) }, references), [MAP_FILE]: map };
  expect(linesOf(rule, files)).toEqual([expect.stringMatching(/`teams`/)]);
  expect(others(files)).toEqual([]);
});

test('an id of no known shape is known by its binding', () => {
  const references = { teams: { ...declared('shared_teams'), connectionName: 'odd.one' } };
  expect(linesOf(rule, { 'a.json': deploy({ Send: call('odd.one') }, references) })).toHaveLength(
    1,
  );
});

test('32 hex digits and nine in the first group are ids too', () => {
  const ids = [
    '4445162937b84457a3465d2f0c2cab7e',
    'shared-sharepointonl-62599557c-1f33-4aec-b4c0-a6e4afcae3be',
  ];
  const actions = { One: call(ids[0] ?? ''), Two: call(ids[1] ?? '') };
  expect(linesOf(rule, { 'a.json': bare(actions) })).toHaveLength(2);
});

test('one id that several actions use is reported once', () => {
  const actions = { One: call(TEAMS_ID), Two: call(TEAMS_ID) };
  expect(linesOf(rule, { 'a.json': bare(actions), [MAP_FILE]: map })).toHaveLength(1);
});

test('a key is a key, whatever it looks like', () => {
  const flow = deploy({ Send: call(TEAMS_ID) }, { [TEAMS_ID]: declared('shared_teams') });
  expect(linesOf(rule, { 'a.json': flow })).toEqual([]);
  const byId = mapOf({ production: { entries: { [TEAMS_ID]: entry({ connectionName: 'x' }) } } });
  expect(linesOf(rule, { 'a.json': bare({ Send: call(TEAMS_ID) }), [MAP_FILE]: byId })).toEqual([]);
});

test('a placeholder in the map makes no key an id', () => {
  const entries = { contoso_Teams: entry({ connectionName: 'shared_teams' }) };
  const files = {
    'a.json': bare({ Send: call('shared_teams') }),
    [MAP_FILE]: mapOf({ production: { entries } }),
  };
  expect(linesOf(rule, files)).toEqual([]);
});

test('a reference that no operation means stays unused', () => {
  const references = { shared_teams: declared('shared_teams') };
  const files = { 'a.json': deploy({ Send: call(TEAMS_ID) }, references) };
  expect(linesOf('reference-unused', files)).toHaveLength(1);
});
