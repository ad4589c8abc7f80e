import { isObject, type Json, type JsonObject, own } from '../json/json.ts';
import { KeyPath, type Path } from '../json/pointer.ts';
import { type ExpressionReading, readingOf } from './expression/reading.ts';
import { isUnevaluated } from './expression/unevaluated.ts';
import type { Operation } from './operations.ts';

/** A string that the runtime evaluates, a value or a property's name, read once for all rules. */
export interface ExpressionString extends ExpressionReading {
  /** For the definition's `outputs`: a placeholder of that name, not an operation of the flow. */
  operation: Operation;
  /** From the file's root; a `KeyPath` for a property's name. */
  path: Path;
  text: string;
}

/** A text that is an expression but for its `@`. */
export type UnevaluatedText = Pick<ExpressionString, 'operation' | 'path'>;

/** What a flow holds of both, found in one walk. */
export interface FlowStrings {
  expressions: ExpressionString[];
  /** Among the inputs and in conditions. */
  unevaluated: UnevaluatedText[];
}

/** True for a string that may be wrong by itself, whatever the flow: hardly any is. */
export function mayBeWrong({ error, wrongCalls, tooLong }: ExpressionString): boolean {
  return error !== null || wrongCalls.length > 0 || tooLong.length > 0;
}

/** The fields of an operation that are evaluated; names, descriptions and metadata are not. */
const EVALUATED = [
  'inputs',
  'expression',
  'foreach',
  'conditions',
  'splitOn',
  'limit',
  'recurrence',
  'trackedProperties',
  'correlation',
  'runtimeConfiguration',
] as const;

/** Those of them that hold what a run reads; the others have kinds of their own. */
const READ: ReadonlySet<string | number> = new Set(['inputs', 'expression']);

/** The part of a flow that is evaluated. */
interface Evaluated {
  definition: JsonObject;
  definitionPath: Path;
  operations: readonly Operation[];
}

/**
 * Every string of a flow that may hold an expression: operation by operation, and then those of
 * the definition's `outputs`, which are evaluated when all actions have run.
 */
export function stringsOf(flow: Evaluated): FlowStrings {
  const found: FlowStrings = { expressions: [], unevaluated: [] };
  const steps: Walk['steps'] = [];
  for (const operation of flow.operations) inOperation({ operation, steps, found });
  inOutputs(flow, found);
  return found;
}

function inOperation(walk: Walk): void {
  const { value } = walk.operation;
  if (!isObject(value)) return;
  for (const field of EVALUATED) {
    const held = value[field];
    if (held !== undefined) step(walk, field, held);
  }
  const cases = own(value, 'cases');
  if (isObject(cases)) for (const name in cases) inCase(walk, name, own(cases[name], 'case'));
}

function inCase(walk: Walk, name: string, value: Json | undefined): void {
  if (value === undefined) return;
  walk.steps.push('cases', name);
  step(walk, 'case', value);
  walk.steps.length -= 2;
}

function inOutputs({ definition, definitionPath: path }: Evaluated, found: FlowStrings) {
  const outputs = own(definition, 'outputs');
  if (!isObject(outputs)) return;
  const operation: Operation = {
    kind: 'action',
    name: 'outputs',
    lowerName: 'outputs',
    type: '',
    lowerType: '',
    value: outputs,
    path,
    parent: null,
    siblings: {},
    depth: 1,
    index: 0,
    host: null,
    childFlow: null,
  };
  step({ operation, steps: [], found }, 'outputs', outputs);
}

/** Most strings contain no expression, and need no path. */
interface Walk {
  operation: Operation;
  /** From the operation on. */
  steps: (string | number)[];
  found: FlowStrings;
}

function step(walk: Walk, key: string | number, value: Json): void {
  if (typeof value === 'string' ? !mayBeExpression(value) : typeof value !== 'object') return;
  walk.steps.push(key);
  collect(walk, value);
  walk.steps.pop();
}

function mayBeExpression(text: string): boolean {
  return text.includes('@') || isUnevaluated(text);
}

function collect(walk: Walk, value: Json): void {
  if (typeof value === 'string') {
    take(walk, value);
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) step(walk, index, value[index] as Json);
  } else if (isObject(value)) {
    for (const key in value) {
      if (isSchema(walk, key)) continue;
      if (key.includes('@'))
        keep(walk, key, KeyPath.of(...walk.operation.path, ...walk.steps, key));
      step(walk, key, value[key] as Json);
    }
  }
}

function take(walk: Walk, text: string): void {
  const { operation, steps, found } = walk;
  const path = [...operation.path, ...steps];
  if (text.includes('@')) keep(walk, text, path);
  if (isUnevaluated(text) && READ.has(steps[0] ?? '')) found.unevaluated.push({ operation, path });
}

function keep({ operation, found }: Walk, text: string, path: Path): void {
  const { kind, error, wrongCalls, tooLong, item, names, mayReadAnyVariable } = readingOf(text);
  const place = { operation, path, text };
  found.expressions.push({
    ...place,
    kind,
    error,
    wrongCalls,
    tooLong,
    item,
    names,
    mayReadAnyVariable,
  });
}

const SCHEMAS: ReadonlySet<string> = new Set(['schema', 'headersSchema']);

/** A schema among the inputs describes JSON, and holds no expressions; Compose has no schema. */
function isSchema({ operation, steps }: Walk, key: string): boolean {
  if (steps.length !== 1 || steps[0] !== 'inputs' || !SCHEMAS.has(key)) return false;
  return operation.lowerType !== 'compose';
}
