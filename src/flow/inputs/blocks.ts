import { isObject, type Json, own } from '../../json/json.ts';
import { type InputFault, nounOf } from './kinds.ts';

const ACTIONS = 'an object with an action under each name';
const BLOCK = 'an object with `actions`';
const RUN_AFTER = 'an object with a list of statuses under the name of each action';

/**
 * Where an action names others, or holds them: what is no object there, the service cannot read,
 * and what it holds would be passed over here. All of 1,870 published flows have objects.
 */
export function* blockFaults(value: Json): Generator<InputFault> {
  yield* blockFault(value, ['runAfter'], RUN_AFTER);
  yield* blockFault(value, ['actions'], ACTIONS);
  for (const key of ['else', 'default']) {
    yield* blockFault(value, [key], BLOCK);
    yield* blockFault(own(value, key), [key, 'actions'], ACTIONS);
  }
  yield* blockFault(value, ['cases'], 'an object with a case under each name');
  const cases = own(value, 'cases');
  for (const name of isObject(cases) ? Object.keys(cases) : []) {
    yield* blockFault(own(cases, name), ['cases', name, 'actions'], ACTIONS);
  }
}

/** What holds all actions of a definition; null where it may. */
export function actionsFault(definition: Json): InputFault | null {
  return [...blockFault(definition, ['actions'], ACTIONS)][0] ?? null;
}

/** `path` ends with the key in `holder`. Null is taken for nothing. */
function* blockFault(
  holder: Json | undefined,
  path: readonly string[],
  wants: string,
): Generator<InputFault> {
  const block = own(holder, path.at(-1) ?? '');
  if (block === undefined || block === null || isObject(block)) return;
  yield { code: 'unfit', path, is: `is ${nounOf(block)}, not an object`, wants };
}
