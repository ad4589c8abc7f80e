import type { NameUse } from '../flow/expression/names.ts';
import type { WrittenCall } from '../flow/expression/reading.ts';
import type { ExpressionString } from '../flow/expressions.ts';
import type { FlowGraph } from '../flow/graph.ts';
import { around, isForeach, isUntil } from '../flow/loops.ts';
import type { UsedName } from '../flow/names-used.ts';
import { isKnownType } from '../flow/operation-types.ts';
import type { Operation } from '../flow/operations.ts';
import { notInLoop } from '../map/causes.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowRule, Problem } from './rule.ts';

export const expressionItemsScope: FlowRule = {
  id: 'expression-items-scope',
  subject: 'flow',
  severity: 'error',
  summary: 'An expression reads the current item of a loop outside of that loop.',
  *check({ flow: { file }, expressions, names, graph }) {
    for (const name of names().loop) yield* loopProblem(name, graph(), file);
    const reported = new Set<Operation>();
    for (const string of expressions()) {
      const {
        operation,
        reading: { item },
      } = string;
      // One problem for all calls of `item()` in an operation.
      if (item === null || hasItem(string) || reported.has(operation)) continue;
      reported.add(operation);
      yield itemProblem(string, item);
    }
  },
};

function* loopProblem(
  { use, string, named }: UsedName,
  graph: FlowGraph,
  file: string,
): Generator<Problem> {
  const loop = named.find(({ kind }) => kind === 'action');
  if (loop === undefined) return;
  const fault = faultOf(loop, use, string, graph);
  if (fault === null) return;
  const message = `${quote(string.operation.name)} reads \`${use.function}('${use.name}')\`${fault}`;
  const about = [use.function, use.name];
  // Whoever moves or copies a block out of a loop makes one mistake, however much it reads.
  const [, moved = loop] = graph.meeting(loop, string.operation) ?? [];
  const cause = { ids: [notInLoop(file, loop, moved)] };
  yield { at: string.path, within: [use.start, use.end], message, about, cause };
}

function faultOf(
  loop: Operation,
  use: NameUse,
  string: ExpressionString,
  graph: FlowGraph,
): string | null {
  const isInside = graph.encloses(loop, string.operation) || isOwnCondition(loop, string);
  if (isInside && isOfUnknownType(loop)) return null;
  if (!isForeach(loop) && !isUntil(loop)) {
    return `, but ${quote(loop.name)} is not a loop; name the loop that contains this action`;
  }
  if (isUntil(loop) && use.function.toLowerCase() === 'items') {
    return `, but ${quote(loop.name)} is an Until, which has iterations but no items; use iterationIndexes`;
  }
  if (isInside) return null;
  return ` outside of that loop, where there is no current item; move it inside, or use the outputs of an action`;
}

/** The condition of an Until is evaluated in each round. */
function isOwnCondition(loop: Operation, { operation, path }: ExpressionString): boolean {
  return operation === loop && path[operation.path.length] === 'expression';
}

function itemProblem(
  { operation, path }: ExpressionString,
  { name, start, end }: WrittenCall,
): Problem {
  const message = `${quote(operation.name)} reads \`item()\`, but no Foreach contains it, and this input is not evaluated item by item; name the value, or move the action into the loop`;
  return { at: path, within: [start, end], message, about: [name] };
}

/** True as well where it is not known what is evaluated, and when. */
function hasItem({ operation, path }: ExpressionString): boolean {
  const [field, input] = path.slice(operation.path.length);
  if (operation.kind === 'trigger' || field === 'trackedProperties') return true;
  if (isOfUnknownType(operation)) return true;
  if (around(operation).some((outer) => isForeach(outer) || isOfUnknownType(outer))) return true;
  return /^(?:select|query|table|join)$/i.test(operation.type) && input !== 'from';
}

/** `operation-type` reports it, and nobody knows what it is meant to be. */
function isOfUnknownType({ lowerType }: Operation): boolean {
  return !isKnownType('action', lowerType);
}
