import { describe, expect, test } from '@jest/globals';
import { bare, compose } from './build.ts';
import { checkFiles, linesOf, namesIn } from './repository.ts';

const rule = 'expression-items-scope';

const found = (actions: object, triggers?: object) =>
  linesOf(rule, { 'a.json': bare(actions, triggers) });

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

test('an action of a type that there is not may be meant as a loop', () => {
  const A = asks("@concat(items('Each'), item())");
  expect(found({ Each: loop('ForEachLoop', { A }) })).toEqual([]);
  expect(found({ Each: loop('ForEachLoop', {}), A: asks("@items('Each')") })).toHaveLength(1);
});

test('a loop inside of the loop may ask for both', () => {
  const Inner = loop(
    'Foreach',
    { A: asks("@{items('Inner')} @{items('Outer')}") },
    { foreach: "@items('Outer')" },
  );
  expect(found({ Outer: loop('Foreach', { Inner }), B: asks("@items('Inner')") })).toEqual([
    expect.stringContaining("`B` `items('Inner')`"),
  ]);
});

test('a scope around it is no loop', () => {
  expect(found({ Scope: loop('Scope', { A: asks("@items('Scope')") }) })).toEqual([
    expect.stringContaining('`Scope`'),
  ]);
});

test('an Until has rounds, and no items', () => {
  const inside = (inputs: string) => ({ Round: loop('UNTIL', { A: asks(inputs) }) });
  expect(found(inside("@items('round')"))).toEqual([
    expect.stringContaining("`A` `items('round')` `Round`"),
  ]);
  expect(found(inside("@iterationIndexes('Round')"))).toEqual([]);
});

test('what was moved out of a loop, or is in no loop any more, is one finding', () => {
  const B = asks("@concat(items('Each')?['name'], items('Each')?['id'])");
  const Moved = loop('Scope', { A: asks("@items('Each')"), B });
  const C = asks("@items('Each')");
  const Group = loop('Scope', { D: asks("@items('Group')"), E: asks("@items('Group')") });
  const text = bare({ Each: loop('Foreach', {}), Moved, C, Group });
  const own = checkFiles({ 'a.json': text }).findings.filter((finding) => finding.rule === rule);
  expect(own.map(({ message, related }) => [namesIn(message)[0], related.length])).toEqual([
    ['`A`', 2],
    ['`C`', 0],
    ['`D`', 1],
  ]);
});

describe('`item()`', () => {
  const [select, query, table, join] = ['Select', 'query', 'TABLE', 'Join'].map(
    (type) => (inputs: object) => ({ type, runAfter: {}, inputs }),
  );

  test('is there in a Foreach, however deep, but not in its own list', () => {
    const If = loop('If', { A: asks('@item()') }, { expression: '@empty(item())' });
    const Inner = loop('Until', { If }, { expression: "@equals(item()?['x'], 1)" });
    expect(found({ Each: loop('foreach', { Inner }, { foreach: '@createArray(1)' }) })).toEqual([]);
    expect(found({ Each: loop('Foreach', {}, { foreach: "@item()?['rows']" }) })).toHaveLength(1);
    const Nested = loop('Foreach', {}, { foreach: "@item()?['rows']" });
    expect(found({ Each: loop('Foreach', { Nested }) })).toEqual([]);
  });

  test('is there in what is evaluated item by item, but not in the list itself', () => {
    const from = "@triggerBody()?['rows']";
    expect(
      found({
        A: select?.({ from, select: { name: '@item()' } }),
        B: query?.({ from, where: "@equals(ITEM()?['x'], 1)" }),
        C: table?.({ from, columns: [{ header: 'x', value: '@item()' }] }),
        D: join?.({ from, joinWith: '@item()' }),
      }),
    ).toEqual([]);
    const wrong = { from: '@item()' };
    expect(found({ A: select?.(wrong), B: query?.(wrong), C: table?.(wrong) })).toHaveLength(3);
  });

  test('is reported once an action, at its first use', () => {
    const A = { ...compose(), inputs: { one: "@concat('x', item())", two: "@{item()?['x']}" } };
    expect(found({ A })).toEqual([expect.stringContaining('a.json:15:30 error')]);
  });

  test('in an Until or a scope alone it is not there', () => {
    expect(found({ Round: loop('Until', { A: asks('@item()') }) })).toHaveLength(1);
    expect(found({ Scope: loop('Scope', { A: asks('@item()') }) })).toHaveLength(1);
  });

  test('is left alone where it is not known what is evaluated, and when', () => {
    const tracked = { ...compose(), trackedProperties: { id: "@item()?['id']" } };
    const unknown = { type: 'Selects', runAfter: {}, inputs: { select: '@item()' } };
    expect(found({ A: tracked, B: unknown, C: asks('@@item()'), D: asks('item()') })).toEqual([]);
    const manual = { type: 'Request', splitOn: '@triggerBody()', conditions: [] };
    const conditions = [{ expression: "@equals(item()?['x'], 1)" }];
    expect(found({}, { manual: { ...manual, conditions } })).toEqual([]);
  });
});
