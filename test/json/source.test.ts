import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Json } from '../../src/json/json.ts';
import { fromPointer, KeyPath, type Path, toPointer } from '../../src/json/pointer.ts';
import { Source } from '../../src/json/source.ts';
import { covered } from '../flow/shared.ts';
import { character } from '../support/characters.ts';

/** Keys and texts with all that is awkward: quotes, slashes, line ends, surrogates, `__proto__`. */
const word = fc.oneof(
  fc.string({ unit: character, maxLength: 6 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '',
    '0',
    '~/',
    '"',
    '\\',
    '\n',
    '😀',
    '\ud83d',
    'a.b',
  ),
);
const { value: json } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    word,
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .array(fc.tuple(word, tie('value')), { maxLength: 3 })
      .map((entries) => Object.fromEntries(entries) as Json),
  ),
}));
const space = fc.constantFrom(undefined, 2, '\t');
const lineEnd = fc.constantFrom('\n', '\r\n');

/** Every path of a value, with the value there. */
function* paths(value: Json, at: Path = []): Generator<[Path, Json]> {
  yield [at, value];
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    yield* paths((value as Record<string, Json>)[key] as Json, [...at, step]);
  }
}

const isContainer = (value: Json) => typeof value === 'object' && value !== null;

function write(value: Json, indent: string | number | undefined, end: string): string {
  return JSON.stringify(value, null, indent).replaceAll('\n', end);
}

describe('place', () => {
  test('covers a scalar itself, and an object or array by its key', () => {
    fc.assert(
      fc.property(json, space, lineEnd, (value, indent, end) => {
        const text = write(value, indent, end);
        const source = new Source('f.json', text);
        for (const [path, inner] of paths(value)) {
          const place = source.place(path);
          const found = covered(text, place);
          const key = path.at(-1);
          expect(place.at).toBe(toPointer(path));
          if (!isContainer(inner)) expect(found).toBe(JSON.stringify(inner));
          else if (typeof key === 'string') expect(found).toBe(JSON.stringify(key));
          else expect(found).toMatch(/^[[{]$/);
        }
      }),
    );
  });

  test('gives the nearest ancestor of what is missing', () => {
    fc.assert(
      fc.property(json, fc.array(fc.oneof(word, fc.nat(5))), (value, missing) => {
        const source = new Source('f.json', JSON.stringify(value));
        for (const [path, inner] of paths(value)) {
          if (isContainer(inner) && Object.keys(inner as object).length > 0) continue;
          expect(source.place([...path, ...missing])).toEqual(source.place(path));
        }
      }),
    );
  });

  test('never throws and lies inside the text, whatever is asked', () => {
    const offset = fc.integer({ min: -5, max: 50 });
    const path = fc.array(fc.oneof(word, fc.integer({ min: -2, max: 3 })));
    fc.assert(
      fc.property(json, path, offset, offset, (value, steps, start, end) => {
        const text = JSON.stringify(value, null, 2);
        const lines = text.split('\n');
        for (const place of [
          new Source('f.json', text).place(steps, [start, end]),
          new Source('f.json', text).keyPlace(steps),
        ]) {
          expect(place.line).toBeGreaterThanOrEqual(1);
          expect(place.endLine).toBeLessThanOrEqual(lines.length);
          expect(place.endColumn).toBeLessThanOrEqual((lines[place.endLine - 1] ?? '').length + 1);
          const forwards = place.endLine - place.line || place.endColumn - place.column;
          expect(forwards).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test.each([[''], ['1e0'], ['-1'], [' 0'], ['0x0'], ['00'], [-1], [0.5], [2]])(
    'takes %j for no index',
    (step) => {
      const source = new Source('f.json', '{"a": [10, 11]}');
      expect(source.place(['a', step]).at).toBe('/a');
    },
  );

  test('takes an index as a number or as text, and a number as a key', () => {
    const source = new Source('f.json', '{"a": [10, 11], "7": true}');
    expect(source.place(['a', '1'])).toEqual(source.place(['a', 1]));
    expect(source.place([7])).toMatchObject({ at: '/7', column: 22, endColumn: 26 });
  });

  test('survives texts that are empty or no JSON', () => {
    for (const text of ['', '{', '{"a"', 'x', '\n\n']) {
      expect(new Source('f.json', text).place(['a']).at).toBe('');
    }
  });
});

describe('within', () => {
  test('covers exactly the characters of the decoded string', () => {
    const text = fc
      .array(fc.oneof(fc.string({ unit: character, maxLength: 4 }), word))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(12), fc.nat(12), fc.boolean(), (value, one, other, raw) => {
        const [start, end] = [one, other].sort((a, b) => a - b) as [number, number];
        const written = raw ? JSON.stringify(value) : escaped(value);
        const file = `{\n  "k": ${written}\n}`;
        const place = new Source('f.json', file).place(['k'], [start, end]);
        expect(JSON.parse(`"${covered(file, place)}"`)).toBe(value.slice(start, end));
      }),
    );
  });

  test.each([
    ['"a\\nbc"', [2, 4], 'bc'],
    ['"\\u0061\\u0062c"', [1, 2], '\\u0062'],
    ['"\\ud83d\\ude00x"', [2, 3], 'x'],
    ['"😀x"', [2, 3], 'x'],
    ['"\\\\\\"x"', [2, 3], 'x'],
    ['"abc"', [1, 99], 'bc'],
    ['"abc"', [99, 99], ''],
    ['"abc"', [2, 1], ''],
    ['"abc"', [-3, 1], 'a'],
    ['12', [0, 1], '12'],
  ] as const)('of %s, %j, is %s', (written, range, expected) => {
    const text = `[${written}]`;
    expect(covered(text, new Source('f.json', text).place([0], range))).toBe(expected);
  });
});

/** JSON with every character as an escape. */
function escaped(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return `"${units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')}"`;
}

describe('a document inside a document', () => {
  test('has its places in the outer file, through the escapes of both', () => {
    fc.assert(
      fc.property(json, space, fc.boolean(), (value, indent, raw) => {
        const inner = JSON.stringify(value, null, indent);
        const written = raw ? JSON.stringify(inner) : escaped(inner);
        const text = `{\n "clientdata": ${written}\n}`;
        const outer = new Source('row.json', text);
        const source = new Source('row.json', inner, { source: outer, path: ['clientdata'] });
        for (const [path, found] of paths(value)) {
          const place = source.place(path);
          expect(place.at).toBe('/clientdata');
          if (isContainer(found)) continue;
          expect(JSON.parse(`"${covered(text, place)}"`)).toBe(JSON.stringify(found));
        }
      }),
    );
  });

  test('has the places of its keys and of parts of its strings there too', () => {
    const inner = '{"a": {"b\\n": "x\\"yz"}}';
    const text = JSON.stringify({ name: 'X', clientdata: inner });
    const outer = new Source('row.json', text);
    const source = new Source('row.json', inner, { source: outer, path: ['clientdata'] });
    expect(covered(text, source.keyPlace(['a', 'b\n']))).toBe('\\"b\\\\n\\"');
    expect(covered(text, source.place(['a', 'b\n'], [2, 4]))).toBe('yz');
    expect(covered(text, source.place(['a', 'b\n'], [1, 2]))).toBe('\\\\\\"');
    expect(covered(text, source.place(['a']))).toBe('\\"a\\"');
  });
});

describe('keyPlace', () => {
  test('covers the key, whatever its value, and the root as place does', () => {
    const text = '{"a": {"b": [1]}}';
    const source = new Source('f.json', text);
    expect(covered(text, source.keyPlace(['a', 'b']))).toBe('"b"');
    expect(covered(text, source.keyPlace(['a']))).toBe('"a"');
    expect(covered(text, source.keyPlace([]))).toBe('{');
    expect(covered(text, source.keyPlace(['a', 'b', 0]))).toBe('1');
    expect(source.keyPlace(['a', 'x']).at).toBe('/a');
  });
});

describe('a KeyPath', () => {
  const text = String.raw`{"a": {"b\u0040c": {"d": "x"}}}`;
  const source = new Source('f.json', text);

  test('is the key, or for a part of it, escapes counted', () => {
    expect(covered(text, source.place(KeyPath.of('a', 'b@c')))).toBe(String.raw`"b\u0040c"`);
    expect(covered(text, source.place(KeyPath.of('a', 'b@c'), [1, 2]))).toBe(String.raw`\u0040`);
    expect(covered(text, source.place(KeyPath.of('a', 'b@c', 'd'), [0, 1]))).toBe('d');
    expect(source.place(KeyPath.of('a', 'b@c', 'd')).at).toBe('/a/b@c/d');
  });

  test('that leads nowhere is like any other path', () => {
    expect(source.place(KeyPath.of('a', 'x'), [0, 1])).toEqual(source.place(['a', 'x'], [0, 1]));
  });

  test('in a document inside of a string', () => {
    const outer = JSON.stringify({ clientdata: '{"a@": 1}' });
    const inside = new Source('row.json', '{"a@": 1}', {
      source: new Source('row.json', outer),
      path: ['clientdata'],
    });
    expect(covered(outer, inside.place(KeyPath.of('a@'), [1, 2]))).toBe('@');
  });
});

test('a range knows line ends of both kinds, and is kept inside the text', () => {
  const source = new Source('f.json', 'ab\r\ncd\n');
  expect(source.range(4, 2)).toEqual({ line: 2, column: 1, endLine: 2, endColumn: 3 });
  expect(source.range(7, 10)).toEqual({ line: 3, column: 1, endLine: 3, endColumn: 1 });
  expect(source.range(-4, 5)).toMatchObject({ line: 1, column: 1, endColumn: 2 });
});

test('pointers lead there and back', () => {
  fc.assert(
    fc.property(fc.array(word), (path) => {
      expect(fromPointer(toPointer(path))).toEqual(path);
    }),
  );
  expect(toPointer(['a/b', 'c~d', 3])).toBe('/a~1b/c~0d/3');
});
