import { expect, test } from '@jest/globals';
import { bare, call, declared, deploy, entry, mapOf } from './build.ts';
import { linesOf, MAP_FILE } from './repository.ts';

const rule = 'reference-case';

const OTHERS = ['reference-undeclared', 'reference-unused', 'reference-unmapped'];
const count = (files: Record<string, string>) =>
  [rule, ...OTHERS].map((id) => linesOf(id, files).length);

const mapped = (...keys: string[]) =>
  mapOf({ production: { entries: Object.fromEntries(keys.map((key) => [key, entry()])) } });

test('replaces undeclared, unused and unmapped at once', () => {
  const flow = deploy({ Send: call('shared_teams') }, { Shared_Teams: declared('shared_teams') });
  expect(count({ 'a.json': flow, [MAP_FILE]: mapped() })).toEqual([1, 0, 0, 0]);
  expect(count({ 'a.json': flow, [MAP_FILE]: mapped('Shared_Teams') })).toEqual([1, 0, 0, 0]);
  expect(count({ 'a.json': flow, [MAP_FILE]: mapped('shared_teams') })).toEqual([1, 0, 0, 0]);
});

test('two spellings that are both declared are two references', () => {
  const references = {
    shared_teams: declared('shared_teams'),
    Shared_Teams: declared('shared_teams'),
  };
  expect(count({ 'a.json': deploy({ Send: call('shared_teams') }, references) })).toEqual([
    0, 0, 1, 0,
  ]);
});

test('is reported once for a key, at its first use', () => {
  const actions = {
    One: call('Shared_Teams'),
    Two: call('Shared_Teams'),
    Three: call('shared_teams'),
  };
  const flow = deploy(actions, { shared_teams: declared('shared_teams') });
  expect(linesOf(rule, { 'a.json': flow })).toEqual([
    expect.stringMatching(
      /^a\.json:17:31 error reference-case:.*`One`.*`Shared_Teams`.*`shared_teams`/,
    ),
  ]);
});

test('a logical name counts like a key, and an override like an entry', () => {
  const flow = deploy({ Send: call('k') }, { k: declared('shared_teams', 'contoso_Teams') });
  expect(linesOf(rule, { 'a.json': flow, [MAP_FILE]: mapped('contoso_teams') })).toEqual([
    expect.stringMatching(/`contoso_Teams`.*`contoso_teams`/),
  ]);
  const flows = { 'a.json': { connectionReferences: { K: entry() } } };
  const files = {
    'a.json': bare({ Send: call('k') }),
    [MAP_FILE]: mapOf({ production: { flows } }),
  };
  expect(count(files)).toEqual([1, 0, 0, 0]);
});

test('a key that is bound as it is needs no other spelling', () => {
  const files = { 'a.json': bare({ Send: call('k') }), [MAP_FILE]: mapped('k', 'K') };
  expect(count(files)).toEqual([0, 0, 0, 0]);
});
