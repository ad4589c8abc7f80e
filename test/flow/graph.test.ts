import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FlowGraph } from '../../src/flow/graph.ts';
import type { Operation } from '../../src/flow/operations.ts';
import { decode } from '../../src/json/text.ts';
import { corpusFile, corpusIndex, definition, describeCorpus, flowOf } from './shared.ts';

const step = (...names: string[]) => ({
  type: 'Compose',
  runAfter: Object.fromEntries(names.map((name) => [name, ['Succeeded']])),
});

function graphOf(actions: object) {
  const { operations } = flowOf(definition(actions));
  const graph = new FlowGraph(operations);
  const one = (name: string): Operation => {
    const [found] = graph.named(name);
    if (found === undefined) throw new Error(`no ${name}`);
    return found;
  };
  return { graph, operations, one };
}

/** All pairs of which the first runs before the second, as `a<b`. */
function order(actions: object): string[] {
  const { graph, operations } = graphOf(actions);
  return operations
    .filter(({ kind }) => kind === 'action')
    .flatMap((first, _, all) =>
      all
        .filter((second) => graph.runsBefore(first, second))
        .map(({ name }) => `${first.name}<${name}`),
    );
}

describe('what runs before what', () => {
  test('follows runAfter, through others and without case', () => {
    expect(order({ A: step(), B: step('a'), C: step('B') })).toEqual(['A<B', 'A<C', 'B<C']);
  });

  test('is nothing beside each other, and not itself', () => {
    expect(order({ A: step(), B: step(), C: step('A', 'B') })).toEqual(['A<C', 'B<C']);
  });

  test('does not depend on where it is in the file', () => {
    expect(order({ C: step('B'), B: step('A'), A: step() }).sort()).toEqual(['A<B', 'A<C', 'B<C']);
  });

  test('goes into and out of what holds an action, but not between the two', () => {
    const Scope = { ...step('A'), type: 'Scope', actions: { In: step(), Then: step('In') } };
    expect(order({ A: step(), Scope, B: step('Scope') })).toEqual([
      'A<Scope',
      'A<In',
      'A<Then',
      'A<B',
      'Scope<B',
      'In<Then',
      'In<B',
      'Then<B',
    ]);
  });

  test('is nothing between the branches of one action', () => {
    const If = {
      ...step(),
      type: 'If',
      actions: { Yes: step() },
      else: { actions: { No: step() } },
    };
    const Switch = {
      ...step('If'),
      type: 'Switch',
      cases: {
        One: { case: 1, actions: { First: step() } },
        Two: { case: 2, actions: { Second: step() } },
      },
      default: { actions: { Other: step() } },
    };
    const inside = ['First', 'Second', 'Other'];
    expect(order({ If, Switch })).toEqual(
      ['If', 'Yes', 'No'].flatMap((first) =>
        ['Switch', ...inside].map((second) => `${first}<${second}`),
      ),
    );
  });

  test('begins with the trigger', () => {
    const { graph, one } = graphOf({ A: step() });
    expect(graph.runsBefore(one('MANUAL'), one('A'))).toBe(true);
    expect(graph.runsBefore(one('A'), one('manual'))).toBe(false);
  });

  test('ends with what is none of the operations: the outputs of the definition', () => {
    const { graph, one } = graphOf({ If: { ...step(), actions: { A: step() } } });
    const outputs = { ...one('A'), name: 'outputs', parent: null, siblings: {} };
    expect(graph.runsBefore(one('A'), outputs)).toBe(true);
    expect(graph.runsBefore(one('MANUAL'), outputs)).toBe(true);
    expect(graph.runsBefore(outputs, one('A'))).toBe(false);
  });

  /** Random flows of three levels; `runAfter` names any siblings, so circles occur. */
  const level = (prefix: string, inner: fc.Arbitrary<object> | null): fc.Arbitrary<object> =>
    fc
      .array(
        fc.record({
          waits: fc.subarray([0, 1, 2, 3]),
          yes: inner ?? fc.constant({}),
          no: inner ?? fc.constant({}),
        }),
        { maxLength: 4 },
      )
      .map((all) =>
        Object.fromEntries(
          all.map(({ waits, yes, no }, index) => [
            `${prefix}${index}`,
            {
              ...step(...waits.map((other) => `${prefix}${other}`)),
              type: 'If',
              actions: renamed(yes, `${prefix}${index}y`),
              else: { actions: renamed(no, `${prefix}${index}n`) },
            },
          ]),
        ),
      );

  test('is what an obvious and slow computation says', () => {
    fc.assert(
      fc.property(level('a', level('b', level('c', null))), (actions) => {
        const { graph, operations } = graphOf(actions);
        const all = operations.filter(({ kind }) => kind === 'action');
        for (const first of all) {
          for (const second of all) {
            if (graph.runsBefore(first, second) !== slowly(first, second, all)) {
              throw new Error(`${first.name} and ${second.name}`);
            }
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test('has a circle exactly where an action runs before itself, on paths of edges', () => {
    fc.assert(
      fc.property(level('a', level('b', null)), (actions) => {
        const { graph, operations } = graphOf(actions);
        const inCircle = new Set(
          graph.circles().flatMap((circle) => circle.map(({ from }) => from)),
        );
        const all = operations.filter(({ kind }) => kind === 'action');
        const looping = all.filter((action) => waitsFor(action, all).has(action));
        expect([...inCircle].every((action) => looping.includes(action))).toBe(true);
        expect(inCircle.size > 0).toBe(looping.length > 0);
        for (const circle of graph.circles()) {
          expect(circle.map(({ to }) => to)).toEqual(
            [...circle.slice(1), circle[0]].map((edge) => edge?.from),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Names inside get a prefix of their own, since names are unique in a flow. */
function renamed(actions: object, prefix: string): object {
  return JSON.parse(JSON.stringify(actions).replaceAll(/"([abc]\d)/g, `"${prefix}$1`));
}

/** All that an action waits for, by passing on until nothing is added. */
function waitsFor(action: Operation, all: readonly Operation[]): Set<Operation> {
  const before = new Set<Operation>();
  for (let size = -1; size !== before.size; ) {
    size = before.size;
    for (const later of [action, ...before]) {
      const names = Object.keys((later.value as { runAfter: object }).runAfter);
      for (const other of all) {
        if (other.siblings === later.siblings && names.includes(other.name)) before.add(other);
      }
    }
  }
  return before;
}

/** `one` or what holds it is waited for by `other` or by what holds that. */
function slowly(one: Operation, other: Operation, all: readonly Operation[]): boolean {
  const up = (from: Operation): Operation[] => [from, ...(from.parent ? up(from.parent) : [])];
  const holding = up(one);
  const [common] = up(other).filter((later) =>
    holding.some(({ siblings }) => siblings === later.siblings),
  );
  if (common === undefined) return false;
  const beside = holding.find(({ siblings }) => siblings === common.siblings);
  return beside !== undefined && beside !== common && waitsFor(common, all).has(beside);
}

describe('circles', () => {
  const circles = (actions: object) =>
    graphOf(actions)
      .graph.circles()
      .map((circle) => circle.map(({ from, name }) => `${from.name}>${name}`).join(' '));

  test('are written from the first action in the file on', () => {
    const actions = { Z: step(), B: step('A'), A: step('C'), C: step('B', 'Z') };
    expect(circles(actions)).toEqual(['B>A A>C C>B']);
  });

  test('may be of one action, whatever the case', () => {
    expect(circles({ A: step('a'), B: step('A') })).toEqual(['A>a']);
  });

  test('in two scopes are two, and what waits for one is in none', () => {
    const Scope = { ...step('B'), type: 'Scope', actions: { C: step('D'), D: step('C') } };
    expect(circles({ A: step('B'), B: step('A'), Scope })).toEqual(['A>B B>A', 'C>D D>C']);
  });

  test('that share an action are reported one by one', () => {
    expect(circles({ A: step('B', 'C'), B: step('A'), C: step('A') })).toEqual([
      'A>B B>A',
      'A>C C>A',
    ]);
  });

  test('of ten thousand actions, and a path of as many, take no stack', () => {
    const many = 10_000;
    const line = Object.fromEntries(
      Array.from({ length: many }, (_, index) => [`A${index}`, step(`A${(index + 1) % many}`)]),
    );
    const { graph, one } = graphOf(line);
    expect(graph.circles().map(({ length }) => length)).toEqual([many]);
    expect(graph.runsBefore(one('A5000'), one('A1'))).toBe(true);
  });
});

describe('scopes', () => {
  const { graph, one } = graphOf({
    A: step('Nowhere'),
    If: {
      ...step(),
      type: 'If',
      actions: { Yes: step() },
      else: { actions: { No: step('Yes') } },
    },
  });

  test('are outer before inner, with what holds them', () => {
    expect(
      graph.scopes.map(({ parent, operations }) => [
        parent?.name,
        operations.map(({ name }) => name),
      ]),
    ).toEqual([
      [undefined, ['manual']],
      [undefined, ['A', 'If']],
      ['If', ['Yes']],
      ['If', ['No']],
    ]);
    expect(graph.scopeOf(one('No')).parent).toBe(one('If'));
    expect(graph.encloses(one('If'), one('No'))).toBe(true);
    expect(graph.encloses(one('No'), one('If'))).toBe(false);
  });

  test('are in order unless an edge leads nowhere, or in a circle', () => {
    expect(graph.scopes.map((scope) => graph.isOrdered(scope))).toEqual([true, false, true, false]);
    expect(graph.edges(one('A')).map(({ name, to }) => [name, to])).toEqual([['Nowhere', null]]);
    const round = graphOf({ A: step('B'), B: step('A') });
    expect(round.graph.isOrdered(round.graph.scopeOf(round.one('A')))).toBe(false);
  });

  test('have their own operation of a name that others have too, the last one of two', () => {
    const inside = () => ({ X: step(), x: step(), Y: step('X', 'manual', 'One') });
    const { graph, operations } = graphOf({
      One: { type: 'Scope', actions: inside() },
      Two: { type: 'Scope', actions: inside() },
    });
    const ends = operations
      .filter(({ name }) => name === 'Y')
      .flatMap((each) => graph.edges(each).map(({ to }) => to && `${to.parent?.name}.${to.name}`));
    expect(ends).toEqual(['One.x', null, null, 'Two.x', null, null]);
  });
});

describeCorpus('the 205 published flows', () => {
  test('have an order in all of their scopes, and no circle', () => {
    for (const { path = '' } of corpusIndex()) {
      const graph = new FlowGraph(flowOf(decode(corpusFile(path)).text).operations);
      if (!graph.scopes.every((scope) => graph.isOrdered(scope))) throw new Error(path);
      if (graph.circles().length > 0) throw new Error(path);
    }
  });
});
