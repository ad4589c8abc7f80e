import { type NameUse, nameUse } from './expression/names.ts';
import { parseTemplate } from './expression/parse.ts';
import { type Call, type Expression, ExpressionError, type Template } from './expression/tree.ts';
import { isObject, type Json } from './json.ts';
import type { Operation } from './operations.ts';
import type { Path } from './pointer.ts';

/** A string of an operation that the runtime evaluates, read once for all rules. */
export interface ExpressionString {
  operation: Operation;
  /** From the file's root. */
  path: Path;
  text: string;
  /** What it is; null when it does not parse: see `error`. */
  template: Template | null;
  error: ExpressionError | null;
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

/** Every string of an operation's own fields that may hold an expression, in file order. */
export function* expressionStrings(operation: Operation): Generator<ExpressionString> {
  if (!isObject(operation.value)) return;
  for (const field of EVALUATED) {
    if (!Object.hasOwn(operation.value, field)) continue;
    yield* strings(operation, operation.value[field] as Json, [...operation.path, field]);
  }
  const cases = operation.value.cases;
  for (const [name, block] of isObject(cases) ? Object.entries(cases) : []) {
    if (!isObject(block) || !Object.hasOwn(block, 'case')) continue;
    yield* strings(operation, block.case as Json, [...operation.path, 'cases', name, 'case']);
  }
}

function* strings(operation: Operation, value: Json, path: Path): Generator<ExpressionString> {
  if (typeof value === 'string') {
    if (value.includes('@')) yield read(operation, value, path);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* strings(operation, item, [...path, index]);
  } else if (isObject(value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (!isSchema(operation, path, key)) yield* strings(operation, inner, [...path, key]);
    }
  }
}

/** `inputs.schema` describes JSON, and its strings are no expressions. */
function isSchema(operation: Operation, path: Path, key: string): boolean {
  return key === 'schema' && path.length === operation.path.length + 1 && path.at(-1) === 'inputs';
}

function read(operation: Operation, text: string, path: Path): ExpressionString {
  try {
    return { operation, path, text, template: parseTemplate(text), error: null };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return { operation, path, text, template: null, error };
  }
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

/** Every call in an evaluated string, outer before inner; none where it does not parse. */
export function callsIn({ template }: ExpressionString): Call[] {
  const found: Call[] = [];
  for (const expression of expressionsOf(template)) collectCalls(expression, found);
  return found;
}

/** Every name that an evaluated string writes out. */
export function namesIn(string: ExpressionString): NameUse[] {
  return callsIn(string).flatMap((call) => nameUse(call) ?? []);
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
