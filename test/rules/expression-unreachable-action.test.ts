import { describe, expect, test } from '@jest/globals';
import { bare, compose } from './build.ts';
import { checkFiles, namesIn, problemsOfRule, sentenceCount } from './repository.ts';

const rule = 'expression-unreachable-action';

const problems = (actions: object, triggers?: object) =>
  problemsOfRule(rule, checkFiles({ 'a.json': bare(actions, triggers) }).findings);

const found = (actions: object, triggers?: object) =>
  problems(actions, triggers).map(({ message }) => namesIn(message).join(' '));

const reads = (name: string, ...after: string[]) => ({
  type: 'Compose',
  runAfter: Object.fromEntries(after.map((other) => [other, ['Succeeded']])),
  inputs: `@outputs('${name}')`,
});

test('an action beside it, in what is beside it, and what would put it right', () => {
  const Scope = { type: 'Scope', runAfter: {}, actions: { In: compose() } };
  const Other = { type: 'Scope', runAfter: {}, actions: { Reader: reads('In') } };
  expect(found({ Scope, Other })).toEqual(['`Reader` `In` `Scope` `Other` `Scope`']);
});

test('all that is read too early because of one order is one finding', () => {
  const Scope = { type: 'Scope', runAfter: {}, actions: { In: compose(), Too: compose() } };
  const twice = { ...compose(), inputs: "@concat(outputs('In'), outputs('Too'))" };
  const Other = { type: 'Scope', runAfter: {}, actions: { B: reads('In'), C: twice } };
  const { findings } = checkFiles({ 'a.json': bare({ Scope, Other, D: twice }) });
  const own = findings.filter((finding) => finding.rule === rule);
  expect(own.map(({ message, related }) => [namesIn(message)[0], related.length])).toEqual([
    ['`B`', 2],
    ['`D`', 1],
  ]);
});

test('an action that runs after both ways may read both, without case', () => {
  const actions = { A: compose(), B: reads('a', 'A'), C: reads('A', 'A') };
  expect(found({ ...actions, D: reads('B', 'b', 'c'), E: reads('A', 'D') })).toEqual([]);
});

test('itself, but not in what is read when it has ended', () => {
  const A = { ...reads('A'), trackedProperties: { status: "@outputs('A')?['status']" } };
  expect(found({ A })).toEqual(['`A` `A`']);
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
  expect(held).toEqual(['`A` `In`']);
  expect(found(loop('Foreach', { foreach: "@outputs('In')" }))).toEqual(held);
  expect(found(loop('If', { expression: "@equals(outputs('In'), 1)" }))).toEqual(held);
});

test('what holds it, also by `result`', () => {
  const Scope = {
    type: 'Scope',
    runAfter: {},
    actions: { In: { ...compose(), inputs: "@result('Scope')" } },
  };
  expect(found({ Scope, Then: { ...reads('In', 'Scope'), inputs: "@result('Scope')" } })).toEqual([
    '`In` `Scope`',
  ]);
});

test('an action that comes later in the same round of a loop', () => {
  const actions = { First: reads('Second'), Second: compose({ First: ['Succeeded'] }) };
  expect(found({ Loop: { type: 'Until', runAfter: {}, expression: '@true', actions } })).toEqual([
    '`First` `Second`',
  ]);
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
  expect(found({ Switch })).toEqual(['`In` `Other`']);
});

test('a trigger reads no action', () => {
  const manual = { type: 'Request', conditions: [{ expression: "@equals(outputs('A'), 1)" }] };
  expect(found({ A: compose() }, { manual })).toEqual(['`manual` `A`']);
});

test('each reason has a sentence of its own', () => {
  const manual = { type: 'Request', conditions: [{ expression: "@equals(outputs('A'), 1)" }] };
  const cases = { One: { case: 1, actions: { In: reads('Other') } } };
  const other = { actions: { Other: compose() } };
  const scope = (actions: object) => ({ Scope: { type: 'Scope', runAfter: {}, actions } });
  const all = [
    problems({ A: reads('B'), B: compose() }),
    problems({ A: reads('A') }),
    problems({ A: { type: 'Foreach', actions: { In: compose() }, foreach: "@outputs('In')" } }),
    problems(scope({ In: reads('Scope') })),
    problems({ First: reads('Second'), Second: compose({ First: ['Succeeded'] }) }),
    problems({ Switch: { type: 'Switch', expression: 1, cases, default: other } }),
    problems({ A: compose() }, { manual }),
  ];
  expect(all.map((found) => found.length)).toEqual(all.map(() => 1));
  expect(sentenceCount(all.flat().map(({ message }) => message))).toBe(7);
});

test('is silent where the order itself is broken, or the name', () => {
  expect(found({ A: compose(), B: reads('A', 'Nowhere') })).toEqual([]);
  expect(found({ A: reads('B', 'B'), B: reads('A', 'A') })).toEqual([]);
  for (const runAfter of [['A'], 'A']) {
    const B = { ...reads('A'), runAfter };
    expect(found({ A: compose(), B, C: reads('A', 'B') })).toEqual([]);
  }
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
      '`Out` `In` `Outer` `Inner` `Inner`',
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
