import { dig, digString } from '../json/json.ts';
import { numberOf } from './literals.ts';
import type { Operation } from './operations.ts';

/** Whether an operation is an "Apply to each". */
export function isForeach({ lowerType }: Operation): boolean {
  return lowerType === 'foreach';
}

/** Whether an operation is a "Do until". */
export function isUntil({ lowerType }: Operation): boolean {
  return lowerType === 'until';
}

/** The actions that hold an operation, innermost first. */
export function* around({ parent }: Operation): Generator<Operation> {
  for (let outer = parent; outer !== null; outer = outer.parent) yield outer;
}

/** The innermost loop around an action; undefined where there is none. */
export function loopAround(action: Operation): Operation | undefined {
  return around(action).find((outer) => isForeach(outer) || isUntil(outer));
}

/**
 * How many rounds of a Foreach run at a time: 1, unless `concurrency` says more, and in a Foreach
 * inside another one. Null where that is computed.
 * Sources: https://learn.microsoft.com/power-automate/limits-and-config#concurrency-looping-and-debatching-limits
 * ("1 is the default limit", other than in Logic Apps) and
 * https://learn.microsoft.com/azure/logic-apps/logic-apps-control-flow-loops#foreach-loop ("a
 * nested For each action always runs sequentially").
 */
export function roundsAtOnce(loop: Operation): number {
  const repetitions = dig(loop.value, 'runtimeConfiguration', 'concurrency', 'repetitions');
  const isSequential = /^sequential$/i.test(digString(loop.value, 'operationOptions') ?? '');
  if (!isForeach(loop) || isSequential || around(loop).some(isForeach)) return 1;
  return numberOf(repetitions) ?? 1;
}
