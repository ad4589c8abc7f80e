import { isObject, type Json } from '../../json/json.ts';
import type { Path } from '../../json/pointer.ts';
import { functionNamed, takes } from '../expression/catalogue.ts';
import { condition, type InputFault } from './kinds.ts';

/**
 * What is wrong with a condition that is written as a tree, such as `{ "and": [{ "equals": […] }] }`:
 * each operator is a function of the language, with its operands as a list. An empty object is
 * accepted, because its meaning is unknown.
 */
export function conditionFaults(value: Json, path: Path): InputFault[] {
  const faults: InputFault[] = [];
  inCondition(value, [...path], faults);
  return faults;
}

/** `path` changes under way: hardly any condition has a fault. */
function inCondition(value: Json, path: (string | number)[], faults: InputFault[]): void {
  if (isObject(value)) {
    for (const operator in value) {
      path.push(operator);
      inOperator(operator, value[operator] as Json, path, faults);
      path.pop();
    }
    return;
  }
  const is = condition(value);
  if (is !== null) {
    faults.push({ code: 'unfit', path: [...path], is, wants: 'a condition, with an `@`' });
  }
}

function inOperator(
  operator: string,
  operands: Json,
  path: (string | number)[],
  faults: InputFault[],
): void {
  const lower = operator.toLowerCase();
  if (lower === 'and' || lower === 'or' || lower === 'not') {
    inConnected(lower, operands, path, faults);
    return;
  }
  const unfit = unfitOperands(operator, operands);
  if (unfit !== null) faults.push({ code: 'unfit', path: [...path], ...unfit });
}

function unfitOperands(operator: string, operands: Json): { is: string; wants: string } | null {
  const entry = functionNamed(operator);
  if (entry === undefined) return { is: 'is not an operator', wants: 'one such as `equals`' };
  if (!Array.isArray(operands)) return { is: 'has no list of operands', wants: 'a list of them' };
  if (takes(entry, operands.length)) return null;
  return { is: `has ${operands.length} operands`, wants: `${entry.least} of them` };
}

/** `not` has one condition, the others a list of them. */
function inConnected(
  operator: string,
  operands: Json,
  path: (string | number)[],
  faults: InputFault[],
): void {
  if (Array.isArray(operands)) {
    for (let index = 0; index < operands.length; index++) {
      path.push(index);
      inCondition(operands[index] as Json, path, faults);
      path.pop();
    }
  } else if (operator === 'not') {
    inCondition(operands, path, faults);
  } else {
    const unfit = { is: 'has no list of conditions', wants: 'a list of them' };
    faults.push({ code: 'unfit', path: [...path], ...unfit });
  }
}
