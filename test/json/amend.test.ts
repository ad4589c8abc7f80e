import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'jsonc-parser';
import { withAdditions, withChanges } from '../../src/json/amend.ts';
import type { JsonObject } from '../../src/json/json.ts';

const key = fc.constantFrom('a', 'b', 'c', 'd/e', 'ü', '"q"');
const { tree } = fc.letrec((tie) => ({
  leaf: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
  tree: fc.dictionary(
    key,
    fc.oneof(
      { depthSize: 'small' },
      tie('leaf'),
      tie('tree'),
      fc.array(tie('leaf'), { maxLength: 3 }),
    ),
    { maxKeys: 5, noNullPrototype: true },
  ),
}));
const documents = tree as fc.Arbitrary<JsonObject>;
const indents = fc.constantFrom<number | string>(0, 2, 4, '\t');
const ends = fc.constantFrom('\n', '\r\n');

describe('amended', () => {
  test('says what it was asked to, however the text is laid out', () => {
    fc.assert(
      fc.property(documents, documents, indents, ends, (before, after, indent, end) => {
        const text = JSON.stringify(before, null, indent as number).replaceAll('\n', end);
        const written = withChanges(text, after);
        expect(JSON.stringify(JSON.parse(written ?? ''))).toBe(JSON.stringify(after));
        if (indent === 0) expect(written).not.toMatch(/\n/);
      }),
      { numRuns: 300 },
    );
  });

  test('is the same text where nothing differs', () => {
    const text = '{ "a" : [1,\n2],"b":{"c":"\\u00e9"} }\n';
    expect(withChanges(text, JSON.parse(text))).toBe(text);
  });

  test('changes one line for one value', () => {
    const text = '{\n  "a": { "x": 1, "y": 2 },\n  "b": [1, 2],\n  "c": null\n}\n';
    expect(withChanges(text, { a: { x: 1, y: 3 }, b: [1, 2], c: null, d: true })).toBe(
      '{\n  "a": { "x": 1, "y": 3 },\n  "b": [1, 2],\n  "c": null,\n  "d": true\n}\n',
    );
  });
});

test('another order replaces its object, and nothing around it', () => {
  const text = '{\n  "a": {"x": 1, "y": 2},\n  "b" : 1\n}\n';
  expect(withChanges(text, { a: { y: 2, x: 1 }, b: 1 })).toBe(
    '{\n  "a": {\n    "y": 2,\n    "x": 1\n  },\n  "b" : 1\n}\n',
  );
  expect(withChanges(text, { a: { x: 1, z: 3, y: 2 }, b: 1 })).toContain('"z": 3,\n    "y"');
  const years = '{"a":{"2024":1,"2023":2}}';
  expect(withChanges(years, JSON.parse(years))).toBe(years);
});

describe('extended', () => {
  test('adds what is missing, and changes nothing that is there', () => {
    fc.assert(
      fc.property(documents, documents, indents, (before, additions, indent) => {
        const text = JSON.stringify(before, null, indent as number);
        const once = withAdditions(text, additions);
        expect(JSON.parse(once)).toEqual(merged(before, additions));
        expect(withAdditions(once, additions)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps comments and commas at the end', () => {
    const text = '{\n  // one\n  "a": {\n    "x": 1, // two\n  },\n  /* three */\n}\n';
    const written = withAdditions(text, { a: { x: 9, y: 2 }, b: {} });
    expect(written).toBe(
      '{\n  // one\n  "a": {\n    "x": 1, // two\n    "y": 2,\n  },\n  /* three */\n  "b": {},\n}\n',
    );
    expect(parse(written)).toEqual({ a: { x: 1, y: 2 }, b: {} });
  });
});

function merged(before: JsonObject, additions: JsonObject): JsonObject {
  const result: JsonObject = { ...before };
  for (const [name, value] of Object.entries(additions)) {
    const held = result[name];
    if (held === undefined) result[name] = value;
    else if (isPlain(held) && isPlain(value)) result[name] = merged(held, value);
  }
  return result;
}

function isPlain(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
