import { actionsFault } from '../flow/inputs/blocks.ts';
import { inputFaults } from '../flow/inputs/faults.ts';
import type { InputFault } from '../flow/inputs/kinds.ts';
import { unevaluatedTexts } from '../flow/inputs/unevaluated.ts';
import type { Operation } from '../flow/operations.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowRule, Problem } from './rule.ts';

export const operationInputs: FlowRule = {
  id: 'operation-inputs',
  subject: 'flow',
  severity: 'error',
  summary: 'An action or trigger lacks what its type needs, or has it of the wrong kind.',
  *check({ flow: { definition, definitionPath, operations } }) {
    const ofAll = actionsFault(definition);
    if (ofAll !== null) {
      yield { at: [...definitionPath, ...ofAll.path], message: messageFor('the flow', ofAll) };
    }
    for (const operation of operations) yield* problemsOf(operation);
  },
};

function* problemsOf(operation: Operation): Generator<Problem> {
  const { path, name } = operation;
  const faults = inputFaults(operation);
  for (const fault of faults) {
    yield { at: [...path, ...fault.path], message: messageFor(quote(name), fault) };
  }
  for (const text of unevaluatedTexts(operation)) {
    if (faults.some((fault) => fault.path.join('/') === text.join('/'))) continue;
    const message = `${fieldName(text)} of ${quote(name)} is a text, which is not evaluated; write \`@\` in front if it is meant as an expression`;
    yield { at: [...path, ...text], message, severity: 'warning' };
  }
}

function messageFor(whose: string, fault: InputFault): string {
  const field = fieldName(fault.path);
  return fault.code === 'missing'
    ? `${whose} has no ${field}; write ${fault.wants}`
    : `${field} of ${whose} ${fault.is}; write ${fault.wants}`;
}

/** As people call it: `inputs` is left out, and where in a list it is. */
function fieldName(path: InputFault['path']): string {
  const keys = path.filter((step) => typeof step === 'string');
  const own = keys[0] === 'inputs' && keys.length > 1 ? keys.slice(1) : keys;
  return quote(own.join('.'));
}
