import { expect, test } from '@jest/globals';
import { diffOf } from '../../src/plan/diff.ts';
import { plannedItems } from '../../src/report/flow-items.ts';
import { change, plan, report } from './builders.ts';
import { version } from './definitions.ts';

const reference = (connectionName: string, source = 'Embedded') => ({
  k: { connectionName, id: 'x', source },
});

/** The environments of each version of one flow that gets these references. */
function versionsOf(references: Readonly<Record<string, object>>): string[][] {
  const changes = Object.entries(references).map(([environment, after]) => {
    const diff = diffOf(
      version({}, { connectionReferences: reference(`old-${environment}`) }),
      version({}, { connectionReferences: after }),
    );
    return change('update', { environment, diff });
  });
  const [item] = plannedItems(report({ plan: plan(changes) }));
  return item?.versions.map(({ environments }) => environments) ?? [];
}

test('what differs in its connections alone is said once for all environments', () => {
  expect(versionsOf({ production: reference('p'), test: reference('t') })).toEqual([
    ['production', 'test'],
  ]);
});

test('another source in one of them is said apart', () => {
  expect(versionsOf({ production: reference('p'), test: reference('t', 'Invoker') })).toEqual([
    ['production'],
    ['test'],
  ]);
});
