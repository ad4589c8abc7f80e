import { actionsFault } from '../flow/inputs/blocks.ts';
import { inputFaults } from '../flow/inputs/faults.ts';
import type { InputFault } from '../flow/inputs/kinds.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

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
    for (const operation of operations) {
      for (const fault of inputFaults(operation)) {
        yield {
          at: [...operation.path, ...fault.path],
          message: messageFor(quote(operation.name), fault),
        };
      }
    }
  },
};

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
