import { expect, test } from '@jest/globals';
import { bare } from './build.ts';
import { linesOf } from './repository.ts';

const init = (...names: unknown[]) => ({
  type: 'INITIALIZEVARIABLE',
  runAfter: {},
  inputs: { variables: names.map((name) => ({ name, type: 'string' })) },
});
const found = (actions: object) => linesOf('variable-duplicate', { 'a.json': bare(actions) });

test('each one after the first, in any case, and in one action as well', () => {
  expect(found({ A: init('x', 'y', 'X'), B: init('Y'), C: init('x') })).toEqual([
    expect.stringContaining('`A` `X` `A` `x`'),
    expect.stringContaining('`B` `Y` `A` `y`'),
    expect.stringContaining('`C` `x` `A`'),
  ]);
});

test('inside of a scope too, which is reported besides', () => {
  const Scope = { type: 'Scope', runAfter: { A: ['Succeeded'] }, actions: { B: init('x') } };
  expect(found({ A: init('x'), Scope })).toHaveLength(1);
});

test('names that differ by more than case, or are none', () => {
  expect(found({ A: init('x', ' x', '__proto__', 7, null), B: init('x ', 7, null) })).toEqual([]);
});
