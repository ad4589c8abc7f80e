import { templateKind } from '../flow/expression/reading.ts';
import type { Variable, VariableChange } from '../flow/expression/variables.ts';
import { dig, type Json } from '../json/json.ts';
import { orList } from '../wording/lists.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowRule, Problem } from './rule.ts';

/** What an action does to a variable, and the types of variables that it works with. */
const CHANGES: ReadonlyMap<string, { verb: string; types: readonly string[] }> = new Map([
  ['incrementvariable', { verb: 'increments', types: ['integer', 'float'] }],
  ['decrementvariable', { verb: 'decrements', types: ['integer', 'float'] }],
  ['appendtostringvariable', { verb: 'appends a string to', types: ['string'] }],
  ['appendtoarrayvariable', { verb: 'appends an item to', types: ['array'] }],
]);

/**
 * The types of the values that a variable of each type takes: the runtime converts none. In 1,372
 * published flows no value that is written out is of another one.
 */
const TAKES: ReadonlyMap<string, readonly string[]> = new Map([
  ['array', ['array']],
  ['boolean', ['boolean']],
  ['float', ['float', 'integer']],
  ['integer', ['integer']],
  ['object', ['object']],
  ['string', ['string']],
]);

export const variableType: FlowRule = {
  id: 'variable-type',
  subject: 'flow',
  severity: 'warning',
  summary:
    "An action changes a variable in a way, or gives it a value, that the variable's type does not allow.",
  *check({ variables }) {
    const { declared, declaredBy, changes } = variables();
    for (const variable of declared) yield* atStart(variable);
    for (const change of changes) {
      const [variable] = declaredBy.get(change.name.toLowerCase()) ?? [];
      if (variable === undefined || !TAKES.has(variable.type)) continue;
      yield* change.kind === 'setvariable' ? ofValue(change, variable) : ofChange(change, variable);
    }
  },
};

function* atStart({ name, type, value, action, path }: Variable): Generator<Problem> {
  const given = wrongType(value, type);
  if (given === null) return;
  const message = `${quote(action.name)} initialises the variable ${quote(name)} as ${type} with a value of the type ${given}; ${advice(type)}`;
  yield { at: [...path, 'value'], message };
}

function* ofValue({ name, action }: VariableChange, variable: Variable): Generator<Problem> {
  const given = wrongType(dig(action.value, 'inputs', 'value'), variable.type);
  if (given === null) return;
  const message = `${quote(action.name)} sets the variable ${quote(name)} to a value of the type ${given}, but ${quote(variable.action.name)} initialises it as ${variable.type}; ${advice(variable.type)}`;
  yield { at: [...action.path, 'inputs', 'value'], message };
}

function* ofChange(
  { name, kind, action, path }: VariableChange,
  variable: Variable,
): Generator<Problem> {
  const change = CHANGES.get(kind);
  if (change === undefined || change.types.includes(variable.type)) return;
  const message = `${quote(action.name)} ${change.verb} the variable ${quote(name)}, which ${quote(variable.action.name)} initialises as ${variable.type}; this needs a variable of the type ${change.types.join(' or ')}`;
  yield { at: path, message };
}

function advice(type: string): string {
  const types = orList(TAKES.get(type) ?? []);
  return `write a value of the type ${types}, or an expression that starts with \`@\` and gives one`;
}

/** The type of a value that a variable of `type` does not take; null where it may take it. */
function wrongType(value: Json | undefined, type: string): string | null {
  const takes = TAKES.get(type);
  const given = takes === undefined ? null : typeOf(value);
  return given === null || takes?.includes(given) ? null : given;
}

/** Null where there is no value, or only a run knows it. Text with `@{…}` in it gives text. */
function typeOf(value: Json | undefined): string | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return 'array';
  switch (typeof value) {
    case 'string':
      return ['text', 'interpolation'].includes(templateKind(value) ?? '') ? 'string' : null;
    case 'number':
      return Number.isInteger(value) ? 'integer' : 'float';
    case 'boolean':
      return 'boolean';
    default:
      return 'object';
  }
}
