import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { Spots } from '../../src/json/spots.ts';

const space = fc.constantFrom('', ' ', '\n\t', '// } "x": [\n', '/* { "a": 1, */', '\r\n  ');
const { text } = fc.letrec<{ text: string }>((tie) => ({
  text: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(fc.constantFrom('null', 'true', '-1.5e3', '0'), fc.string().map(quoted)),
    listOf('[', ']', tie('text')),
    listOf(
      '{',
      '}',
      fc
        .tuple(fc.string(), space, tie('text'))
        .map(([key, gap, value]) => `${quoted(key)}${gap}:${gap}${value}`),
    ),
  ),
}));

function listOf(open: string, close: string, item: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(fc.tuple(space, item), { maxLength: 3 }), space, fc.boolean())
    .map(([items, gap, comma]) => {
      const inside = items.map(([before, each]) => `${before}${each}${gap}`).join(',');
      return `${open}${inside}${comma && items.length > 0 ? ',' : ''}${gap}${close}`;
    });
}

function quoted(value: string): string {
  return JSON.stringify(value);
}

/** Every node of a tree, with the path to it. */
function* nodes(
  node: Node,
  path: (string | number)[] = [],
): Generator<[Node, (string | number)[]]> {
  yield [node, path];
  for (const [index, child] of (node.children ?? []).entries()) {
    const [key, value] = node.type === 'object' ? (child.children ?? []) : [undefined, child];
    if (value !== undefined) yield* nodes(value, [...path, key === undefined ? index : key.value]);
  }
}

test('finds each value where the tree of jsonc-parser has it, comments and last commas or not', () => {
  fc.assert(
    fc.property(text, (written) => {
      const root = parseTree(written, [], { allowTrailingComma: true }) as Node;
      const spots = new Spots(written);
      for (const [, path] of nodes(root)) {
        // Of a key that is there twice, either finds the first.
        const node = findNodeAtLocation(root, path);
        const spot = spots.find(path);
        const isBlock = node?.type === 'object' || node?.type === 'array';
        expect([spot?.offset, spot?.length]).toEqual([node?.offset, isBlock ? 1 : node?.length]);
        const key = node?.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
        expect(spot?.key?.offset).toBe(key?.offset);
      }
    }),
  );
});

test.each(['', '{', '{"a', '{"a":', '[/', '[/* ', '{]', '}', '[,', '"\\'])(
  'comes to an end on %j, which is no JSON',
  (broken) => {
    expect(new Spots(broken).find(['a', 0, 'b'])).toBeUndefined();
  },
);
