import type { Operation } from '../flow/operations.ts';
import type { FlowRule } from './rule.ts';

export const actionNameUnique: FlowRule = {
  id: 'action-name-unique',
  subject: 'flow',
  severity: 'error',
  summary: 'Two actions of a flow have the same name, in any scope and ignoring case.',
  *check({ flow }) {
    const firsts = new Map<string, Operation>();
    for (const action of flow.operations) {
      if (action.kind === 'trigger') continue;
      const first = firsts.get(action.lowerName);
      if (first === undefined) firsts.set(action.lowerName, action);
      else {
        const message = `\`${action.name}\` ${scopeOf(action)} has the same name as \`${first.name}\` ${scopeOf(first)}; names must be unique across all scopes, ignoring case: rename one of them`;
        yield { at: action.path, message };
      }
    }
  },
};

function scopeOf({ parent }: Operation): string {
  return parent === null ? 'at the top' : `in \`${parent.name}\``;
}
