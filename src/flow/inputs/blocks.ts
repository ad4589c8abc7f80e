import { isObject, type Json, type JsonObject } from '../../json/json.ts';
import { type InputFault, NONE, nounOf } from './kinds.ts';

const ACTIONS = 'an object with an action under each name';
const BLOCK = 'an object with `actions`';

/**
 * What is no object where the service reads one: what it holds would be passed over here. All of
 * 1,870 published flows have objects.
 */
export function blockFaults(action: JsonObject): readonly InputFault[] {
  const faults: InputFault[] = [];
  for (const key in action) {
    const wants = wantedAt(key);
    if (wants === null) continue;
    const block = action[key] as Json;
    if (!mayBeBlock(block)) faults.push(unfit([key], block, wants));
    else if (key === 'cases') faults.push(...caseFaults(block));
    else if (wants === BLOCK) faults.push(...actionsFaults(block, [key]));
  }
  return faults.length === 0 ? NONE : faults;
}

/** Where an action names others, or holds them, what belongs there; null anywhere else. */
function wantedAt(key: string): string | null {
  switch (key) {
    case 'runAfter':
      return 'an object with a list of statuses under the name of each action';
    case 'actions':
      return ACTIONS;
    case 'else':
    case 'default':
      return BLOCK;
    case 'cases':
      return 'an object with a case under each name';
    default:
      return null;
  }
}

function caseFaults(cases: Json): InputFault[] {
  if (!isObject(cases)) return [];
  return Object.entries(cases).flatMap(([name, block]) => actionsFaults(block, ['cases', name]));
}

/** The same of the `actions` in what `path` leads to: a branch, or a definition. */
export function actionsFaults(holder: Json, path: readonly string[]): readonly InputFault[] {
  const actions = isObject(holder) ? holder.actions : undefined;
  if (actions === undefined || mayBeBlock(actions)) return [];
  return [unfit([...path, 'actions'], actions, ACTIONS)];
}

/** Null is taken for nothing. */
function mayBeBlock(block: Json): boolean {
  return block === null || isObject(block);
}

function unfit(path: readonly string[], block: Json, wants: string): InputFault {
  return { code: 'unfit', path, is: `is ${nounOf(block)}, not an object`, wants };
}
