import { quote } from '../connections/spelling.ts';
import { variableChanges, variablesOf } from '../flow/expression/variables.ts';
import type { FlowRule } from './rule.ts';

/** What an action does to a variable, and the types of variables with which it can. */
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
  summary: 'An action increments or extends a variable of a type with which that cannot be done.',
  *check({ flow: { operations } }) {
    const variables = variablesOf(operations);
    for (const { name, kind, action, path } of variableChanges(operations)) {
      const change = CHANGES.get(kind);
      const variable = variables.find((other) => other.name.toLowerCase() === name.toLowerCase());
      if (change === undefined || variable === undefined || !TYPES.includes(variable.type))
        continue;
      if (change.types.includes(variable.type)) continue;
      const message = `${quote(action.name)} ${change.verb} the variable ${quote(name)}, which ${quote(variable.action.name)} initialises as ${variable.type}; it can be done with ${change.types.join(' and ')} only`;
      yield { at: path, message };
    }
  },
};
