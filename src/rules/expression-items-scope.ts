import type { ExpressionString } from '../flow/expressions.ts';
import type { FlowGraph } from '../flow/graph.ts';
import type { Operation } from '../flow/operations.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

const LOOPS: ReadonlySet<string> = new Set(['foreach', 'until']);

export const expressionItemsScope: FlowRule = {
  id: 'expression-items-scope',
  subject: 'flow',
  severity: 'error',
  summary: 'An expression reads the current item of a loop outside of that loop.',
  *check({ expressions, graph }) {
    for (const string of expressions()) {
      for (const use of string.names) {
        const loop = graph()
          .named(use.name)
          .find(({ kind }) => kind === 'action');
        if (use.kind !== 'loop' || loop === undefined) continue;
        const fault = faultOf(loop, string, graph());
        if (fault === null) continue;
        const message = `${quote(string.operation.name)} reads \`${use.function}('${use.name}')\`${fault}`;
        yield { at: string.path, within: [use.start, use.end], message };
      }
    }
  },
};

function faultOf(loop: Operation, string: ExpressionString, graph: FlowGraph): string | null {
  if (!LOOPS.has(loop.type.toLowerCase())) {
    return `, but ${quote(loop.name)} is not a loop; name the loop that contains this action`;
  }
  if (graph.encloses(loop, string.operation) || isOwnCondition(loop, string)) return null;
  return ` outside of that loop, where there is no current item; move it inside, or use the outputs of an action`;
}

/** The condition of an Until is evaluated in each round. */
function isOwnCondition(loop: Operation, { operation, path }: ExpressionString): boolean {
  return operation === loop && path[operation.path.length] === 'expression';
}
