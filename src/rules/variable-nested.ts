import { isInitialisation } from '../flow/expression/variables.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

export const variableNested: FlowRule = {
  id: 'variable-nested',
  subject: 'flow',
  severity: 'error',
  summary: 'A variable is initialised inside another action, not at the top of the flow.',
  types: ['initializevariable'],
  *check({ flow: { operations } }) {
    for (const action of operations) {
      if (!isInitialisation(action) || action.parent === null) continue;
      const message = `${quote(action.name)} initialises a variable inside ${quote(action.parent.name)}, which is allowed only at the top of the flow; move it there, and set the variable here`;
      yield { at: action.path, message };
    }
  },
};
