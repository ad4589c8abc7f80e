import { describe, expect, test } from '@jest/globals';
import { applyFixes } from '../../src/json/apply.ts';
import { diffOfSplices } from '../../src/json/diff.ts';
import type { Edit } from '../../src/json/edit.ts';
import { Parsed, splicesOf } from '../../src/json/splice.ts';

const fixed = (text: string, ...edits: Edit[]) => applyFixes(text, [{ edits }])?.text;
const remove = (...path: string[]): Edit => ({ kind: 'remove', path });

describe('a property goes', () => {
  test.each([
    ['{"a":1,"b":2,"c":3}', 'b', '{"a":1,"c":3}'],
    ['{"a":1,"b":2}', 'a', '{"b":2}'],
    ['{"a":1,"b":2}', 'b', '{"a":1}'],
    ['{ "a" : 1 }', 'a', '{}'],
    ['{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}', 'b', '{\n  "a": 1,\n  "c": 3\n}'],
    ['{\r\n\t"a": 1,\r\n\t"b": {\r\n\t}\r\n}', 'b', '{\r\n\t"a": 1\r\n}'],
    ['{\n  "a": 1\n}', 'a', '{}'],
    ['{"b": 2,\n  "a": 1}', 'b', '{\n  "a": 1}'],
    ['{\n  "a": 1\n  , "b": 2\n}', 'b', '{\n  "a": 1\n  \n}'],
    ['{\n  "a": 1, // one\n  "b": 2, // two\n}', 'b', '{\n  "a": 1, // one // two\n}'],
    ['{\n  "a": 1 /* one */, // more\n  "b": 2\n}', 'b', '{\n  "a": 1 /* one */ // more\n}'],
    [
      '{\n  // of b\n  "b": 2 /* , */, // two\n  "c": 3\n}',
      'b',
      '{\n  // of b /* , */ // two\n  "c": 3\n}',
    ],
  ])('%j without %s', (text, key, expected) => {
    expect(fixed(text, remove(key))).toBe(expected);
  });

  test('and its neighbours with it', () => {
    const text = '{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}';
    expect(fixed(text, remove('b'), remove('c'))).toBe('{\n  "a": 1\n}');
    expect(fixed(text, remove('c'), remove('b'))).toBe('{\n  "a": 1\n}');
    expect(fixed(text, remove('a'), remove('b'), remove('c'))).toBe('{}');
    expect(fixed(text, remove('a'), remove('b'))).toBe('{\n  "c": 3\n}');
  });
});

describe('a string or a key is written another way', () => {
  const value = (to: string, ...path: (string | number)[]): Edit => ({ kind: 'value', path, to });
  const key = (to: string, ...path: string[]): Edit => ({ kind: 'key', path, to });

  test('and keeps the escapes of the rest', () => {
    const text = String.raw`{"name": "@parameters(\u0027$connections\u0027)[\u0027Shared\u0027][\u0022x\u0022]"}`;
    expect(fixed(text, value(`@parameters('$connections')['shared']["x"]`, 'name'))).toBe(
      text.replace('Shared', 'shared'),
    );
  });

  test.each([
    ['"', '"', '"'],
    ['a"b', 'a\\b', 'a\\\\b'],
    ['', 'x', 'x'],
    ['abc', '', ''],
    ['aaa', 'aa', 'aa'],
    ['\u{1F600}', '\u{1F601}', '\u{1F601}'],
    ['\u{1F600}x', '\u{1F300}x', '\u{1F300}x'],
    ['\u{10400}', '\u{10000}', '\u{10000}'],
  ])('%j becomes %j', (from, to, raw) => {
    const text = `{ "é": ${JSON.stringify(from)}, "n": 1.0 }`;
    const expected = from === to ? JSON.stringify(from).slice(1, -1) : raw;
    expect(fixed(text, value(to, 'é'))).toBe(`{ "é": "${expected}", "n": 1.0 }`);
  });

  test('a key, an item of a list, and several at once', () => {
    const text = '{ "A": [{ "x": "y" }, "z"], "B": {} }';
    expect(
      fixed(text, key('a', 'A'), value('Y', 'A', 0, 'x'), value('Z', 'A', 1), remove('B')),
    ).toBe('{ "a": [{ "x": "Y" }, "Z"] }');
  });

  test('a reserved name is a name', () => {
    const text = '{ "toString": { "a": "x" }, "constructor": 1 }';
    expect(fixed(text, value('y', 'toString', 'a'), remove('constructor'))).toBe(
      '{ "toString": { "a": "y" } }',
    );
  });
});

describe('left alone', () => {
  test.each<[string, string, Edit]>([
    ['a value that is not there', '{}', { kind: 'value', path: ['a'], to: 'x' }],
    ['a value that is no string', '{"a":1}', { kind: 'value', path: ['a'], to: 'x' }],
    ['an item of a list', '{"a":[1]}', { kind: 'remove', path: ['a', 0] }],
    ['the root', '{}', { kind: 'remove', path: [] }],
    ['a key that is taken', '{"a":1,"b":2}', { kind: 'key', path: ['a'], to: 'b' }],
    ['a text that is empty', '', { kind: 'remove', path: ['a'] }],
  ])('%s', (_, text, edit) => {
    const result = applyFixes(text, [{ edits: [edit] }]);
    expect(result ?? { text, applied: new Set() }).toEqual({ text, applied: new Set() });
  });

  test('a text that is unsound is not touched at all', () => {
    expect(applyFixes('{"a":1,"b":2,"b":3}', [{ edits: [remove('a')] }])).toBeNull();
    expect(applyFixes('{"a":1,"b":2} x', [{ edits: [remove('a')] }])).toBeNull();
    expect(applyFixes('{"a":1, // b\n "b":2}', [{ edits: [remove('b')] }])).toBeNull();
  });

  test('of two fixes that contradict each other, the later', () => {
    const to = (text: string): Edit => ({ kind: 'value', path: ['a'], to: text });
    const all = [{ edits: [to('x')] }, { edits: [to('x')] }, { edits: [to('y'), remove('b')] }];
    const result = applyFixes('{"a":"","b":1}', all);
    expect(result?.text).toBe('{"a":"x","b":1}');
    expect([...(result?.applied ?? [])]).toEqual(all.slice(0, 2));
  });
});

describe('the diff', () => {
  const diff = (text: string, ...edits: Edit[]) =>
    diffOfSplices(
      text,
      edits.map((edit) => splicesOf(new Parsed(text), edit) ?? []),
    );

  test('has the lines that change, indented as little as can be', () => {
    const text =
      '{\r\n    "a": {\r\n        "b": "x",\r\n        "c": {\r\n            "d": 1\r\n        }\r\n    }\r\n}';
    expect(diff(text, { kind: 'value', path: ['a', 'b'], to: 'y' })).toEqual([
      '-"b": "x",',
      '+"b": "y",',
    ]);
    expect(diff(text, remove('a', 'c'))).toEqual([
      '-"b": "x",',
      '-"c": {',
      '-    "d": 1',
      '-}',
      '+"b": "x"',
    ]);
    expect(diff(text, remove('a', 'b'))).toEqual(['-"b": "x",']);
    const two = '{\n  "a": {\n    "n": 1\n  },\n  "b": {\n    "n": 2\n  }\n}';
    expect(diff(two, remove('b'))).toEqual(['-"b": {', '-  "n": 2', '-}']);
  });

  test('of a file of one line, what is around the change', () => {
    const text = `{${'"a": 1, '.repeat(500)}"key": "Shared"${', "z": 2'.repeat(500)}}`;
    expect(diff(text, { kind: 'value', path: ['key'], to: 'shared' })).toEqual([
      '-…": 1, "a": 1, "a": 1, "key": "Shared", "z": 2, "z": 2, "z": 2…',
      '+…": 1, "a": 1, "a": 1, "key": "shared", "z": 2, "z": 2, "z": 2…',
    ]);
  });

  test('is short, whatever goes', () => {
    const value = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`k${index}`, 'x'.repeat(400)]),
    );
    const all = diff(JSON.stringify({ value, z: 1 }, null, 2), remove('value'));
    expect(all).toHaveLength(12);
    expect(all.at(-1)).toBe('-… and 31 more lines');
    expect(Math.max(...all.map((line) => line.length))).toBeLessThan(170);
    const items = JSON.stringify(
      Array.from({ length: 9 }, () => 'A'),
      null,
      2,
    );
    const edits = Array.from(
      { length: 9 },
      (_, index): Edit => ({ kind: 'value', path: [index], to: 'a' }),
    );
    expect(diff(items, ...edits).at(-1)).toBe(' … and 5 more places');
  });

  test('there is none for what cannot be done', () => expect(diff('{}', remove('a'))).toEqual([]));
});
