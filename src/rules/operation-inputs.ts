import type { LooseCall } from '../flow/expression/unevaluated.ts';
import type { UnevaluatedText } from '../flow/expressions.ts';
import { wrongAnswer } from '../flow/inputs/answers.ts';
import { blockFault } from '../flow/inputs/blocks.ts';
import { inputFaults } from '../flow/inputs/faults.ts';
import type { InputFault } from '../flow/inputs/kinds.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowRule, Problem } from './rule.ts';

export const operationInputs: FlowRule = {
  id: 'operation-inputs',
  subject: 'flow',
  severity: 'error',
  summary: 'An action or trigger lacks what its type needs, or has it of the wrong kind.',
  *check({ flow: { definitionPath, operations, unread }, unevaluated, graph }) {
    for (const block of unread) {
      const { parent, path } = block;
      const fault = blockFault(block, (parent?.path ?? definitionPath).length);
      const whose = parent === null ? 'the flow' : quote(parent.name);
      yield { at: path, message: messageFor(whose, fault) };
    }
    const texts = Map.groupBy(unevaluated(), ({ operation }) => operation);
    for (const operation of operations) {
      const { path, name } = operation;
      const answer = wrongAnswer(operation, graph);
      const faults = answer === null ? inputFaults(operation) : [...inputFaults(operation), answer];
      for (const fault of faults) {
        yield { at: [...path, ...fault.path], message: messageFor(quote(name), fault) };
      }
      for (const text of texts.get(operation) ?? []) yield* problemOf(text, faults);
    }
  },
};

/** Nothing where the text is of the wrong kind as well. */
function* problemOf(
  { operation: { path, name }, path: at, inText }: UnevaluatedText,
  faults: readonly InputFault[],
): Generator<Problem> {
  const own = at.slice(path.length);
  if (faults.some((fault) => fault.path.join('/') === own.join('/'))) return;
  const what =
    inText === null
      ? 'is a string, which is not evaluated; write `@` in front if it is meant as an expression'
      : inTextMessage(inText);
  yield { at, message: `${fieldName(own)} of ${quote(name)} ${what}`, severity: 'warning' };
}

function inTextMessage({ function: name, opens }: LooseCall): string {
  const written = opens === '@' ? `@${name}(…)` : `{${name}(…)}`;
  return `has \`${written}\` in a string, where it is not evaluated; write \`@{${name}(…)}\` if it is meant as an expression`;
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
