import { describe, expect, test } from '@jest/globals';
import { bare, compose } from './build.ts';
import { linesOf } from './repository.ts';

const found = (actions: object) => linesOf('until-default', { 'a.json': bare(actions) });

const until = (limit: unknown, rest: object = {}) => ({
  type: 'UNTIL',
  runAfter: {},
  expression: "@equals(outputs('Look'), variables('x'))",
  limit,
  actions: { Look: compose() },
  ...rest,
});

test.each([
  { count: 60, timeout: 'PT1H' },
  { count: '60', timeout: 'PT60M' },
  { count: 60 },
  { timeout: 'PT3600S' },
  {},
])('%j are the defaults', (limit) => expect(found({ A: until(limit) })).toHaveLength(1));

test.each([
  { count: 61, timeout: 'PT1H' },
  { count: 60, timeout: 'PT2H' },
  { count: 5 },
  { timeout: 'P1D' },
  { count: "@variables('n')" },
  { timeout: "@variables('t')" },
  { timeout: null },
  undefined,
  [],
])('%j are not', (limit) => expect(found({ A: until(limit) })).toEqual([]));

test('other loops and actions have other limits', () => {
  expect(found({ A: until({}, { type: 'Foreach' }), B: { ...compose(), limit: {} } })).toEqual([]);
});

test('a loop that fails at its limit is not silent', () => {
  expect(found({ A: until({}, { operationOptions: 'failwhenlimitsreached' }) })).toEqual([]);
  expect(found({ A: until({}, { operationOptions: 'DisableAsyncPattern' }) })).toHaveLength(1);
});

describe('a condition afterwards that asks for the same', () => {
  const checked = (type: string, rest: object) => ({
    A: until({}),
    Check: { type, runAfter: { A: ['Succeeded'] }, actions: {}, ...rest },
  });

  test.each([
    ['If', { expression: { equals: ["@variables('X')", 1] } }],
    ['if', { expression: "@empty(outputs('LOOK'))" }],
    ['Switch', { expression: "@body('Look')", cases: {} }],
  ])('%s %j', (type, rest) => expect(found(checked(type, rest))).toEqual([]));

  test.each([
    ['If', { expression: { equals: ["@variables('y')", 1] } }],
    ['Compose', { inputs: "@variables('x')" }],
  ])('not %s %j', (type, rest) => expect(found(checked(type, rest))).toHaveLength(1));

  test('does not count inside of the loop, or before it', () => {
    const Check = { type: 'If', runAfter: {}, expression: "@empty(variables('x'))", actions: {} };
    expect(found({ A: until({}, { actions: { Look: compose(), Check } }) })).toHaveLength(1);
    expect(found({ Check, A: until({}, { runAfter: { Check: ['Succeeded'] } }) })).toHaveLength(1);
  });
});
