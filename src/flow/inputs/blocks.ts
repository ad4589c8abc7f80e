import type { UnreadBlock } from '../operations.ts';
import { type InputFault, notAnObject } from './kinds.ts';

const WANTS: Readonly<Record<string, string>> = {
  actions: 'an object with an action under each name',
  cases: 'an object with a case under each name',
};

/**
 * What is wrong with a block that is no object, which the service cannot read either. Its path leads
 * from the action that has it, or from the definition. All of 1,870 published flows have objects.
 */
export function blockFault({ path, value }: UnreadBlock, from: number): InputFault {
  const wants = WANTS[`${path.at(-1)}`] ?? 'an object with `actions`';
  return notAnObject(path.slice(from), value, wants);
}
