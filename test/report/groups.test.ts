import { expect, test } from '@jest/globals';
import { byUrgency, type Step } from '../../src/report/groups.ts';
import { toText } from '../../src/report/terminal.ts';
import { isToDo } from '../../src/report/to-do.ts';
import { firstRun, outcome, report } from './builders.ts';

const row = {
  code: 'reference-may-stay-bound' as const,
  environment: 'production',
  logicalName: 'contoso_sql',
  from: { connectionName: 'shared-sql-0', owner: null },
  to: { connectionName: 'shared-sql-1', owner: null },
  cause: { code: 'connection-closed-before' as const },
};
const blamed = firstRun('Failed', { before: { failed: 0, of: 5 } });

test.each([
  ['that failed', outcome('failed'), true],
  ['whose first run failed', outcome('updated', { run: blamed }), true],
  [
    'whose runs failed mostly before',
    outcome('updated', { run: { ...blamed, before: { failed: 7, of: 10 } } }),
    false,
  ],
  ['whose reference may stay bound', outcome('unchanged', { rows: [row] }), true],
  ['that was updated', outcome('updated'), false],
])('a flow %s is urgent, to do and never quiet, or none of them', (_, done, needs) => {
  const step = (each: typeof done): Step => ({ ...each, change: null, outcome: each });
  const other = step(outcome('created'));
  const [first] = [other, step(done)].toSorted(byUrgency);
  const text = toText(report({ mode: 'deploy', outcomes: [done] }), {
    color: false,
    width: 100,
    detail: 'errors',
  });
  expect([first !== other, isToDo(step(done)), text !== '']).toEqual([needs, needs, needs]);
});
