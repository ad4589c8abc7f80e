import { quote } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

/** What an action does to a variable, and the types of variables that it works with. */
const CHANGES: ReadonlyMap<string, { verb: string; types: readonly string[] }> = new Map([
  ['incrementvariable', { verb: 'increments', types: ['integer', 'float'] }],
  ['decrementvariable', { verb: 'decrements', types: ['integer', 'float'] }],
  ['appendtostringvariable', { verb: 'appends a text to', types: ['string'] }],
  ['appendtoarrayvariable', { verb: 'appends an item to', types: ['array'] }],
]);

const TYPES = ['array', 'boolean', 'float', 'integer', 'object', 'string'];

export const variableType: FlowRule = {
  id: 'variable-type',
  subject: 'flow',
  severity: 'warning',
  summary: "An action changes a variable in a way that the variable's type does not allow.",
  *check({ variables }) {
    const { declaredBy, changes } = variables();
    for (const { name, kind, action, path } of changes) {
      const change = CHANGES.get(kind);
      const [variable] = declaredBy.get(name.toLowerCase()) ?? [];
      if (change === undefined || variable === undefined || !TYPES.includes(variable.type))
        continue;
      if (change.types.includes(variable.type)) continue;
      const message = `${quote(action.name)} ${change.verb} the variable ${quote(name)}, which ${quote(variable.action.name)} initialises as ${variable.type}; this needs a variable of the type ${change.types.join(' or ')}`;
      yield { at: path, message };
    }
  },
};
