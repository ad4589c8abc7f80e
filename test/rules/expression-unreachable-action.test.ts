import { expect, test } from '@jest/globals';
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
