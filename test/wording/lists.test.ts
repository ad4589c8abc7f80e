import { expect, test } from '@jest/globals';
import { andList, codes, firstLines, more, orList } from '../../src/wording/lists.ts';

test('a list is joined as a sentence has it', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((names) => andList(names))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
  expect(orList(codes(['a', 'b', 'c']))).toBe('`a`, `b` or `c`');
});

test('what is too much is counted', () => {
  const names = Array.from({ length: 1_206 }, (_, index) => `n${index}`);
  expect(andList(names, 2)).toBe('n0, n1 and 1,204 more');
  expect(orList(['a', 'b'], 1)).toBe('a or 1 more');
  expect(andList(['a', 'b'], 2)).toBe('a and b');
  expect(firstLines(names.slice(0, 3), 2, (name) => `<${name}>`, 'flow')).toEqual([
    '<n0>',
    '<n1>',
    'and 1 more flow',
  ]);
  expect(firstLines(['a'], 1, (name) => name)).toEqual(['a']);
  expect([more(1, 'place'), more(2, 'place'), more(1_204)]).toEqual([
    '1 more place',
    '2 more places',
    '1,204 more',
  ]);
});

test('a line that is not shown is not made', () => {
  const made: string[] = [];
  firstLines(['a', 'b', 'c'], 1, (name) => String(made.push(name)));
  expect(made).toEqual(['a']);
});
