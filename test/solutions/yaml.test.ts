import { describe, expect, test } from '@jest/globals';
import { yamlDocument } from '../../src/solutions/yaml.ts';
import { excessiveGrowth } from '../support/growth.ts';

const lines = (size: number, line: (index: number) => string) =>
  Array.from({ length: size }, (_, index) => line(index)).join('\n');

test('a key that is there twice is refused, as YAML asks, at any depth', () => {
  expect(() => yamlDocument('a: 1\nb: 2\na: 3')).toThrow('unique at line 3');
  expect(() => yamlDocument('a:\n  - b: 1\n    b: 2')).toThrow('unique at line 3');
  expect(yamlDocument('a:\n  b: 1\nb: 2')).toEqual({ a: { b: '1' }, b: '2' });
});

describe('a file takes time as there is much of it', () => {
  test.each<[string, (size: number) => string]>([
    ['keys', (n) => lines(n, (i) => `k${i}: 1`)],
    ['items', (n) => `a:\n${lines(n, () => ' - x')}`],
    ['anchors', (n) => `a:\n${lines(n, (i) => ` - &a${i} x`)}`],
    ['comments', (n) => `${lines(n, () => '#')}\na: 1`],
    ['a text of many lines', (n) => `a: >\n${lines(n, () => ' x')}`],
    ['brackets that nothing opened', (n) => `a: 1\n${lines(n, () => '}')}`],
  ])('%s', (_, make) => {
    const read = (text: string) => {
      try {
        yamlDocument(text);
      } catch {}
    };
    read(make(20));
    expect(excessiveGrowth(make, read, { size: 5_000, floor: 50 })).toBeNull();
  });
});
