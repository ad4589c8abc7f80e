import { describe, expect, test } from '@jest/globals';
import { FlowGraph } from '../../src/flow/graph.ts';
import type { Operation } from '../../src/flow/operations.ts';
import { RunConditions } from '../../src/flow/run-conditions.ts';
import { definition, flowOf } from './shared.ts';

type RunAfter = Record<string, string[]>;
const ALL = ['Succeeded', 'Failed', 'Skipped', 'TimedOut'];

/** An action that may fail. */
const call = (runAfter: RunAfter = {}, rest: object = {}) => ({ type: 'Http', runAfter, ...rest });
const init = (runAfter: RunAfter = {}) => ({ type: 'InitializeVariable', runAfter });
const waits = (name: string, ...statuses: string[]): RunAfter => ({
  [name]: statuses.length === 0 ? ['Succeeded'] : statuses,
});

function about(actions: object) {
  const { operations } = flowOf(definition(actions));
  const graph = new FlowGraph(operations);
  const conditions = new RunConditions(graph);
  const one = (name: string): Operation => graph.named(name)[0] as Operation;
  return {
    needs: (later: string, earlier: string) => conditions.needs(one(later), one(earlier)),
    overlap: (first: string, second: string) => {
      const found = conditions.overlap(one(first), one(second));
      expect(conditions.overlap(one(second), one(first))).toBe(found);
      return found;
    },
  };
}

describe('what has run when an action starts', () => {
  const late = (...statuses: string[]) =>
    about({
      A: call(),
      B: call(waits('A')),
      C: call(waits('B')),
      D: call(waits('C', ...statuses)),
    });

  test.each([
    [['Succeeded'], true],
    [['FAILED', 'timedOut'], true],
    [['Failed', 'Skipped'], false],
    [ALL, false],
  ])('after %j of what ran after it: %s', (statuses, known) => {
    expect(late(...statuses).needs('D', 'B')).toBe(known);
    expect(late(...statuses).needs('D', 'C')).toBe(known);
  });

  test('one of several that it waits for is enough', () => {
    const { needs } = about({
      A: call(),
      B: call(waits('A')),
      C: call(waits('B')),
      D: call({ ...waits('B', ...ALL), ...waits('C') }),
    });
    expect(needs('D', 'B')).toBe(true);
  });

  test('goes for what is inside, however deep', () => {
    const Scope = (...statuses: string[]) => {
      const If = { type: 'If', actions: {}, else: { actions: { In: call() } } };
      return { type: 'Scope', runAfter: waits('B', ...statuses), actions: { If } };
    };
    const start = { A: call(), B: call(waits('A')) };
    expect(about({ ...start, S: Scope('Failed') }).needs('In', 'B')).toBe(true);
    expect(about({ ...start, S: Scope('Skipped') }).needs('In', 'B')).toBe(false);
  });

  test('nothing of what runs beside it, of itself and of what holds it', () => {
    const Scope = { type: 'Scope', runAfter: {}, actions: { In: call() } };
    const { needs } = about({ A: call(), B: call(), Scope });
    expect(needs('A', 'B')).toBe(false);
    expect(needs('A', 'A')).toBe(false);
    expect(needs('In', 'Scope')).toBe(false);
  });

  test('what nothing can make a run skip has run, whatever happens after it', () => {
    const catchAfter = (start: object) =>
      about({
        A: call(),
        ...start,
        Try: call(waits('Init')),
        Catch: call(waits('Try', 'Failed', 'Skipped', 'TimedOut')),
      }).needs('Catch', 'Init');
    expect(catchAfter({ Init: init() })).toBe(true);
    expect(catchAfter({ Zero: init(), Init: init(waits('Zero')) })).toBe(true);
    expect(catchAfter({ Init: init(waits('A')) })).toBe(false);
    expect(catchAfter({ Init: init(waits('A', 'Succeeded', 'Failed', 'TimedOut')) })).toBe(true);
    expect(catchAfter({ B: call(waits('A')), Init: init(waits('B', ...ALL)) })).toBe(true);
    expect(
      catchAfter({ B: call(waits('A')), Init: init(waits('B', 'Succeeded', 'Skipped')) }),
    ).toBe(false);
  });

  test('an empty scope and a written-out Compose are headings, which cannot fail', () => {
    const catchAfter = (heading: object) =>
      about({
        Heading: { runAfter: {}, ...heading },
        Init: init(waits('Heading')),
        Catch: call(waits('Init', ...ALL)),
      }).needs('Catch', 'Init');
    const scope = (actions: object) => ({ type: 'Scope', actions });
    expect(catchAfter(scope({}))).toBe(true);
    expect(catchAfter({ type: 'Compose', inputs: { note: 'Variables' } })).toBe(true);
    expect(catchAfter(scope({ Note: { type: 'compose', inputs: 'Variables' } }))).toBe(true);
    expect(catchAfter({ type: 'Compose', inputs: "@int('x')" })).toBe(false);
    expect(catchAfter(scope({ Call: call() }))).toBe(false);
    expect(catchAfter({ type: 'Scope' })).toBe(false);
  });
});

describe('what may run at the same time', () => {
  test('branches, and what is inside of them', () => {
    const scope = (runAfter: RunAfter, name: string) => ({
      type: 'Scope',
      runAfter,
      actions: { [name]: call() },
    });
    const { overlap } = about({
      A: call(),
      B: scope(waits('A'), 'In_b'),
      C: scope(waits('A'), 'In_c'),
      D: call({ ...waits('B'), ...waits('C') }),
    });
    expect(overlap('In_b', 'In_c')).toBe(true);
    expect(overlap('B', 'In_c')).toBe(true);
    expect(overlap('In_b', 'D')).toBe(false);
    expect(overlap('A', 'In_b')).toBe(false);
    expect(overlap('B', 'In_b')).toBe(false);
    expect(overlap('B', 'B')).toBe(false);
  });

  test('not the branches of a condition', () => {
    const If = { type: 'If', actions: { Yes: call() }, else: { actions: { No: call() } } };
    expect(about({ If }).overlap('Yes', 'No')).toBe(false);
  });

  test('not what needs the same action to end in two ways', () => {
    const actions = (yes: string[], no: string[]) => ({
      A: call(),
      Yes: call(waits('A', ...yes)),
      Then: call(waits('Yes')),
      No: call(waits('A', ...no)),
      Else: call(waits('No', 'Succeeded', 'Failed')),
    });
    expect(about(actions(['Succeeded'], ['Failed', 'TimedOut'])).overlap('Yes', 'No')).toBe(false);
    expect(about(actions(['SUCCEEDED'], ['failed'])).overlap('Then', 'Else')).toBe(false);
    expect(about(actions(['Succeeded'], ['Skipped'])).overlap('Then', 'Else')).toBe(false);
    expect(about(actions(['Succeeded'], ['Succeeded', 'Failed'])).overlap('Then', 'Else')).toBe(
      true,
    );
  });

  test('what a skipped action leaves open does not exclude the rest', () => {
    const { overlap } = about({
      A: call(),
      Yes: call(waits('A')),
      No: call(waits('A', 'Failed')),
      Then: call(waits('Yes', 'Succeeded', 'Skipped')),
    });
    expect(overlap('Then', 'No')).toBe(true);
  });
});

test.each([
  ['an action that does not exist', waits('Nowhere')],
  ['a status that does not exist', waits('A', 'Succeeded', 'Done')],
  ['no status', { A: [] }],
  ['a circle', waits('C')],
])('it is unknown where an action waits for %s', (_, runAfter) => {
  const Scope = { type: 'Scope', runAfter: {}, actions: { In: call(), Beside: call() } };
  const { needs, overlap } = about({ A: call(), B: call(), C: call(runAfter), Scope });
  expect(needs('B', 'A')).toBe(true);
  expect(overlap('A', 'B')).toBe(false);
  expect(overlap('In', 'Beside')).toBe(true);
});

test('a flow that is far too large is taken to be fine, in little time', () => {
  const names = Array.from({ length: 3_000 }, (_, index) => `a${index}`);
  const actions = Object.fromEntries(
    names.map((name, index) => [name, call(index === 0 ? {} : waits(`a${index - 1}`, ...ALL))]),
  );
  const { operations } = flowOf(definition({ ...actions, zz: call() }));
  const graph = new FlowGraph(operations);
  const conditions = new RunConditions(graph);
  const first = operations.find(({ name }) => name === 'a0') as Operation;
  const last = operations.filter(({ name }) => name.startsWith('a'));
  const answers = last.map((operation) => conditions.needs(operation, first));
  expect(answers.slice(0, 2)).toEqual([false, true]);
  expect(answers.at(-1)).toBe(true);
});
