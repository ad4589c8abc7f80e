import { isObject, type Json, type JsonObject, own } from '../json/json.ts';
import { memo } from '../json/memo.ts';
import { KeyPath, type Path } from '../json/pointer.ts';
import { functionNamed, takes } from './expression/catalogue.ts';
import { type NameUse, nameUse } from './expression/names.ts';
import { parseTemplate } from './expression/parse.ts';
import { type Call, type Expression, ExpressionError, type Template } from './expression/tree.ts';
import type { Operation } from './operations.ts';

/** What a string of a definition is to the runtime; the same for every string of the same text. */
interface Reading {
  /** Null when it does not parse: see `error`. */
  template: Template | null;
  error: ExpressionError | null;
  /** Every call, outer before inner; none where it does not parse. */
  calls: readonly Call[];
  /** Those of a function that the language lacks or may lack, or with a wrong number of arguments. */
  wrongCalls: readonly Call[];
  /** The first call of `item()`. */
  item: Call | null;
  /** Every literal name. */
  names: readonly NameUse[];
  /** It reads a variable of a computed name, or nobody can read what it does. */
  mayReadAnyVariable: boolean;
}

/** A string that the runtime evaluates, a value or a property's name, read once for all rules. */
export interface ExpressionString extends Reading {
  /** For the definition's `outputs`: a placeholder of that name, not an operation of the flow. */
  operation: Operation;
  /** From the file's root; a `KeyPath` for a property's name. */
  path: Path;
  text: string;
}

/**
 * The longest expression that a flow may have.
 * Source: Microsoft, "Limits of automated, scheduled, and instant flows", expressions.
 */
export const LONGEST_EXPRESSION = 8192;

/** True for a string that may be wrong by itself, whatever the flow: hardly any is. */
export function mayBeWrong({ text, error, wrongCalls }: ExpressionString): boolean {
  return error !== null || wrongCalls.length > 0 || text.length > LONGEST_EXPRESSION;
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
export function stringsOf(flow: Evaluated): ExpressionString[] {
  const found: ExpressionString[] = [];
  const steps: Walk['steps'] = [];
  for (const operation of flow.operations) inOperation({ operation, steps, found });
  inOutputs(flow, found);
  return found;
}

/** Every string of an operation's own fields that may hold an expression, in file order. */
export function expressionStrings(operation: Operation): ExpressionString[] {
  const found: ExpressionString[] = [];
  inOperation({ operation, steps: [], found });
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

function inOutputs({ definition, definitionPath: path }: Evaluated, found: ExpressionString[]) {
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
  found: ExpressionString[];
}

function step(walk: Walk, key: string | number, value: Json): void {
  if (typeof value === 'string' ? !value.includes('@') : typeof value !== 'object') return;
  walk.steps.push(key);
  collect(walk, value);
  walk.steps.pop();
}

function collect(walk: Walk, value: Json): void {
  if (typeof value === 'string') {
    keep(walk, value, [...walk.operation.path, ...walk.steps]);
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

function keep({ operation, found }: Walk, text: string, path: Path): void {
  const { template, error, calls, wrongCalls, item, names, mayReadAnyVariable } = readOnce(text);
  const reading = { template, error, calls, wrongCalls, item, names, mayReadAnyVariable };
  found.push({ operation, path, text, ...reading });
}

const SCHEMAS: ReadonlySet<string> = new Set(['schema', 'headersSchema']);

/** A schema among the inputs describes JSON, and holds no expressions; Compose has no schema. */
function isSchema({ operation, steps }: Walk, key: string): boolean {
  if (steps.length !== 1 || steps[0] !== 'inputs' || !SCHEMAS.has(key)) return false;
  return operation.lowerType !== 'compose';
}

/** 205 published flows have 2,683 different ones; a repository of thousands repeats its own. */
const MOST_READINGS = 20_000;

const readOnce = memo(MOST_READINGS, (text): Reading => {
  try {
    return readingOf(parseTemplate(text));
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return { ...readingOf(null), error, mayReadAnyVariable: true };
  }
});

function readingOf(template: Template | null): Reading {
  const calls = callsOf(template);
  const names = calls.flatMap((call) => nameUse(call) ?? []);
  const readers = calls.filter(({ name }) => name.toLowerCase() === 'variables');
  return {
    template,
    error: null,
    calls,
    wrongCalls: calls.filter(isWrong),
    item: calls.find(({ name }) => name.toLowerCase() === 'item') ?? null,
    names,
    mayReadAnyVariable: readers.length > names.filter(({ kind }) => kind === 'variable').length,
  };
}

function isWrong(call: Call): boolean {
  const entry = functionNamed(call.name);
  return entry === undefined || entry.isUnsure || !takes(entry, call.arguments.length);
}

/** What a text is to the runtime; null where it does not parse. */
export function templateOf(text: string): Template | null {
  return text.includes('@') ? readOnce(text).template : { kind: 'text', text };
}

/** The expressions of a template, without the text between them. */
export function expressionsOf(template: Template | null): Expression[] {
  switch (template?.kind) {
    case 'expression':
      return [template.expression];
    case 'interpolation':
      return template.parts.filter((part) => typeof part !== 'string');
    default:
      return [];
  }
}

/** Every call of a template, outer before inner. */
function callsOf(template: Template | null): Call[] {
  const found: Call[] = [];
  for (const expression of expressionsOf(template)) collectCalls(expression, found);
  return found;
}

function collectCalls(expression: Expression, found: Call[]): void {
  const indexes: Expression[] = [];
  let base = expression;
  // A loop: a chain of members may be as long as the text, and the stack is not.
  for (; base.kind === 'access'; base = base.of) indexes.push(base.index);
  if (base.kind === 'call') {
    found.push(base);
    for (const argument of base.arguments) collectCalls(argument, found);
  }
  for (const index of indexes.reverse()) collectCalls(index, found);
}
