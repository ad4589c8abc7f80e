import { expect, test } from '@jest/globals';
import { call, compose } from './build.ts';
import { switchedOn } from './off-by-default.ts';

const found = (actions: object) => switchedOn('no-failure-path', actions).length;

const http = { type: 'Http', runAfter: {}, inputs: { method: 'GET', uri: 'https://x' } };
const after = (...statuses: unknown[]) => compose({ A: statuses });

test.each<[string, object, number]>([
  ['a connector', { A: call('k') }, 1],
  ['an HTTP call', { A: http }, 1],
  ['a child flow', { A: { type: 'workflow', runAfter: {}, inputs: {} } }, 1],
  ['deep inside', { S: { type: 'Scope', actions: { A: http } } }, 1],
  ['nothing that may fail elsewhere', { A: compose() }, 0],
  ['after success', { A: http, B: after('Succeeded', 'Skipped') }, 1],
  ['after failure', { A: http, B: after('Failed') }, 0],
  ['after a time-out, in capitals', { A: http, B: after('TIMEDOUT') }, 0],
  ['broken statuses', { A: http, B: compose({ A: 'Failed' }) }, 0],
  [
    'a failure path in another scope',
    { A: http, S: { type: 'Scope', actions: { A: compose(), B: after('Failed') } } },
    0,
  ],
])('%s', (_, actions, count) => expect(found(actions)).toBe(count));
