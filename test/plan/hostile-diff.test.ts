import { expect, test } from '@jest/globals';
import type { Json, JsonObject } from '../../src/json/json.ts';
import { definitionDiff } from '../../src/plan/diff.ts';
import { excessiveGrowth } from '../support/growth.ts';

const many = (size: number, name: string, value: (index: number) => Json): JsonObject =>
  Object.fromEntries(Array.from({ length: size }, (_, index) => [name + index, value(index)]));
const compose = (inputs: Json): JsonObject => ({ type: 'Compose', inputs });
const scope = (actions: JsonObject): JsonObject => ({ type: 'Scope', actions });

const after = (name: string): JsonObject => ({
  ...compose(`@outputs('${name}')`),
  runAfter: { [name]: ['Succeeded'] },
});

/** Two versions of a flow, each of any size. */
const VERSIONS: Readonly<Record<string, (size: number) => [JsonObject, JsonObject]>> = {
  'all is renamed, and all is alike': (n) => [
    many(n, 'a', () => compose('x')),
    many(n, 'b', () => compose('x')),
  ],
  'all is renamed, and nothing is alike': (n) => [
    many(n, 'a', (index) => compose(index)),
    many(n, 'b', (index) => compose(-index - 1)),
  ],
  'all is renamed, and holds something else': (n) => [
    many(n, 'a', (index) => scope({ [`x${index}`]: compose('x') })),
    many(n, 'b', (index) => scope({ [`y${index}`]: compose('y') })),
  ],
  'all is renamed and changed, and names the one before': (n) => [
    many(n, 'a', (index) => ({ ...after(`a${index - 1}`), inputs: `one of many ${index}` })),
    many(n, 'b', (index) => ({ ...after(`b${index - 1}`), inputs: `one of few ${index}` })),
  ],
  'half is renamed, and the other half names it instead': (n) => [
    { ...many(n / 2, 'x', (i) => after(`a${i}`)), ...many(n / 2, 'a', (i) => compose(i)) },
    { ...many(n / 2, 'x', (i) => after(`b${i}`)), ...many(n / 2, 'b', (i) => compose(-i - 1)) },
  ],
  'all moves to another place, by one name': (n) => [
    many(n, 'a', () => scope({ x: compose('x') })),
    many(n, 'b', () => scope({ y: compose(1), x: compose('x') })),
  ],
  'all is in another order': (n) => [
    many(n, 'a', (index) => ({ ...compose('x'), runAfter: { [`a${index + 1}`]: ['Succeeded'] } })),
    many(n, 'a', (index) => ({ ...compose('x'), runAfter: { [`a${index - 1}`]: ['Succeeded'] } })),
  ],
  'one long text, and another': (n) => [
    { a: compose("@{outputs('a')}".repeat(n)) },
    { a: compose("@{outputs('b')}".repeat(n)) },
  ],
  'one long list, and another': (n) => [
    { a: compose(Array.from({ length: n }, (_, index) => index)) },
    { a: compose(Array.from({ length: n }, (_, index) => `${index}`)) },
  ],
  'many fields, and others': (n) => [
    { a: compose(many(n, 'f', () => 1)) },
    { a: compose(many(n, 'g', () => 1)) },
  ],
};

test.each(Object.entries(VERSIONS))('%s: a diff takes time as they are long', (_, make) => {
  const growth = excessiveGrowth(
    make,
    ([before, after]) => definitionDiff({ actions: before }, { actions: after }),
    { size: 500, floor: 150 },
  );
  expect(growth).toBeNull();
});
