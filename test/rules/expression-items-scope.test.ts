import { expect, test } from '@jest/globals';
import { bare, compose } from './build.ts';
import { linesOf } from './repository.ts';

const rule = 'expression-items-scope';

const found = (actions: object) => linesOf(rule, { 'a.json': bare(actions) });

const loop = (type: string, actions: object, rest: object = {}) => ({
  type,
  runAfter: {},
  actions,
  ...rest,
});
const asks = (inputs: string) => ({ ...compose(), inputs });

test("a loop's own fields are outside of it, but for the condition of an Until", () => {
  expect(found({ Each: loop('Foreach', {}, { foreach: "@items('Each')" }) })).toHaveLength(1);
  const expression = "@greater(iterationIndexes('Round'), 3)";
  expect(found({ Round: loop('Until', {}, { expression }) })).toEqual([]);
});

test('names and types are compared without case', () => {
  expect(found({ Each: loop('foreach', { A: asks("@items('EACH')") }) })).toEqual([]);
});

test('a loop inside of the loop may ask for both', () => {
  const Inner = loop(
    'Foreach',
    { A: asks("@{items('Inner')} @{items('Outer')}") },
    { foreach: "@items('Outer')" },
  );
  expect(found({ Outer: loop('Foreach', { Inner }), B: asks("@items('Inner')") })).toEqual([
    expect.stringContaining("`B` reads `items('Inner')` outside of that loop"),
  ]);
});

test('a scope around it is no loop', () => {
  expect(found({ Scope: loop('Scope', { A: asks("@items('Scope')") }) })).toEqual([
    expect.stringContaining('`Scope` is not a loop'),
  ]);
});

test('`item()` names no loop', () => {
  expect(found({ A: asks('@item()') })).toEqual([]);
});
