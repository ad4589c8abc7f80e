import { expect, test } from '@jest/globals';
import { retryAfter } from '../../src/wording/retry-after.ts';

const now = new Date('2026-09-01T00:00:00Z');

test.each([
  [null, null],
  [undefined, null],
  ['', null],
  [' ', null],
  ['soon', null],
  ['0', 0],
  [0, 0],
  [30, 30_000],
  [' 7 ', 7_000],
  ['1.5', 1_500],
  ['-5', 0],
  ['Tue, 01 Sep 2026 00:00:09 GMT', 9_000],
  ['Mon, 31 Aug 2026 00:00:00 GMT', 0],
])('Retry-After %j is %j ms', (header, wait) => {
  expect(retryAfter(header, now)).toBe(wait);
});
