import { isObject, type Json } from '../../json/json.ts';
import type { Path } from '../../json/pointer.ts';
import { functionNamed, takes } from '../expression/catalogue.ts';
import { condition, type InputFault } from './kinds.ts';

/**
 * What is wrong with a condition that is written as a tree, such as `{ "and": [{ "equals": […] }] }`:
 * each operator is a function of the language, with its operands as a list. An empty object is
 * accepted, because its meaning is unknown.
 */
export function* conditionFaults(value: Json, path: Path): Generator<InputFault> {
  if (!isObject(value)) {
    const is = condition(value);
    if (is !== null) yield { code: 'unfit', path, is, wants: 'a condition, with an `@`' };
    return;
  }
  for (const [operator, operands] of Object.entries(value)) {
    yield* operatorFaults(operator, operands as Json, [...path, operator]);
  }
}

function* operatorFaults(operator: string, operands: Json, path: Path): Generator<InputFault> {
  const lower = operator.toLowerCase();
  if (lower === 'and' || lower === 'or' || lower === 'not') {
    yield* connectedFaults(lower, operands, path);
    return;
  }
  const entry = functionNamed(operator);
  if (entry === undefined) {
    const wants = 'one such as `equals`';
    yield { code: 'unfit', path, is: 'is not an operator', wants };
  } else if (!Array.isArray(operands)) {
    yield { code: 'unfit', path, is: 'has no list of operands', wants: 'a list of them' };
  } else if (!takes(entry, operands.length)) {
    const is = `has ${operands.length} operands`;
    yield { code: 'unfit', path, is, wants: `${entry.least} of them` };
  }
}

/** `not` has one condition, the others a list of them. */
function* connectedFaults(operator: string, operands: Json, path: Path): Generator<InputFault> {
  if (Array.isArray(operands)) {
    for (const [index, inner] of operands.entries())
      yield* conditionFaults(inner, [...path, index]);
  } else if (operator === 'not') {
    yield* conditionFaults(operands, path);
  } else {
    yield { code: 'unfit', path, is: 'has no list of conditions', wants: 'a list of them' };
  }
}
