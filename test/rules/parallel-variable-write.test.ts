import { describe, expect, test } from '@jest/globals';
import { bare, compose } from './build.ts';
import { checkFiles } from './repository.ts';

type RunAfter = Record<string, string[]>;

/** What is reported: the severity, the first change, and the others. */
function found(actions: object): string[] {
  const variables = ['x', 'y', 'list'].map((name) => ({ name, type: 'string' }));
  const Start = { type: 'InitializeVariable', runAfter: {}, inputs: { variables } };
  const { findings } = checkFiles({ 'a.json': bare({ Start, ...actions }) });
  const quoted = (text: string) => /`([^`]*)`/.exec(text)?.[1];
  return findings
    .filter(({ rule }) => rule === 'parallel-variable-write')
    .map(({ severity, message, related }) =>
      [severity, quoted(message), ...related.map((each) => quoted(each.message))].join(' '),
    );
}

const started: RunAfter = { Start: ['Succeeded'] };
const change = (type: string, name: string, value: unknown, runAfter: RunAfter = {}) => ({
  type,
  runAfter,
  inputs: { name, value },
});
const set = (name: string, value: unknown = '@guid()', runAfter: RunAfter = {}) =>
  change('setvariable', name, value, runAfter);
const append = (name: string, runAfter: RunAfter = {}) =>
  change('AppendToArrayVariable', name, 'x', runAfter);
const reads = (name: string) => ({ ...compose(), inputs: `@variables('${name}')` });
const loop = (actions: object, repetitions: unknown = 20, rest: object = {}) => ({
  type: 'Foreach',
  runAfter: started,
  foreach: '@createArray(1)',
  runtimeConfiguration: { concurrency: { repetitions } },
  actions,
  ...rest,
});

describe('in rounds that run at the same time', () => {
  test.each(['SetVariable', 'IncrementVariable', 'decrementvariable'])('%s', (type) => {
    expect(found({ Each: loop({ A: change(type, 'x', '@rand(1, 9)') }) })).toEqual(['warning A']);
  });

  test('however deep, and in a loop inside of the one that is parallel', () => {
    const Inner = loop({ A: set('x') }, 1, { runAfter: {} });
    const If = { type: 'If', actions: {}, else: { actions: { Inner } } };
    expect(found({ Each: loop({ If }) })).toEqual(['warning A']);
  });

  test('one finding a loop, with all variables', () => {
    const Each = loop({ A: set('x'), B: set('Y'), C: append('list') });
    expect(
      found({ Each, Other: loop({ D: set('x') }, 2, { runAfter: { Each: ['Failed'] } }) }),
    ).toEqual(['warning A B C', 'warning D']);
  });

  test.each([null, 1, '1', "@variables('x')"])('not with %j iterations at a time', (rounds) => {
    expect(found({ Each: loop({ A: set('x') }, rounds) })).toEqual([]);
  });

  test('not in an Until, in a Foreach inside another one, and in one that is sequential', () => {
    const Inner = loop({ A: set('x') }, 20, { runAfter: {} });
    expect(found({ Each: loop({ Inner }, 1) })).toEqual([]);
    expect(found({ Round: loop({ A: set('x') }, 20, { type: 'Until' }) })).toEqual([]);
    const Each = loop({ A: set('x') }, 20, { operationOptions: 'Sequential' });
    expect(found({ Each })).toEqual([]);
  });
});

describe('in branches', () => {
  test('that nothing orders, however deep; one finding for all variables', () => {
    const One = { type: 'Scope', runAfter: started, actions: { A: set('x'), B: set('y') } };
    const Two = { type: 'Scope', runAfter: started, actions: { C: set('X'), D: set('Y') } };
    const inOne = {
      ...One,
      actions: { A: set('x'), B: set('y', '@guid()', { A: ['Succeeded'] }) },
    };
    expect(found({ One: inOne, Two })).toEqual(['warning A C B D']);
    expect(found({ One: inOne, Two: { ...Two, runAfter: { One: ['Succeeded'] } } })).toEqual([]);
  });

  test('not those of which only one runs', () => {
    const Work = { ...compose(), runAfter: started };
    const Yes = set('x', '@guid()', { Work: ['Succeeded'] });
    const No = set('x', '@guid()', { Work: ['Failed', 'TimedOut'] });
    expect(found({ Work, Yes, No })).toEqual([]);
    const If = { type: 'If', runAfter: started, actions: { A: set('x') } };
    expect(found({ If: { ...If, else: { actions: { B: set('x') } } } })).toEqual([]);
    expect(
      found({ Work, Yes, No: { ...No, runAfter: { Work: ['Succeeded', 'Failed'] } } }),
    ).toEqual(['warning Yes No']);
  });

  test('in a parallel loop they are part of that finding; of two loops they are not', () => {
    expect(found({ Each: loop({ A: set('x'), B: set('x') }) })).toEqual(['warning A B']);
    expect(found({ Each: loop({ A: set('x'), B: set('x') }, 1) })).toEqual(['warning A B']);
    expect(found({ Each: loop({ A: set('x') }), Other: loop({ B: set('x') }) })).toEqual([
      'warning A',
      'warning A B',
      'warning B',
    ]);
  });

  test('not where the order is broken', () => {
    expect(found({ A: set('x', 1, { Nowhere: ['Succeeded'] }), B: set('x', 2, started) })).toEqual(
      [],
    );
  });
});

describe('appending', () => {
  test('only the order is uncertain, unless the loop reads what is there', () => {
    expect(found({ Each: loop({ A: append('list') }) })).toEqual(['notice A']);
    expect(found({ Each: loop({ A: append('list'), B: reads('LIST') }) })).toEqual(['warning A']);
    expect(found({ Each: loop({ A: append('list'), B: set('list') }) })).toEqual(['warning A B']);
    expect(found({ A: append('list', started), B: append('list', started) })).toEqual([
      'notice A B',
    ]);
  });
});

describe('a flag that all set to the same value', () => {
  test.each([true, 'failed', '@true', '@False', { a: [1] }])('%j makes no difference', (value) => {
    expect(found({ Each: loop({ A: set('x', value) }) })).toEqual([]);
    expect(found({ A: set('x', value, started), B: set('x', value, started) })).toEqual([]);
  });

  test('but another value does, a computed one, and a round that reads it', () => {
    expect(found({ A: set('x', 1, started), B: set('x', 2, started) })).toEqual(['warning A B']);
    expect(found({ Each: loop({ A: set('x', '@guid()') }) })).toEqual(['warning A']);
    expect(found({ Each: loop({ A: set('x', true), B: reads('x') }) })).toEqual(['warning A']);
    expect(found({ Each: loop({ A: set('x', true), B: set('x', false) }) })).toEqual([
      'warning A B',
    ]);
  });
});

test('a variable that is never initialised is reported as that', () => {
  expect(found({ Each: loop({ A: set('nothing') }) })).toEqual([]);
});
