import type { ExpressionString } from '../flow/expressions.ts';
import type { FlowGraph } from '../flow/graph.ts';
import type { Operation } from '../flow/operations.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

export const expressionUnreachableAction: FlowRule = {
  id: 'expression-unreachable-action',
  subject: 'flow',
  severity: 'error',
  summary: 'An expression refers to an action that does not run before it.',
  *check({ expressions, graph }) {
    for (const string of expressions()) {
      for (const use of string.names) {
        if (use.kind !== 'operation' && use.kind !== 'scope') continue;
        const [named, ...others] = graph().named(use.name);
        // Several of the same name are reported by `action-name-unique`.
        if (named === undefined || others.length > 0 || isThere(named, string, graph())) continue;
        const message = `${quote(string.operation.name)} refers to ${quote(named.name)}, ${reason(named, string, graph())}`;
        yield { at: string.path, within: [use.start, use.end], message };
      }
    }
  },
};

/** True where the action has ended when the string is evaluated, or where that is unknown. */
function isThere(named: Operation, { operation, path }: ExpressionString, graph: FlowGraph) {
  if (named.kind === 'trigger' || graph.runsBefore(named, operation)) return true;
  const field = String(path[operation.path.length]);
  const isLast = field === 'trackedProperties' || path.includes('unsubscribe');
  const isUntil = field === 'expression' && operation.type.toLowerCase() === 'until';
  // These are evaluated after the action itself and everything inside it.
  if (isLast || isUntil) return named === operation || graph.encloses(operation, named);
  const [beside] = graph.meeting(named, operation) ?? [];
  // Where the order itself is broken, the rules about runAfter report it.
  return beside !== undefined && !graph.isOrdered(graph.scopeOf(beside));
}

function reason(named: Operation, { operation }: ExpressionString, graph: FlowGraph): string {
  if (operation.kind === 'trigger') return 'but a trigger comes before every action';
  if (named === operation) return 'which is itself: it has no outputs before it has run';
  if (graph.encloses(named, operation)) return 'which contains it and ends after it';
  if (graph.encloses(operation, named))
    return 'which it contains and which starts only after this is read';
  if (graph.runsBefore(operation, named)) return 'which runs after it; change their order';
  const [beside, later] = graph.meeting(named, operation) ?? [];
  if (beside === undefined || later === undefined) {
    return 'which is in another branch: only one of the branches runs';
  }
  const inside = beside === named ? '' : `, in ${quote(beside.name)}`;
  return `which may run at the same time${inside}: nothing makes it run first; let ${quote(later.name)} run after ${quote(beside.name)}`;
}
