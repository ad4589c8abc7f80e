import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/check/check.ts';
import { bare } from './build.ts';
import { checkFiles, namesIn, sentenceCount } from './repository.ts';

type RunAfter = Record<string, string[]>;

function problems(actions: object, triggers?: object): Finding[] {
  const { findings } = checkFiles({ 'a.json': bare(actions, triggers) });
  return findings.filter(({ rule }) => rule === 'variable-before-init');
}

const found = (actions: object, triggers?: object): string[] =>
  problems(actions, triggers).map(({ message, related }) =>
    [message, ...related.map((each) => each.message)]
      .map((text) => namesIn(text).join(' '))
      .join(' | '),
  );

const waits = (name: string, ...statuses: string[]): RunAfter => ({
  [name]: statuses.length === 0 ? ['Succeeded'] : statuses,
});
const init = (runAfter: RunAfter, ...names: string[]) => ({
  type: 'InitializeVariable',
  runAfter,
  inputs: { variables: names.map((name) => ({ name, type: 'string' })) },
});
const reads = (name: string, runAfter: RunAfter = {}) => ({
  type: 'Compose',
  runAfter,
  inputs: `@variables('${name}')`,
});
const set = (name: string, runAfter: RunAfter = {}) => ({
  type: 'SetVariable',
  runAfter,
  inputs: { name, value: 1 },
});
const call = (runAfter: RunAfter = {}) => ({ type: 'Http', runAfter, inputs: {} });
const start = { Start: init({}, 'x') };

describe('too early', () => {
  test('before, beside, and where it was skipped', () => {
    expect(found({ A: reads('X'), Start: init(waits('A'), 'x') })).toEqual(['`A` `X` `Start`']);
    expect(found({ A: set('x'), ...start })).toEqual(['`A` `x` `Start` `A` `Start`']);
    const actions = { Read: call(), Start: init(waits('Read'), 'x'), Work: call(waits('Start')) };
    expect(found({ ...actions, Catch: reads('x', waits('Work', 'Failed', 'Skipped')) })).toEqual([
      '`Catch` `x` `Start`',
    ]);
  });

  test('in what is inside, whose holder is named', () => {
    const Scope = { type: 'Scope', runAfter: {}, actions: { In: reads('x') } };
    expect(found({ Scope, ...start })).toEqual(['`In` `x` `Start` `Scope` `Start`']);
  });

  test('in the trigger, and in the initialisation itself', () => {
    const conditions = [{ expression: "@equals(variables('x'), 1)" }];
    expect(found(start, { manual: { type: 'Request', conditions } })).toEqual(['`manual` `x`']);
    const variables = [{ name: 'x' }, { name: 'y', value: "@{variables('x')}" }];
    expect(found({ Start: { ...init({}), inputs: { variables } } })).toEqual(['`Start` `x`']);
  });

  test('one finding for each action at the top, with all its variables and all other places', () => {
    const Scope = {
      type: 'Scope',
      runAfter: {},
      actions: { A: reads('x'), B: set('y', waits('A')) },
    };
    expect(found({ Scope, C: reads('x', waits('Scope')), Start: init({}, 'x', 'y') })).toEqual([
      expect.stringMatching(/^`A` `x` .*\| `C` `x` \| `B` `y`$/),
    ]);
    const other = { Z: init({}, 'z'), D: reads('z') };
    expect(found({ Scope, Start: init({}, 'x', 'y'), ...other })).toHaveLength(2);
  });
});

test('each reason has a sentence of its own', () => {
  const before = { A: reads('x'), Start: init(waits('A'), 'x') };
  const beside = { A: reads('x'), ...start };
  const skipped = { Read: call(), Start: init(waits('Read'), 'x'), Work: call(waits('Start')) };
  const Catch = reads('x', waits('Work', 'Failed', 'Skipped'));
  const conditions = [{ expression: "@equals(variables('x'), 1)" }];
  const variables = [{ name: 'x' }, { name: 'y', value: "@{variables('x')}" }];
  const all = [
    problems(before),
    problems(beside),
    problems({ ...skipped, Catch }),
    problems(start, { manual: { type: 'Request', conditions } }),
    problems({ Start: { ...init({}), inputs: { variables } } }),
  ];
  expect(sentenceCount(all.flat().map(({ message }) => message))).toBe(5);
});

describe('in time', () => {
  test('after it, through others, and in what is inside of those', () => {
    const Scope = { type: 'Scope', runAfter: waits('A'), actions: { In: reads('X') } };
    expect(found({ ...start, A: set('x', waits('start')), Scope })).toEqual([]);
  });

  test('whatever fails later, where nothing could skip it', () => {
    const Try = call(waits('Start'));
    const Catch = reads('x', waits('Try', 'Failed', 'Skipped', 'TimedOut'));
    const Finally = reads('x', waits('Catch', 'Succeeded', 'Failed', 'Skipped', 'TimedOut'));
    expect(found({ ...start, Try, Catch, Finally })).toEqual([]);
  });

  test('after a failure that comes after it', () => {
    const actions = { Read: call(), Start: init(waits('Read'), 'x'), Try: call(waits('Start')) };
    expect(found({ ...actions, Catch: reads('x', waits('Try', 'Failed', 'TimedOut')) })).toEqual(
      [],
    );
  });
});

describe('what other rules report', () => {
  test.each([
    ['a name that is never initialised', { A: reads('y'), ...start }],
    ['one that is initialised twice', { A: reads('x'), B: init({}, 'X'), ...start }],
    [
      'one that is initialised in a scope',
      { A: reads('x'), Scope: { type: 'Scope', runAfter: {}, actions: start } },
    ],
    ['an order that is broken', { A: reads('x', waits('Nowhere')), ...start }],
    ['an order that cannot be read', { A: { ...reads('x'), runAfter: ['Start'] }, ...start }],
    ['a circle', { A: reads('x', waits('B')), B: call(waits('A')), ...start }],
    ['a status that does not exist', { A: reads('x', waits('Start', 'Done')), ...start }],
    ['no status at all', { A: reads('x', { Start: [] }), ...start }],
  ])('%s', (_, actions) => expect(found(actions)).toEqual([]));
});
