import type { Variable } from '../flow/expression/variables.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

export const variableDuplicate: FlowRule = {
  id: 'variable-duplicate',
  subject: 'flow',
  severity: 'error',
  summary: 'A variable is initialised more than once; case makes no difference.',
  types: ['initializevariable'],
  *check({ variables }) {
    const known = new Map<string, Variable>();
    for (const variable of variables().declared) {
      const { name, action, path } = variable;
      const first = known.get(name.toLowerCase());
      known.set(name.toLowerCase(), first ?? variable);
      if (first === undefined) continue;
      const as = first.name === name ? '' : ` as ${quote(first.name)}`;
      const message = `${quote(action.name)} initialises the variable ${quote(name)}, which ${quote(first.action.name)} initialises already${as}; use SetVariable here, or another name`;
      yield { at: [...path, 'name'], message };
    }
  },
};
