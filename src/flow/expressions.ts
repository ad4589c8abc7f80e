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
  /** Every literal name. */
  names: readonly NameUse[];
}

/** A string that the runtime evaluates, a value or a property's name, read once for all rules. */
export interface ExpressionString extends Reading {
  /** For the definition's `outputs`: a placeholder of that name, not an operation of the flow. */
  operation: Operation;
  /** From the file's root; a `KeyPath` for a property's name. */
  path: Path;
  text: string;
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
export function expressionStrings(operation: Operation): ExpressionString[] {
  const found: ExpressionString[] = [];
  if (!isObject(operation.value)) return found;
  const walk: Walk = { operation, path: [...operation.path], found };
  for (const field of EVALUATED) {
    if (Object.hasOwn(operation.value, field)) step(walk, field, operation.value[field] as Json);
  }
  const cases = operation.value.cases;
  for (const [name, block] of isObject(cases) ? Object.entries(cases) : []) {
    if (!isObject(block) || !Object.hasOwn(block, 'case')) continue;
    walk.path.push('cases', name);
    step(walk, 'case', block.case as Json);
    walk.path.length -= 2;
  }
  return found;
}

/** Every string of the definition's `outputs`, which are evaluated when all actions have run. */
export function outputStrings(definition: JsonObject, at: Path): ExpressionString[] {
  const outputs = own(definition, 'outputs');
  if (!isObject(outputs)) return [];
  const operation: Operation = {
    kind: 'action',
    name: 'outputs',
    type: '',
    value: outputs,
    path: at,
    parent: null,
    siblings: {},
    depth: 1,
    host: null,
    childFlow: null,
  };
  const walk: Walk = { operation, path: [...at], found: [] };
  step(walk, 'outputs', outputs);
  return walk.found;
}

/** One path for the complete walk: most strings contain no expressions and need no path. */
interface Walk {
  operation: Operation;
  path: (string | number)[];
  found: ExpressionString[];
}

function step(walk: Walk, key: string | number, value: Json): void {
  if (typeof value === 'string' ? !value.includes('@') : typeof value !== 'object') return;
  walk.path.push(key);
  collect(walk, value);
  walk.path.pop();
}

function collect(walk: Walk, value: Json): void {
  if (typeof value === 'string') {
    keep(walk, value, [...walk.path]);
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) step(walk, index, value[index] as Json);
  } else if (isObject(value)) {
    for (const key of Object.keys(value)) {
      if (isSchema(walk, key)) continue;
      if (key.includes('@')) keep(walk, key, KeyPath.of(...walk.path, key));
      step(walk, key, value[key] as Json);
    }
  }
}

function keep({ operation, found }: Walk, text: string, path: Path): void {
  found.push({ operation, path, text, ...readOnce(text) });
}

const SCHEMAS: ReadonlySet<string> = new Set(['schema', 'headersSchema']);

/** A schema among the inputs describes JSON, and holds no expressions; Compose has no schema. */
function isSchema({ operation, path }: Walk, key: string): boolean {
  if (!SCHEMAS.has(key) || path.length !== operation.path.length + 1) return false;
  return path.at(-1) === 'inputs' && operation.type.toLowerCase() !== 'compose';
}

/** 205 published flows have 2,683 different ones; a repository of thousands repeats its own. */
const MOST_READINGS = 20_000;

const readOnce = memo(MOST_READINGS, (text): Reading => {
  try {
    const template = parseTemplate(text);
    const calls = callsOf(template);
    const names = calls.flatMap((call) => nameUse(call) ?? []);
    return { template, error: null, calls, wrongCalls: calls.filter(isWrong), names };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return { template: null, error, calls: [], wrongCalls: [], names: [] };
  }
});

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
