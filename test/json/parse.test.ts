import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type ParseError, parse as parseWithComments } from 'jsonc-parser';
import { parseJson, parseMarked, parseRelaxed, whyNotKept } from '../../src/json/parse.ts';
import { jsonMessage } from '../../src/rules/reasons/json.ts';

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
        for (const { reason, offset } of problems) {
          expect(jsonMessage(reason)).not.toBe('');
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['', 0],
    [' \r\n\t', 0],
    ['{"a":1} x', 8],
    ['{"a":1}{"a":1}', 7],
    ['{"a":1 // why\n}', 7],
    ['/* why */ {}', 0],
    ['{"a":1,}', 7],
    ['[1,]', 3],
    ['{"a" 1}', 5],
    ['{"a":1 "b":2}', 7],
    ['{"a":', 5],
    ['{"a":1', 6],
    ['[1', 2],
    ['{"a":"b', 5],
    ['{"a":"\\u12"}', 5],
    ['{"a":"\\x"}', 5],
    ['{"a":"\t"}', 5],
    ["{'a':1}", 1],
    ['{"a":NaN}', 5],
    ['{"a":1.}', 5],
    ['{"a":01}', 6],
    ['{"a":\u00a01}', 5],
  ])('says what is wrong with %j', (text, offset) => {
    const problems = problemsOf(text);
    expect(problems).toMatchObject([{ offset }]);
    expect(problems.map(({ reason }) => jsonMessage(reason)).join()).toMatchSnapshot();
  });

  test('names every key that is there twice, with its path, also when written with an escape', () => {
    const text = '{"a":1,"b":{"c":1,"c":2,"\\u0063":3},"a":2}';
    expect(problemsOf(text)).toMatchObject([
      { path: ['b', 'c'], offset: 18, length: 3 },
      { path: ['b', 'c'], offset: 24, length: 8 },
      { path: ['a'], offset: 36, length: 3 },
    ]);
    expect(problemsOf(text)[0]?.reason).toEqual({ code: 'json-repeated-key', key: 'c' });
  });

  test('does not take one key in two objects, or in a list, for a duplicate', () => {
    expect(problemsOf('[{"a":{"a":"\\"a\\":"}},{"a":1}]')).toEqual([]);
  });

  test('reads 200 levels and refuses 201', () => {
    expect(problemsOf(nested(200))).toEqual([]);
    const text = `[${nested(200)}]`;
    expect(problemsOf(text)).toMatchObject([{ offset: 600, length: 1 }]);
    expect(problemsOf(text)[0]?.reason).toEqual({ code: 'json-too-deep', most: 200 });
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
    ['9007199254740993', { sent: '9007199254740992' }],
    ['1152921504606846976', { sent: '1152921504606847000' }],
    ['-12345678901234567890', { sent: '-12345678901234567000' }],
    ['1e400', { literal: '1e400', sent: null }],
    ['-1e400', { literal: '-1e400', sent: null }],
    ['9'.repeat(400), { literal: `${'9'.repeat(20)}…` }],
  ])('refuses the number %s, which a save would change', (literal, fields) => {
    const [problem, ...others] = problemsOf(`{"a":[true,${literal}]}`);
    expect(problem).toMatchObject({ path: ['a', 1], offset: 11, length: literal.length });
    expect(problem?.reason).toMatchObject({ code: 'json-number-not-kept', ...fields });
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
    const reason = { code: 'json-reserved-key' };
    expect(problemsOf(text)).toContainEqual(expect.objectContaining({ reason, offset, length }));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('names `__proto__` once for each time that it stands there, and no duplicate besides', () => {
    const codes = problemsOf('{"__proto__":1,"__proto__":2}').map(({ reason }) => reason.code);
    expect(codes).toEqual(['json-reserved-key', 'json-reserved-key']);
  });

  test('takes other names that objects have of themselves, and the text `__proto__`', () => {
    const text =
      '{"constructor":1,"prototype":2,"__proto__x":3,"toString":"__proto__","a":"__proto__:"}';
    expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
  });
});

describe('parseRelaxed', () => {
  /** Every key, number and depth at which something could be lost. */
  const hostile = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('1', '-0', '1e400', '9007199254740993', '0.1', '"\\"a\\":"', '"//"', 'null'),
      fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
      fc
        .array(fc.tuple(fc.constantFrom('a', '\\u0061', 'b', '__proto__'), tie('value')), {
          maxLength: 3,
        })
        .map((pairs) => `{${pairs.map(([key, value]) => `"${key}" : ${value}`).join(',')}}`),
    ),
  })).value;

  test('finds the same in a text with a comment as without', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.json()), (value) => {
        const text = String(value);
        expect(parseRelaxed(text)).toEqual(parseRelaxed(`${text} // why`));
      }),
      { numRuns: 1_000 },
    );
  });

  test('takes a text exactly if the parser for comments does, and for the same', () => {
    const pieces = fc.constantFrom(
      ...['{', '}', '[', ']', ',', ':', '"a"', '"', '\\', '1', '-', '//', '/*', '*/', '/', '*'],
      ...[' ', '\n', '\r', '\u2028', '"//"', '"/*"', '"*/"', '{"a":', '"\\\\"', '"\\""'],
    );
    const inside = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''));
    const around = fc
      .tuple(inside, inside, inside)
      .map(([before, within, after]) => `${before}{"a"${within}:[1]${after}}`);
    fc.assert(
      fc.property(fc.oneof(inside, around), (text) => {
        const errors: ParseError[] = [];
        const value: unknown = parseWithComments(text, errors, { allowTrailingComma: true });
        const parsed = parseRelaxed(text);
        if (errors.length > 0) expect(parsed.ok).toBe(false);
        else if (parsed.ok) expect(parsed.value).toEqual(value);
        else expect(parsed.problems).toMatchObject([{ reason: { code: 'json-repeated-key' } }]);
      }),
      { numRuns: 5_000 },
    );
  });

  test.each(['{"a":[1,],}', '/* why */ {"a":[1]}', '{"a" /* why */ : [1] // why\n}'])(
    'reads %j',
    (text) => {
      expect(parseRelaxed(text)).toEqual({ ok: true, value: { a: [1] } });
    },
  );

  test.each([
    ['', 'json-empty'],
    ['{"a":1}}', 'json-syntax'],
    ['{"a" /* why */ :1,"a":2,}', 'json-repeated-key'],
    ['// why\n{"__proto__":1}', 'json-reserved-key'],
    ['{"a":1} /*', 'json-syntax'],
    ['{"a":1} /*/', 'json-syntax'],
    ['{"a":1} /', 'json-syntax'],
    ['{"a":"// why', 'json-syntax'],
    ['{"a":"/*\n*/"}', 'json-syntax'],
    ['{"a":1/* why */2}', 'json-syntax'],
    ['{"a":1 // why\u2028}', 'json-syntax'],
    [nested(202), 'json-too-deep'],
    ['[9007199254740993]', 'json-number-not-kept'],
  ])('refuses %j as %s', (text, code) => {
    expect(parseRelaxed(text)).toMatchObject({ ok: false, problems: [{ reason: { code } }] });
  });
});

describe('parseMarked', () => {
  test('gives what JSON.parse gives, or throws as it does', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        let value: unknown;
        try {
          value = JSON.parse(text);
        } catch {
          expect(() => parseMarked(text)).toThrow();
          return;
        }
        expect(parseMarked(text)).toEqual(value);
      }),
    );
  });

  /** As in a file: what a save would change is the same in Git and in a live flow. */
  test('marks the numbers that parseJson refuses', () => {
    const digits = fc.stringMatching(/^-?[1-9]\d{0,30}(?:\.\d{1,4})?(?:[eE][+-]?\d{1,3})?$/);
    fc.assert(
      fc.property(digits, (number) => {
        const text = `{"a":["x1",${number}]}`;
        const isChanged = whyNotKept(parseMarked(text)) === 'number-changed';
        expect(isChanged).toBe(!parseJson(text).ok);
      }),
      { numRuns: 1_000 },
    );
  });
});
