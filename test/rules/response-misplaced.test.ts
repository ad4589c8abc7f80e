import { describe, expect, test } from '@jest/globals';
import { bare } from './build.ts';
import { checkFiles } from './repository.ts';

function found(actions: object, triggers?: object) {
  const { findings } = checkFiles({ 'a.json': bare(actions, triggers) });
  return findings
    .filter(({ rule }) => rule === 'response-misplaced')
    .map(({ severity, at, related }) => [severity, at?.split('/').at(-1), related.length]);
}

const Reply = { type: 'response', runAfter: {}, inputs: { statusCode: 200 } };
const Later = { ...Reply, operationOptions: 'Asynchronous' };
const recurrence = { frequency: 'Day', interval: 1 };

describe('in a flow that is called', () => {
  test.each(['Http', 'Button', 'PowerApp', 'PowerAppV2', 'Skills', 'ApiConnection', undefined])(
    'Request of the kind %s takes any kind of Response, in branches as well',
    (kind) => {
      const actions = {
        A: Reply,
        B: { ...Reply, kind: 'PowerApp' },
        C: { ...Reply, kind: 'Http' },
      };
      expect(found(actions, { manual: { type: 'REQUEST', kind } })).toEqual([]);
    },
  );

  test('a webhook answers whoever calls its address, such as with a validation token', () => {
    expect(found({ A: Reply, B: Reply }, { T: { type: 'HttpWebhook' } })).toEqual([]);
    const splitOn = '@triggerBody()';
    const refused = found({ Reply }, { T: { type: 'HttpWebhook', splitOn } });
    expect(refused).toEqual([['error', 'Reply', 0]]);
  });

  test('in a loop, however deep, it is refused, each one of them', () => {
    const If = { type: 'If', actions: { A: Reply }, else: { actions: { B: Reply } } };
    const Each = { type: 'foreach', actions: { If } };
    expect(found({ Each, Round: { type: 'Until', actions: { C: Reply } }, D: Reply })).toEqual([
      ['error', 'A', 0],
      ['error', 'B', 0],
      ['error', 'C', 0],
    ]);
  });

  test('`splitOn` refuses it, unless it answers later', () => {
    const manual = { type: 'Request', kind: 'Http', splitOn: '@triggerBody()' };
    expect(found({ Later, Reply }, { manual })).toEqual([['error', 'Reply', 0]]);
    expect(found({ Later }, { manual })).toEqual([]);
  });
});

describe('in a flow that nobody calls', () => {
  test.each([
    ['Recurrence', { recurrence }],
    ['SlidingWindow', {}],
    ['OpenApiConnection', { recurrence }],
    ['ApiConnection', { recurrence }],
    ['Http', { recurrence }],
    ['OpenApiConnectionWebhook', { splitOn: "@triggerOutputs()?['body/value']" }],
  ])('it is refused after %s', (type, rest) => {
    expect(found({ Reply }, { T: { type, ...rest } })).toEqual([['error', 'Reply', 0]]);
  });

  test.each(['OpenApiConnectionWebhook', 'ApiConnectionNotification'])(
    'it is lost after %s',
    (type) => expect(found({ Reply }, { T: { type } })).toEqual([['warning', 'Reply', 0]]),
  );

  test('is one finding for all of them, at the first that is refused', () => {
    const actions = { Later, A: Reply, B: Reply };
    expect(found(actions, { T: { type: 'Recurrence', recurrence } })).toEqual([['error', 'A', 1]]);
    expect(found(actions, { T: { type: 'OpenApiConnectionWebhook' } })).toEqual([
      ['warning', 'Later', 2],
    ]);
  });

  test('one in a loop is reported for the loop only', () => {
    const Each = { type: 'Foreach', actions: { A: Reply } };
    const T = { type: 'Recurrence', recurrence };
    expect(found({ Each }, { T })).toEqual([['error', 'A', 0]]);
    expect(found({ Each, B: Reply }, { T })).toEqual([
      ['error', 'A', 0],
      ['error', 'B', 0],
    ]);
  });
});

test('without a trigger, or with several, nothing is known', () => {
  expect(found({ Reply }, {})).toEqual([]);
  const T = { type: 'Recurrence', recurrence };
  expect(found({ Reply }, { T, manual: { type: 'Request' } })).toEqual([]);
});
