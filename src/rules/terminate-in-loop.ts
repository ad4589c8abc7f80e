import { loopAround } from '../flow/loops.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

/** Source: https://learn.microsoft.com/azure/logic-apps/logic-apps-workflow-actions-triggers#terminate-action */
export const terminateInLoop: FlowRule = {
  id: 'terminate-in-loop',
  subject: 'flow',
  severity: 'error',
  summary: 'A Terminate is inside a loop, where Power Automate does not allow it.',
  types: ['terminate'],
  *check({ flow: { operations } }) {
    for (const action of operations) {
      const loop = action.lowerType === 'terminate' ? loopAround(action) : undefined;
      if (loop === undefined) continue;
      const message = `${quote(action.name)} is a Terminate inside the loop ${quote(loop.name)}, where none is allowed; set a variable in the loop, and terminate after it`;
      yield { at: action.path, message };
    }
  },
};
