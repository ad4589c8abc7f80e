import type { NameUse } from '../flow/expression/names.ts';
import type { ExpressionString } from '../flow/expressions.ts';
import type { FlowGraph } from '../flow/graph.ts';
import { around, isForeach, isUntil } from '../flow/loops.ts';
import type { Operation } from '../flow/operations.ts';
import { wrongOrder } from '../map/causes.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

export const expressionUnreachableAction: FlowRule = {
  id: 'expression-unreachable-action',
  subject: 'flow',
  severity: 'error',
  summary: 'An expression refers to an action that does not run before it.',
  *check({ flow: { file }, names, graph }) {
    const { operation, scope } = names();
    for (const { use, string, named: all } of [...operation, ...scope]) {
      const [named] = all;
      // Several of one name are reported by `action-name-unique`.
      if (named === undefined || all.length > 1) continue;
      const fault = faultOf(named, use, string, graph());
      if (fault === null) continue;
      const message = `${quote(string.operation.name)} refers to ${quote(named.name)}, ${fault.why}`;
      const cause = { ids: [wrongOrder(file, ...fault.between)] };
      yield { at: string.path, within: [use.start, use.end], message, about: [named.name], cause };
    }
  },
};

/** Why an action's outputs cannot be read there, and the two whose order is at fault. */
interface OrderFault {
  why: string;
  between: readonly [Operation, Operation];
}

/** Null where the outputs can be read, or where that is unknown. */
function faultOf(
  named: Operation,
  { kind }: NameUse,
  string: ExpressionString,
  graph: FlowGraph,
): OrderFault | null {
  const { operation } = string;
  if (!isThere(named, string, graph)) {
    const between = graph.meeting(named, operation) ?? [named, operation];
    return { why: reason(named, string, graph), between };
  }
  const why = kind === 'operation' ? tooDeep(named, string, graph) : null;
  return why === null ? null : { why, between: [named, operation] };
}

/** True where the action has ended when the string is evaluated, or where that is unknown. */
function isThere(named: Operation, { operation, path }: ExpressionString, graph: FlowGraph) {
  if (named.kind === 'trigger' || graph.runsBefore(named, operation)) return true;
  const field = String(path[operation.path.length]);
  const isLast = field === 'trackedProperties' || path.includes('unsubscribe');
  // These are evaluated after the action itself and everything inside it.
  const isCondition = field === 'expression' && isUntil(operation);
  if (isLast || isCondition) return named === operation || graph.encloses(operation, named);
  const [beside] = graph.meeting(named, operation) ?? [];
  // Where the order itself is broken, the rules about runAfter report it.
  return beside !== undefined && !graph.isOrdered(graph.scopeOf(beside));
}

/** Out of one Foreach an output is a list of all rounds; out of two of them the server reads none. */
function tooDeep(
  named: Operation,
  { operation }: ExpressionString,
  graph: FlowGraph,
): string | null {
  // It takes two loops around it.
  if (named.depth < 3) return null;
  const [inner, outer] = around(named).filter(
    (each) => isForeach(each) && each !== operation && !graph.encloses(each, operation),
  );
  if (inner === undefined || outer === undefined) return null;
  return `which is inside two loops, ${quote(outer.name)} and ${quote(inner.name)}, and cannot be read outside of both; collect its outputs in a Compose after ${quote(inner.name)}`;
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
