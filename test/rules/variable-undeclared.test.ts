import { expect, test } from '@jest/globals';
import { bare, compose } from './build.ts';
import { linesOf } from './repository.ts';

const rule = 'variable-undeclared';

const set = (name: unknown) => ({ type: 'setVariable', runAfter: {}, inputs: { name, value: 1 } });

test.each([
  ['a name that is computed', "@{triggerBody()?['which']}"],
  ['a number', 7],
  ['nothing', undefined],
])('%s is no name', (_, name) => {
  expect(linesOf(rule, { 'a.json': bare({ A: set(name) }) })).toEqual([]);
});

test('declarations that are no list, or without a name, declare nothing', () => {
  const init = (variables: unknown) => ({ type: 'InitializeVariable', inputs: { variables } });
  const actions = {
    One: init({ name: 'x' }),
    Two: init([{ type: 'string' }, 'x', null]),
    A: set('x'),
  };
  expect(linesOf(rule, { 'a.json': bare(actions) })).toHaveLength(1);
});

test('it may be initialised anywhere in the file: the order is another matter', () => {
  const variables = [{ name: 'y' }, { name: 'X' }];
  const Last = { type: 'INITIALIZEVARIABLE', inputs: { variables } };
  const A = { ...compose(), inputs: "@{variables('x')} @{variables('z')}" };
  expect(linesOf(rule, { 'a.json': bare({ A, B: set('x'), Last }) })).toEqual([
    expect.stringMatching(/`A`.*`z`/),
  ]);
});
