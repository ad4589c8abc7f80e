import { expect, test } from '@jest/globals';
import { bare } from './build.ts';
import { linesOf } from './repository.ts';

const rule = 'operation-type';

const found = (action: object, trigger: object = { type: 'Request' }) =>
  linesOf(rule, { 'a.json': bare({ A: action }, { manual: trigger }) });

test.each(['compose', 'FOREACH', 'OpenApiConnectionNotification', 'JavascriptCode', 'Changeset'])(
  '%s is a type of actions',
  (type) => expect(found({ type })).toEqual([]),
);

test.each(['recurrence', 'OpenApiConnectionWebhook', 'SlidingWindow', 'Manual'])(
  '%s is a type of triggers',
  (type) => expect(found({ type: 'Compose' }, { type })).toEqual([]),
);

test('each has types of its own', () => {
  expect(found({ type: 'Request' })).toEqual([expect.stringContaining('`A`')]);
  expect(found({ type: 'Compose' }, { type: 'Compose' })).toEqual([
    expect.stringContaining('`manual`'),
  ]);
});

test('a type that is no text, or missing, is reported at the action', () => {
  expect(found({})).toEqual([expect.stringContaining('a.json:9:5 error')]);
  expect(found({ type: 7 })).toEqual([
    expect.stringMatching(/^a\.json:\d+:\d+ error operation-type: `A`$/),
  ]);
});
