import type { Operation } from '../flow/operations.ts';
import { dig } from '../json/json.ts';
import type { Path } from '../json/pointer.ts';
import type { FlowRule } from './rule.ts';

/** Source: https://learn.microsoft.com/power-automate/limits-and-config#flow-definition-limits */
const MOST = 250;

export const variableLimit: FlowRule = {
  id: 'variable-limit',
  subject: 'flow',
  severity: 'error',
  summary: 'A flow initialises more variables than Power Automate allows.',
  types: ['initializevariable'],
  *check({ flow: { operations } }) {
    const variables = operations.flatMap(initialised);
    const first = variables[MOST];
    if (first === undefined) return;
    const message = `the flow initialises ${variables.length} variables, but at most ${MOST} are allowed; keep some of them in one object, or use Compose for values that never change`;
    yield { at: first, message };
  },
};

const NONE: readonly Path[] = [];

/** The paths of the variables that an action initialises: one, as the designer writes it. */
function initialised({ lowerType, value, path }: Operation): readonly Path[] {
  if (lowerType !== 'initializevariable') return NONE;
  const variables = dig(value, 'inputs', 'variables');
  const count = Array.isArray(variables) ? variables.length : 0;
  return Array.from({ length: count }, (_, index) => [...path, 'inputs', 'variables', index]);
}
