import { expect, test } from '@jest/globals';
import { Lines } from '../../src/json/lines.ts';

test.each([
  ['', 0, { line: 1, column: 1 }],
  ['ab', 2, { line: 1, column: 3 }],
  ['a\nb', 1, { line: 1, column: 2 }],
  ['a\nb', 2, { line: 2, column: 1 }],
  ['a\n', 2, { line: 2, column: 1 }],
  ['\n\n\n', 1, { line: 2, column: 1 }],
  ['\n\n\n', 3, { line: 4, column: 1 }],
  ['a\r\nb', 3, { line: 2, column: 1 }],
])('the place of an offset: %j, %i', (text, offset, place) => {
  expect(new Lines(text).position(offset)).toEqual(place);
});

test('places are the same in any order', () => {
  const text = 'one\ntwo\n\nfour';
  const offsets = [...text, ''].map((_, offset) => offset);
  const forward = new Lines(text);
  const backward = new Lines(text);
  const places = offsets.map((offset) => forward.position(offset));
  const reversed = offsets.toReversed().map((offset) => backward.position(offset));
  expect(reversed.toReversed()).toEqual(places);
});

test.each(['', 'a', 'a\n', '\n', 'a\r\nb\n\nc', 'one\ntwo'])('the lines of %j', (text) => {
  const lines = new Lines(text);
  const all = text.split('\n');
  expect([...all, ''].map((_, index) => lines.line(index + 1))).toEqual([...all, undefined]);
  expect(lines.line(1)).toBe(all[0]);
});

test('a line, and a place before and after it', () => {
  const lines = new Lines('a\nbc\nd');
  expect(lines.position(0)).toEqual({ line: 1, column: 1 });
  expect(lines.line(2)).toBe('bc');
  expect(lines.position(6)).toEqual({ line: 3, column: 2 });
  expect(lines.line(3)).toBe('d');
});
