import { expect, test } from '@jest/globals';
import { bare, call, entry, mapOf } from './build.ts';
import { linesOf, MAP_FILE } from './repository.ts';

const rule = 'review-overdue';

const flow = bare({ Send: call('k') });
const entries = { k: entry({ reviewBy: '2026-11-22' }) };
const files = { 'a.json': flow, 'b.json': flow, [MAP_FILE]: mapOf({ production: { entries } }) };

test.each([
  ['2026-11-21', 0],
  ['2026-11-22', 0],
  ['2026-11-23', 1],
  ['2027-01-01', 1],
])('on %s: %d', (today, count) => expect(linesOf(rule, files, { today })).toHaveLength(count));

test('it is at the day itself, in each environment that uses the entry', () => {
  const map = mapOf({ test: { entries }, production: { entries } });
  const lines = linesOf(rule, { ...files, [MAP_FILE]: map }, { today: '2026-12-01' });
  expect(lines).toEqual([
    'connection-references.json:22:23 warning production review-overdue: `k` 2026-11-22',
    'connection-references.json:11:23 warning test review-overdue: `k` 2026-11-22',
  ]);
});

test('an override that is used, and an entry that it hides', () => {
  const flows = { 'a.json': { connectionReferences: { k: entry({ reviewBy: '2026-01-01' }) } } };
  const map = mapOf({ production: { entries, flows } });
  const found = linesOf(rule, { 'a.json': flow, [MAP_FILE]: map }, { today: '2026-12-01' });
  expect(found).toEqual([expect.stringContaining(' 2026-01-01')]);
});
