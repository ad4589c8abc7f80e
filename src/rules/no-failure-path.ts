import type { Operation } from '../flow/operations.ts';
import { isObject, own } from '../json/json.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

/** Types that call something outside of the flow, beside connectors. */
const CALLS: ReadonlySet<string> = new Set(['http', 'httpwebhook', 'workflow']);
const FAILURES: ReadonlySet<string> = new Set(['failed', 'timedout']);

export const noFailurePath: FlowRule = {
  id: 'no-failure-path',
  subject: 'flow',
  severity: 'off',
  summary: 'A flow calls other services, and no action of it runs when one of the calls fails.',
  *check({ flow: { operations, definitionPath } }) {
    const actions = operations.filter(({ kind }) => kind === 'action');
    const call = actions.find(isCall);
    if (call === undefined || actions.some(runsAfterFailure)) return;
    const message = `no action runs when one fails, such as ${quote(call.name)}; put the calls into a scope, and let an action run after it has Failed or TimedOut`;
    yield { at: [...definitionPath, 'actions'], message };
  },
};

function isCall({ host, lowerType }: Operation): boolean {
  return host !== null || CALLS.has(lowerType);
}

function runsAfterFailure({ value }: Operation): boolean {
  const runAfter = own(value, 'runAfter');
  return (isObject(runAfter) ? Object.values(runAfter) : [])
    .flat()
    .some((status) => FAILURES.has(String(status).toLowerCase()));
}
