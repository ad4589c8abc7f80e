import { expect, test } from '@jest/globals';
import { keyOfData } from '../../src/json/equal.ts';

test('the same data has one key, in whatever order and with whatever names', () => {
  expect(keyOfData({ a: 1, b: [{ d: 1, c: 2 }] })).toBe(keyOfData({ b: [{ c: 2, d: 1 }], a: 1 }));
  const odd = { toString: 'x', inner: { toString: { valueOf: 1 } }, __proto__: null };
  expect(keyOfData({ odd, even: odd })).toBe(keyOfData({ even: odd, odd }));
});
