import { expect, test } from '@jest/globals';
import { around, loopAround, roundsAtOnce } from '../../src/flow/loops.ts';
import type { Operation } from '../../src/flow/operations.ts';
import { definition, flowOf } from './shared.ts';

const step = { type: 'Compose', inputs: 'x' };

function named(actions: object, name: string): Operation {
  const found = flowOf(definition(actions)).operations.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

test('the innermost loop around an action, through branches and in any spelling of its type', () => {
  const If = { type: 'If', actions: {}, else: { actions: { In: step } } };
  const Each = { type: 'FOREACH', actions: { Round: { type: 'until', actions: { If } } } };
  const action = named({ Each, Beside: step }, 'In');
  expect([...around(action)].map(({ name }) => name)).toEqual(['If', 'Round', 'Each']);
  expect(loopAround(action)?.name).toBe('Round');
  expect(loopAround(named({ Each, Beside: step }, 'Beside'))).toBeUndefined();
  expect(loopAround(named({ Each }, 'Each'))).toBeUndefined();
});

test.each([
  [1, {}],
  [20, { repetitions: 20 }],
  [5, { repetitions: '5' }],
  [1, { repetitions: 1 }],
  [1, { repetitions: "@variables('n')" }],
  [1, { runs: 20 }],
])('%d iterations at a time with %j', (rounds, concurrency) => {
  const Each = { type: 'Foreach', runtimeConfiguration: { concurrency }, actions: {} };
  expect(roundsAtOnce(named({ Each }, 'Each'))).toBe(rounds);
});

test('no other action has rounds at the same time, nor a Foreach that says Sequential', () => {
  const runtimeConfiguration = { concurrency: { repetitions: 20 } };
  const of = (rest: object) =>
    roundsAtOnce(named({ A: { runtimeConfiguration, actions: {}, ...rest } }, 'A'));
  expect(of({ type: 'Until' })).toBe(1);
  expect(of({ type: 'Foreach', operationOptions: 'sequential' })).toBe(1);
  expect(of({ type: 'foreach', operationOptions: 'None' })).toBe(20);
});

test('a Foreach inside another one runs its rounds one after the other', () => {
  const runtimeConfiguration = { concurrency: { repetitions: 20 } };
  const Inner = { type: 'Foreach', runtimeConfiguration, actions: {} };
  const inside = (type: string) => ({ Outer: { type, actions: { Inner } } });
  expect(roundsAtOnce(named(inside('Foreach'), 'Inner'))).toBe(1);
  expect(roundsAtOnce(named(inside('Until'), 'Inner'))).toBe(20);
});
