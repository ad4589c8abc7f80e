import { describe, expect, test } from '@jest/globals';
import { bare, compose } from './build.ts';
import { linesOf } from './repository.ts';

const found = (rule: string, actions: object, triggers?: object) =>
  linesOf(rule, { 'a.json': bare(actions, triggers) });

const many = (count: number, name = 'a') =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index}`, compose()]));

describe('action-limit', () => {
  test('counts over all scopes, and no trigger', () => {
    const halves = {
      If: { type: 'If', actions: many(249, 'y'), else: { actions: many(250, 'n') } },
    };
    expect(found('action-limit', halves)).toEqual([]);
    expect(found('action-limit', { ...halves, more: compose() })).toEqual([
      expect.stringMatching(/501/),
    ]);
  });
});

describe('nesting-limit', () => {
  const nested = (depth: number, inner: object): object =>
    depth === 0 ? inner : { [`s${depth}`]: { type: 'Scope', actions: nested(depth - 1, inner) } };

  test('eight levels below the top are the most', () => {
    expect(found('nesting-limit', nested(8, many(2)))).toEqual([]);
    expect(found('nesting-limit', nested(9, many(2)))).toEqual([
      expect.stringMatching(/`a0`.*9.*8.*`s2`/),
    ]);
  });

  test('what is deeper still is not reported again, and each branch is', () => {
    const branches = { type: 'If', actions: nested(2, many(2)), else: { actions: many(2, 'n') } };
    const cases = { one: { case: '1', actions: many(1, 'c') } };
    const inner = {
      If: branches,
      Switch: { type: 'Switch', cases, default: { actions: many(1, 'd') } },
    };
    expect(found('nesting-limit', nested(8, inner)).map((line) => line.split('`')[1])).toEqual([
      's2',
      'c0',
    ]);
  });
});

describe('case-limit', () => {
  const cases = Object.fromEntries(
    Array.from({ length: 26 }, (_, index) => [`c${index}`, { case: index, actions: {} }]),
  );

  test('the type is compared without case, and other actions may say cases', () => {
    expect(found('case-limit', { S: { type: 'SWITCH', cases } })).toHaveLength(1);
    expect(found('case-limit', { S: { type: 'Compose', cases } })).toEqual([]);
  });

  test('a list, or nothing, in the place of cases is none', () => {
    expect(found('case-limit', { S: { type: 'Switch', cases: Object.values(cases) } })).toEqual([]);
    expect(found('case-limit', { S: { type: 'Switch' } })).toEqual([]);
  });
});

describe('variable-limit', () => {
  const initialise = (count: number) => ({
    type: 'InitializeVariable',
    inputs: { variables: Array.from({ length: count }, (_, index) => ({ name: `v${index}` })) },
  });

  test('counts over all actions, and is reported at the first that is too many', () => {
    const actions = { One: initialise(249), Two: initialise(1), Three: initialise(2) };
    const [line = ''] = found('variable-limit', actions);
    expect(line).toMatch(/252/);
    const lines = bare(actions).split('\n');
    const at = Number(line.split(':')[1]) - 1;
    expect(lines.slice(0, at).filter((text) => text.includes('"name"'))).toHaveLength(250);
  });

  test('an action that is broken initialises nothing', () => {
    const inputs = { variables: 'x' };
    expect(found('variable-limit', { A: { type: 'InitializeVariable', inputs } })).toEqual([]);
  });
});

describe('name-length', () => {
  test('triggers too, and inner actions', () => {
    const name = 'n'.repeat(81);
    const Scope = { type: 'Scope', actions: { [name]: compose() } };
    expect(found('name-length', { Scope }, { [name]: { type: 'Request' } })).toEqual([
      expect.stringContaining('a.json:4:5 '),
      expect.stringContaining('a.json:12:9 '),
    ]);
  });

  test('80 characters are fine, as UTF-16 counts them', () => {
    expect(found('name-length', { ['n'.repeat(80)]: compose() })).toEqual([]);
    expect(found('name-length', { ['💧'.repeat(40)]: compose() })).toEqual([]);
    expect(found('name-length', { ['💧'.repeat(41)]: compose() })).toHaveLength(1);
  });
});

describe('description-length', () => {
  test('triggers too; the parameters of an action may describe what they like', () => {
    const description = 'd'.repeat(257);
    const trigger = { T: { type: 'Request', description } };
    expect(found('description-length', {}, trigger)).toHaveLength(1);
    const inputs = { parameters: { description } };
    expect(found('description-length', { A: { ...compose(), inputs } })).toEqual([]);
  });
});

describe('until-limit', () => {
  const until = (limit: unknown, type = 'Until') => found('until-limit', { U: { type, limit } });

  test.each([
    undefined,
    null,
    'PT1H',
    {},
    { count: 1, timeout: 'PT1S' },
    { count: '5000', timeout: 'P30D' },
    { count: '@variables(1)', timeout: '@variables(1)' },
    { count: 60, timeout: 'PT@{1}H' },
    { timeout: 'P1M' },
    { timeout: 'P4W2D' },
    { timeout: 'PT720H' },
  ])('%j is fine', (limit) => expect(until(limit)).toEqual([]));

  test.each([
    [{ count: 5001 }, '`U` 5001'],
    [{ count: 0 }, '`U` 0'],
    [{ count: '-1' }, '`U`'],
    [{ timeout: 'P30DT1S' }, '`U` `P30D`'],
    [{ timeout: 'P5W' }, '`U` `P30D`'],
    [{ timeout: 'P2M' }, '`U` `P30D`'],
    [{ timeout: 'P1Y' }, '`U` `P30D`'],
    [{ timeout: 'an hour' }, '`U` 8601 `PT1H`'],
    [{ timeout: '' }, '`U` 8601 `PT1H`'],
  ])('%j is not', (limit, names) => {
    expect(until(limit, 'until')).toEqual([expect.stringContaining(names)]);
  });

  test('the timeout of another action is its own affair', () => {
    expect(until({ timeout: 'P90D' }, 'OpenApiConnectionWebhook')).toEqual([]);
  });
});

describe('recurrence-interval', () => {
  const every = (interval: unknown, frequency: unknown, type = 'Recurrence') =>
    found('recurrence-interval', {}, { T: { type, recurrence: { frequency, interval } } });

  test.each([
    [60, 'Second'],
    [1, 'Minute'],
    [72_000 * 10, 'Minute'],
    [12_000, 'Hour'],
    [500, 'Day'],
    [71, 'Week'],
    [16, 'month'],
    [1, 'Year'],
    ['@int(1)', 'Second'],
    [1, '@variables(1)'],
    [undefined, 'Day'],
    [1, undefined],
  ])('every %j %j', (interval, frequency) => expect(every(interval, frequency)).toEqual([]));

  test.each([
    [59, 'Second'],
    [0, 'Day'],
    [-1, 'Day'],
    [0.5, 'Minute'],
    ['30', 'second'],
    [12_001, 'Hour'],
    [501, 'Day'],
    [72, 'Week'],
    [17, 'Month'],
    [2, 'Year'],
  ])('never every %j %j, on any trigger', (interval, frequency) => {
    expect(every(interval, frequency)).toHaveLength(1);
    expect(every(interval, frequency, 'OpenApiConnection')).toHaveLength(1);
  });
});

describe('retry-policy', () => {
  const retry = (retryPolicy: unknown) =>
    found('retry-policy', { A: { type: 'Http', inputs: { retryPolicy } } });

  test.each([
    undefined,
    null,
    'none',
    {},
    { type: 'None' },
    { type: 'default' },
    { type: 'fixed', count: 90, interval: 'P1D' },
    {
      type: 'exponential',
      count: '1',
      interval: 'PT5S',
      minimumInterval: 'PT5S',
      maximumInterval: 'PT24H',
    },
    { type: '@variables(1)', count: '@variables(1)', interval: "@{variables('x')}" },
  ])('%j is fine', (policy) => expect(retry(policy)).toEqual([]));

  test.each([
    [{ type: 'linear' }, '`A` `linear`'],
    [{ type: 'fixed', count: 0 }, '`A` 0'],
    [{ type: 'fixed', count: 91 }, '`A` 91'],
    [{ type: 'fixed', interval: 'PT4.9S' }, '`A` `PT4.9S`'],
    [{ type: 'fixed', interval: 'P1DT1S' }, '`A` `P1DT1S`'],
    [{ type: 'fixed', interval: '20' }, '`A` 8601 `PT20S`'],
  ])('%j is not', (policy, names) => {
    expect(retry(policy)).toEqual([expect.stringContaining(names)]);
  });

  test('a trigger that polls has one too', () => {
    const T = { type: 'Http', inputs: { retryPolicy: { type: 'fixed', count: 100 } } };
    expect(found('retry-policy', {}, { T })).toHaveLength(1);
  });
});

describe('concurrency-range', () => {
  const concurrency = (setting: object) => ({ runtimeConfiguration: { concurrency: setting } });
  const loop = (repetitions: unknown, type = 'Foreach') =>
    found('concurrency-range', { L: { type, ...concurrency({ repetitions }) } });
  const trigger = (runs: unknown) =>
    found('concurrency-range', {}, { T: { type: 'Request', ...concurrency({ runs }) } });

  test.each([1, 50, '20', '@variables(1)', undefined, null])('a loop may do %j', (count) => {
    expect(loop(count)).toEqual([]);
  });

  test.each([0, 51, -1, '100'])('a loop may not do %j', (count) => {
    expect(loop(count, 'foreach')).toHaveLength(1);
    expect(loop(count, 'Until')).toEqual([]);
  });

  test('a trigger runs 1 to 100', () => {
    expect([1, 100, '25'].flatMap(trigger)).toEqual([]);
    expect([0, 101].flatMap(trigger)).toHaveLength(2);
  });
});
