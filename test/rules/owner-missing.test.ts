import { expect, test } from '@jest/globals';
import { bare, call, entry, mapOf } from './build.ts';
import { linesOf, MAP_FILE } from './repository.ts';

const rule = 'owner-missing';

const flow = bare({ Send: call('k') });

test('an entry that many flows use is told of once, and in each environment', () => {
  const entries = { k: entry({ owner: undefined }) };
  const files = {
    'a.json': flow,
    'b.json': flow,
    [MAP_FILE]: mapOf({ test: { entries }, production: { entries } }),
  };
  expect(linesOf(rule, files).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'connection-references.json:16:9 warning production',
    'connection-references.json:7:9 warning test',
  ]);
});

test('an owner of spaces is none', () => {
  const map = mapOf({ production: { entries: { k: entry({ owner: ' ' }) } } });
  expect(linesOf(rule, { 'a.json': flow, [MAP_FILE]: map })).toHaveLength(1);
});
