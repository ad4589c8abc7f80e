import type { Flow } from '../flow/flow.ts';
import type { FlowGraph } from '../flow/graph.ts';
import type { Operation } from '../flow/operations.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

export const actionNameUnique: FlowRule = {
  id: 'action-name-unique',
  subject: 'flow',
  severity: 'error',
  summary: 'Two actions of a flow have the same name, in any scope and ignoring case.',
  *check({ flow, graph }) {
    const firsts = firstsOf(flow, graph());
    const copies = Map.groupBy(firsts.keys(), (action) => copyWith(action, firsts));
    for (const [copy, actions] of copies) {
      const first = firsts.get(copy) ?? copy;
      const message = `${quote(copy.name)} ${scopeOf(copy)} has the same name as ${quote(first.name)} ${scopeOf(first)}; names must be unique across all scopes, ignoring case: rename one of them`;
      const related = actions
        .filter((action) => action !== copy)
        .map(({ name, path }) => ({ at: path, message: `so has ${quote(name)} inside of it` }));
      yield { at: copy.path, message, related };
    }
  },
};

/** Of each action whose name an earlier one has, that earlier one. */
function firstsOf({ operations }: Flow, graph: FlowGraph): Map<Operation, Operation> {
  const firsts = new Map<Operation, Operation>();
  for (const action of operations) {
    const named = graph.namedInAnyCase(action.lowerName);
    const first = named.length === 1 ? action : named.find(({ kind }) => kind === 'action');
    if (action.kind === 'trigger' || first === undefined || first === action) continue;
    firsts.set(action, first);
  }
  return firsts;
}

/** The outermost action that was copied with this one in it; itself, where it is a copy alone. */
function copyWith(action: Operation, firsts: ReadonlyMap<Operation, Operation>): Operation {
  const { parent } = action;
  if (parent === null || !firsts.has(parent)) return action;
  return firsts.get(parent) === firsts.get(action)?.parent ? copyWith(parent, firsts) : action;
}

function scopeOf({ parent }: Operation): string {
  return parent === null ? 'at the top' : `in ${quote(parent.name)}`;
}
