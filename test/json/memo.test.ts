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

/** What a memo of `most` reads again when it is asked for `texts`, and then for `asked`. */
function readAgain(most: number, texts: readonly string[], asked: readonly string[]): string[] {
  const read: string[] = [];
  const size = memo(most, (text) => {
    read.push(text);
    return text.length;
  });
  for (const text of texts) size(text);
  const before = read.length;
  expect(asked.map(size)).toEqual(asked.map(({ length }) => length));
  return read.slice(before);
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `${index}`);

test('the first are kept for good, and of the others only the latest', () => {
  expect(readAgain(40, numbered(1_000), ['0', '39', '999', '980'])).toEqual([]);
  expect(readAgain(40, numbered(1_000), ['40', '900', '40'])).toEqual(['40', '900']);
});

test('what is asked for all the time is not forgotten', () => {
  const often = numbered(1_000).flatMap((text) => [text, '500', '501']);
  expect(readAgain(40, often, ['500', '501'])).toEqual([]);
});

test('few long texts are as many as many short ones', () => {
  const long = numbered(100).map((text) => text.repeat(20_000));
  const [first = '', second = '', last = ''] = [long[0], long[20], long.at(-1)];
  expect(readAgain(1_000, long, [first, last])).toEqual([]);
  expect(readAgain(1_000, long, [second])).toEqual([second]);
});
