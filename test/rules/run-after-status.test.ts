import { expect, test } from '@jest/globals';
import { bare, compose } from './build.ts';
import { linesOf } from './repository.ts';

const rule = 'run-after-status';

const found = (statuses: unknown) =>
  linesOf(rule, { 'a.json': bare({ A: compose(), B: compose({ A: statuses }) }) });

test.each([[['Succeeded']], [['FAILED', 'skipped']], [['TimedOut']], [[]]])(
  '%j is fine',
  (statuses) => expect(found(statuses)).toEqual([]),
);

test.each([['Succeeded'], [null], [{}], [['Cancelled']], [[1]], [['Succeeded', 'Timed Out']]])(
  '%j is not',
  (statuses) => expect(found(statuses)).toHaveLength(1),
);
