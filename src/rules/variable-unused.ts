import { byVariable, variableChanges, variablesOf } from '../flow/expression/variables.ts';
import type { ExpressionString } from '../flow/expressions.ts';
import type { JsonObject } from '../json/json.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

export const variableUnused: FlowRule = {
  id: 'variable-unused',
  subject: 'flow',
  severity: 'notice',
  summary: 'A variable is initialised, but nothing reads it.',
  *check({ flow: { operations, definition }, expressions }) {
    const variables = byVariable(variablesOf(operations));
    const read = namesRead(definition);
    // A variable that is read and not declared may be meant to be one of these.
    if (variables.size === 0 || [...read].some((name) => !variables.has(name))) return;
    if (expressions().some(mayReadAny)) return;
    const changesOf = byVariable(variableChanges(operations));
    const asked = actionsAsked(expressions());
    for (const [key, [variable, ...others]] of variables) {
      // Several are reported by `variable-duplicate`.
      if (variable === undefined || others.length > 0 || read.has(key)) continue;
      const { name, action, path } = variable;
      const changes = changesOf.get(key) ?? [];
      const actions = [action, ...changes.map((change) => change.action)];
      if (actions.some((each) => asked.has(each.name.toLowerCase()))) continue;
      const what = changes.length === 0 ? 'it' : 'it, and what changes it';
      const message = `nothing reads the variable ${quote(name)}; remove ${what}`;
      const related = changes.map((change) => {
        return { at: change.path, message: `${quote(change.action.name)} changes it` };
      });
      yield { at: [...path, 'name'], message, related };
    }
  },
};

/** True for a text that reads a variable of a computed name, or that nobody can read. */
function mayReadAny({ error, calls, names }: ExpressionString): boolean {
  const reads = calls.filter(({ name }) => name.toLowerCase() === 'variables');
  return error !== null || reads.length > names.filter(({ kind }) => kind === 'variable').length;
}

/** The variables that are read anywhere, in lower case: in a property's name or an output as well. */
function namesRead(definition: JsonObject): ReadonlySet<string> {
  const text = JSON.stringify(definition);
  const reads = text.matchAll(/variables\s*\(\s*'((?:[^']|'')*)'/gi);
  return new Set([...reads].map(([, name = '']) => name.replaceAll("''", "'").toLowerCase()));
}

/** The actions whose outputs are read, in lower case: those of SetVariable hold its value. */
function actionsAsked(strings: readonly ExpressionString[]): ReadonlySet<string> {
  const names = strings.flatMap((string) => string.names);
  return new Set(
    names.filter(({ kind }) => kind === 'operation').map(({ name }) => name.toLowerCase()),
  );
}
