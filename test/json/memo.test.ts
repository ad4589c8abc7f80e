import { expect, test } from '@jest/globals';
import { memo } from '../../src/json/memo.ts';

test('a text is read once, and null is a result like any other', () => {
  const read: string[] = [];
  const first = memo(3, (text) => {
    read.push(text);
    return text === '' ? null : text.charAt(0);
  });
  expect(['', 'ab', '', 'ab', '__proto__'].map(first)).toEqual([null, 'a', null, 'a', '_']);
  expect(read).toEqual(['', 'ab', '__proto__']);
});

test('too many make it forget what nobody asked for lately, and nothing else', () => {
  const read: string[] = [];
  const size = memo(4, (text) => {
    read.push(text);
    return text.length;
  });
  for (const text of 'a b c a d a b'.split(' ')) size(text);
  expect(read).toEqual(['a', 'b', 'c', 'd', 'b']);
});
