import type { Operation } from '../flow/operations.ts';
import type { FlowRule } from './rule.ts';

export const actionNameUnique: FlowRule = {
  id: 'action-name-unique',
  subject: 'flow',
  severity: 'error',
  summary: 'Two actions of a flow have the same name, in any scope and ignoring case.',
  *check({ flow, graph }) {
    for (const action of flow.operations) {
      const named = graph().namedInAnyCase(action.lowerName);
      const first = named.length === 1 ? action : named.find(({ kind }) => kind === 'action');
      if (action.kind === 'trigger' || first === undefined || first === action) continue;
      const message = `\`${action.name}\` ${scopeOf(action)} has the same name as \`${first.name}\` ${scopeOf(first)}; names must be unique across all scopes, ignoring case: rename one of them`;
      yield { at: action.path, message };
    }
  },
};

function scopeOf({ parent }: Operation): string {
  return parent === null ? 'at the top' : `in \`${parent.name}\``;
}
