import { nearest } from '../connections/spelling.ts';
import { isObject, own } from '../flow/json.ts';
import type { Operation } from '../flow/operations.ts';
import type { FlowRule } from './rule.ts';

export const runAfterUnknown: FlowRule = {
  id: 'run-after-unknown',
  subject: 'flow',
  severity: 'error',
  summary: 'An action waits for one that its own scope does not have.',
  *check({ flow: { operations } }) {
    for (const action of operations) {
      const runAfter = action.kind === 'action' ? own(action.value, 'runAfter') : undefined;
      if (!isObject(runAfter)) continue;
      for (const name of Object.keys(runAfter)) {
        if (isBeside(action, name)) continue;
        const siblings = Object.keys(action.siblings).filter((other) => other !== action.name);
        const message = `\`${action.name}\` runs after \`${name}\`, ${reason(name, action, operations)}; ${advice(name, siblings)}`;
        yield { at: [...action.path, 'runAfter', name], message };
      }
    }
  },
};

/** The runtime compares names without case; the action itself is a circle, not unknown. */
function isBeside({ siblings }: Operation, name: string): boolean {
  if (Object.hasOwn(siblings, name)) return true;
  return Object.keys(siblings).some((other) => other.toLowerCase() === name.toLowerCase());
}

function reason(name: string, { parent }: Operation, operations: readonly Operation[]): string {
  const there = operations.find((other) => other.name.toLowerCase() === name.toLowerCase());
  if (there === undefined) return 'and the flow has no such action';
  if (there.kind === 'trigger') return 'which is the trigger';
  if (there.parent === null) return 'which stands at the top';
  const branch = there.parent === parent ? 'another branch of ' : '';
  return `which stands in ${branch}\`${there.parent.name}\``;
}

function advice(name: string, siblings: string[]): string {
  const near = nearest(name, siblings);
  return near === null
    ? 'name an action of the same scope, or leave runAfter empty to come first'
    : `did you mean \`${near}\`?`;
}
