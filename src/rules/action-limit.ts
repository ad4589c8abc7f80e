import type { FlowRule } from './rule.ts';

/** Source: https://learn.microsoft.com/power-automate/limits-and-config#flow-definition-limits */
const MOST = 500;

export const actionLimit: FlowRule = {
  id: 'action-limit',
  subject: 'flow',
  severity: 'error',
  summary: 'A flow has more actions than Power Automate allows, counted over all its scopes.',
  *check({ flow: { definitionPath, operations } }) {
    if (operations.length <= MOST) return;
    const count = operations.filter(({ kind }) => kind === 'action').length;
    if (count <= MOST) return;
    const message = `the flow has ${count} actions, but at most ${MOST} are allowed; move a part of them into a child flow`;
    yield { at: [...definitionPath, 'actions'], message };
  },
};
