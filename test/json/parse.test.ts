import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseJson } from '../../src/json/parse.ts';

function problemsOf(text: string) {
  const result = parseJson(text);
  return result.ok ? [] : result.problems;
}

/** Brackets and braces nested `depth` levels deep. */
function nested(depth: number): string {
  return `${'{"a":['.repeat(depth / 2)}1${']}'.repeat(depth / 2)}`;
}

describe('parseJson', () => {
  test('gives what JSON.parse gives', () => {
    // The one key that it refuses is one of fast-check's favourites.
    const kept = fc.json().filter((text) => !text.includes('"__proto__":'));
    fc.assert(
      fc.property(kept, (text) => {
        expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  test('refuses what JSON.parse refuses, and says at least one thing inside the text', () => {
    const pieces = fc.constantFrom(
      ...['{', '}', '[', ']', ',', ':', '"a"', '"', '\\', '1', '-', '01', '1.', 'true', 'tru'],
      ...[' ', '\n', '\t', '//', '/*', '*/', "'", '\u00a0', '\u2028', '\u0001', '\uFEFF', 'é'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const problems = problemsOf(text);
        let sound = true;
        try {
          JSON.parse(text);
        } catch {
          sound = false;
        }
        if (!sound) expect(problems).toHaveLength(1);
        for (const { message, offset } of problems) {
          expect(message).not.toBe('');
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['', 'the file is empty', 0],
    [' \r\n\t', 'the file is empty', 0],
    ['{"a":1} x', 'the document has ended before this text; remove it', 8],
    ['{"a":1}{"a":1}', 'the document has ended before this text; remove it', 7],
    ['{"a":1 // why\n}', 'JSON has no comments; remove this one', 7],
    ['/* why */ {}', 'JSON has no comments; remove this one', 0],
    ['{"a":1,}', 'a key in double quotes is expected here', 7],
    ['[1,]', 'a value is expected here', 3],
    ['{"a" 1}', 'a colon is expected here', 5],
    ['{"a":1 "b":2}', 'a comma is expected here', 7],
    ['{"a":', 'a value is expected here', 5],
    ['{"a":1', 'a closing brace is expected here', 6],
    ['[1', 'a closing bracket is expected here', 2],
    ['{"a":"b', 'this string does not end', 5],
    ['{"a":"\\u12"}', 'an escape \\u needs four hexadecimal digits', 5],
    ['{"a":"\\x"}', 'this string holds an escape that is unknown to JSON', 5],
    ['{"a":"\t"}', 'this string holds a control character that must be escaped', 5],
    ["{'a':1}", 'this is no JSON value (a string needs double quotes)', 1],
    ['{"a":NaN}', 'this is no JSON value (a string needs double quotes)', 5],
    ['{"a":1.}', 'this number does not end', 5],
    ['{"a":01}', 'a comma is expected here', 6],
    ['{"a":\u00a01}', 'this is no JSON value (a string needs double quotes)', 5],
  ])('says of %j: %s', (text, message, offset) => {
    expect(problemsOf(text)).toMatchObject([{ message, offset }]);
  });

  test('names every key that stands twice, with its path, also when written with an escape', () => {
    const text = '{"a":1,"b":{"c":1,"c":2,"\\u0063":3},"a":2}';
    expect(problemsOf(text)).toMatchObject([
      { path: ['b', 'c'], offset: 18, length: 3 },
      { path: ['b', 'c'], offset: 24, length: 8 },
      { path: ['a'], offset: 36, length: 3 },
    ]);
    expect(problemsOf(text)[0]?.message).toBe(
      'the key "c" stands twice in one object; only the last would count',
    );
  });

  test('does not take one key in two objects, or in a list, for a duplicate', () => {
    expect(problemsOf('[{"a":{"a":"\\"a\\":"}},{"a":1}]')).toEqual([]);
  });

  test('reads 200 levels and refuses 201', () => {
    expect(problemsOf(nested(200))).toEqual([]);
    const text = `[${nested(200)}]`;
    expect(problemsOf(text)).toMatchObject([{ offset: 600, length: 1 }]);
    expect(problemsOf(text)[0]?.message).toMatch(/^nested more than 200 levels deep/);
  });

  test.each([
    '['.repeat(100_000),
    '{"a":'.repeat(100_000),
    `${']'.repeat(100_000)}${'['.repeat(100_000)}`,
    '{ ], "a": '.repeat(100_000),
    `{"a" ${']'.repeat(1_000)}, "b": ${'['.repeat(1_000)}`,
    '"'.repeat(100_001),
    `"${'\\'.repeat(100_001)}"`,
  ])('does not overflow the stack on brackets without end', (text) => {
    expect(problemsOf(text)).toHaveLength(1);
  });

  test.each([
    '1',
    '-0',
    '0.1',
    '1e3',
    '123456789012345',
    '9007199254740992',
    '1e308',
    '3.14159265358979323846',
  ])('takes the number %s', (literal) => {
    expect(problemsOf(`{"a":${literal}}`)).toEqual([]);
  });

  test.each([
    ['9007199254740993', /more digits .* sent as 9007199254740992/],
    ['1152921504606846976', /more digits .* sent as 1152921504606847000/],
    ['-12345678901234567890', /more digits .* sent as -12345678901234567000/],
    ['1e400', /larger than JSON numbers can be/],
    ['-1e400', /larger than JSON numbers can be/],
    ['9'.repeat(400), /^the number 9{20}… is larger/],
  ])('refuses the number %s, which a save would change', (literal, message) => {
    const [problem, ...others] = problemsOf(`{"a":[true,${literal}]}`);
    expect(problem).toMatchObject({ path: ['a', 1], offset: 11, length: literal.length });
    expect(problem?.message).toMatch(message);
    expect(others).toEqual([]);
  });

  test('says what breaks the grammar before it speaks of numbers', () => {
    expect(problemsOf('{"a":12345678901234567890,}')).toMatchObject([{ offset: 26 }]);
    expect(problemsOf('// 12345678901234567890\n{}')).toMatchObject([{ offset: 0 }]);
  });

  test.each([
    ['{"__proto__":{"polluted":true}}', 1, 11],
    ['{"a":[{"\\u005f_proto__":1}]}', 7, 16],
    ['{"a":"\\"x\\":","\\u005F\\u005fproto\\u005f_":1}', 14, 26],
    ['{"a":{"__proto__":1},"a":2}', 6, 11],
    ['{"a":12345678901234567890,"__proto__":1}', 26, 11],
  ])('refuses the key `__proto__` in %s', (text, offset, length) => {
    const message =
      'the key `__proto__` has a meaning of its own in JavaScript; choose another name';
    expect(problemsOf(text)).toContainEqual(expect.objectContaining({ message, offset, length }));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('names `__proto__` once for each time that it stands there, and no duplicate besides', () => {
    const messages = problemsOf('{"__proto__":1,"__proto__":2}').map(({ message }) => message);
    expect(messages).toEqual(Array(2).fill(expect.stringContaining('`__proto__`')));
  });

  test('takes other names that objects have of themselves, and the text `__proto__`', () => {
    const text =
      '{"constructor":1,"prototype":2,"__proto__x":3,"toString":"__proto__","a":"__proto__:"}';
    expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
  });
});
