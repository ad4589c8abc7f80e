import { describe, expect, test } from '@jest/globals';
import { bare, compose } from './build.ts';
import { linesOf } from './repository.ts';

const rule = 'expression-unreachable-action';

const found = (actions: object, triggers?: object) =>
  linesOf(rule, { 'a.json': bare(actions, triggers) }).map((line) =>
    line.slice(line.indexOf(rule) + rule.length + 2),
  );

const reads = (name: string, ...after: string[]) => ({
  type: 'Compose',
  runAfter: Object.fromEntries(after.map((other) => [other, ['Succeeded']])),
  inputs: `@outputs('${name}')`,
});

test('an action beside it, in what stands beside it, and what would put it right', () => {
  const Scope = { type: 'Scope', runAfter: {}, actions: { In: compose() } };
  const Other = { type: 'Scope', runAfter: {}, actions: { Reader: reads('In') } };
  expect(found({ Scope, Other })).toMatchSnapshot();
});

test('an action that runs after both ways may read both, without case', () => {
  const actions = { A: compose(), B: reads('a', 'A'), C: reads('A', 'A') };
  expect(found({ ...actions, D: reads('B', 'b', 'c'), E: reads('A', 'D') })).toEqual([]);
});

test('itself, but not in what is read when it has ended', () => {
  const A = { ...reads('A'), trackedProperties: { status: "@outputs('A')?['status']" } };
  expect(found({ A })).toMatchSnapshot();
  const unsubscribe = { uri: "@{outputs('Hook')?['headers']['Location']}" };
  const Hook = { type: 'HttpWebhook', runAfter: {}, inputs: { subscribe: {}, unsubscribe } };
  expect(found({ Hook })).toEqual([]);
});

test('what it holds: the condition of an Until comes after it, all else before', () => {
  const loop = (type: string, rest: object) => ({
    A: { type, runAfter: {}, actions: { In: compose() }, ...rest },
  });
  const done = "@equals(outputs('In'), actions('A'))";
  expect(found(loop('Until', { expression: done }))).toEqual([]);
  const held = found(loop('Until', { limit: { count: "@outputs('In')" } }));
  expect(held).toMatchSnapshot();
  expect(found(loop('Foreach', { foreach: "@outputs('In')" }))).toEqual(held);
  expect(found(loop('If', { expression: "@equals(outputs('In'), 1)" }))).toEqual(held);
});

test('what holds it, also by `result`', () => {
  const Scope = {
    type: 'Scope',
    runAfter: {},
    actions: { In: { ...compose(), inputs: "@result('Scope')" } },
  };
  expect(
    found({ Scope, Then: { ...reads('In', 'Scope'), inputs: "@result('Scope')" } }),
  ).toMatchSnapshot();
});

test('an action that comes later in the same round of a loop', () => {
  const actions = { First: reads('Second'), Second: compose({ First: ['Succeeded'] }) };
  expect(
    found({ Loop: { type: 'Until', runAfter: {}, expression: '@true', actions } }),
  ).toMatchSnapshot();
});

test('another branch, however deep', () => {
  const cases = {
    One: { case: 1, actions: { If: { type: 'If', actions: { In: reads('Other') } } } },
  };
  const Switch = {
    type: 'Switch',
    expression: 1,
    cases,
    default: { actions: { Other: compose() } },
  };
  expect(found({ Switch })).toMatchSnapshot();
});

test('a trigger reads no action', () => {
  const manual = { type: 'Request', conditions: [{ expression: "@equals(outputs('A'), 1)" }] };
  expect(found({ A: compose() }, { manual })).toMatchSnapshot();
});

test('is silent where the order itself is broken, or the name', () => {
  expect(found({ A: compose(), B: reads('A', 'Nowhere') })).toEqual([]);
  expect(found({ A: reads('B', 'B'), B: reads('A', 'A') })).toEqual([]);
  const doubled = { type: 'Scope', runAfter: {}, actions: { a: compose() } };
  expect(found({ A: compose(), B: reads('A'), doubled })).toEqual([]);
  expect(found({ A: reads('Nowhere'), B: reads('manual') })).toEqual([]);
});

describe('out of two nested Foreach', () => {
  const loop = (actions: object, type = 'Foreach', ...waited: string[]) => ({
    ...reads('', ...waited),
    type,
    inputs: undefined,
    actions,
  });
  const nested = (outer: string, inner: string, actions: object = {}) => ({
    Outer: loop({ Inner: loop({ In: compose(), ...actions }, inner) }, outer),
  });

  test('nothing can be read, at any distance', () => {
    const Scope = { type: 'Scope', runAfter: {}, actions: { In: compose() } };
    const Inner = loop({ Scope }, 'foreach');
    const Outer = loop({ If: { type: 'If', runAfter: {}, actions: { Inner } } });
    expect(found({ Outer, Out: reads('in', 'Outer') })).toEqual([
      '`Out` refers to `In`, which is inside two loops, `Outer` and `Inner`, and cannot be read outside of both; collect its outputs in a Compose after `Inner`',
    ]);
  });

  test('the condition of an Until around both is outside of them', () => {
    const round = (actions: object) => ({
      Round: { type: 'Until', actions, expression: "@empty(body('In'))", runAfter: {} },
    });
    expect(found(round(nested('Foreach', 'Foreach')))).toHaveLength(1);
    expect(found(round({ Each: loop({ In: compose() }) }))).toEqual([]);
  });

  test('a reader in the outer one is outside of one only', () => {
    const Outer = loop({
      Inner: loop({ In: compose() }),
      Out: reads('In', 'Inner'),
    });
    expect(found({ Outer })).toEqual([]);
  });

  test('a reader in the inner one is outside of none', () => {
    expect(found(nested('Foreach', 'Foreach', { Next: reads('In', 'In') }))).toEqual([]);
  });

  test('an Until is no such loop, and the result of a loop no such output', () => {
    const Out = reads('In', 'Outer');
    expect(found({ ...nested('Foreach', 'Until'), Out })).toEqual([]);
    expect(found({ ...nested('Until', 'Foreach'), Out })).toEqual([]);
    const Result = { ...Out, inputs: "@result('Inner')" };
    expect(found({ ...nested('Foreach', 'Foreach'), Result })).toEqual([]);
  });
});
