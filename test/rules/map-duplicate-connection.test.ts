import { expect, test } from '@jest/globals';
import { bare, call, entry, mapOf, TEAMS_ID } from './build.ts';
import { linesOf, MAP_FILE } from './repository.ts';

const rule = 'map-duplicate-connection';

const card = call('one', 'shared_teams', { type: 'OpenApiConnectionWebhook' });
const both = { one: entry(), two: entry({ connectionName: TEAMS_ID.toUpperCase() }) };
const map = mapOf({ production: { entries: both } });

const found = (actions: object, mapped = map) =>
  linesOf(rule, { 'a.json': bare(actions), [MAP_FILE]: mapped });

test('a card on the one and messages on the other, in one flow and either way, are fine', () => {
  expect(found({ Ask: card, Tell: call('two') })).toEqual([]);
  const other = call('two', 'shared_teams', { type: 'OpenApiConnectionWebhook' });
  expect(found({ Ask: other, Tell: call('one') })).toEqual([]);
});

test.each([
  ['two flows, or no card', { Tell: call('one'), Again: call('two') }],
  ['a card alone', { Ask: card }],
  [
    'another connector',
    {
      Ask: call('one', 'shared_approvals', { type: 'OpenApiConnectionWebhook' }),
      Tell: call('two', 'shared_approvals'),
    },
  ],
])('%s: reported', (_, actions) => {
  expect(found(actions)).toEqual([expect.stringMatching(/`two`.*`one`/)]);
});

test('of three, the second and the third', () => {
  const entries = { one: entry(), two: entry(), three: entry() };
  expect(found({}, mapOf({ production: { entries } }))).toHaveLength(2);
});

test('overrides, other environments and empty names are no second key', () => {
  const flows = { 'a.json': { connectionReferences: { two: entry() } } };
  expect(found({}, mapOf({ production: { entries: { one: entry() }, flows } }))).toEqual([]);
  const one = { entries: { one: entry() } };
  expect(found({}, mapOf({ test: one, production: { entries: { two: entry() } } }))).toEqual([]);
  const empty = entry({ connectionName: '' });
  expect(found({}, mapOf({ production: { entries: { one: empty, two: empty } } }))).toEqual([]);
});
