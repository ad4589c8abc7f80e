import type { JsonObject } from '../json/json.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

export const variableUnused: FlowRule = {
  id: 'variable-unused',
  subject: 'flow',
  severity: 'notice',
  summary: 'A variable is initialised, but nothing reads it.',
  types: ['initializevariable'],
  *check({ flow: { definition }, expressions, names, variables }) {
    const { declaredBy, usesBy } = variables();
    const isRead = (key: string) => usesBy.get(key)?.some(({ verb }) => verb === 'reads') ?? false;
    const candidates = [...declaredBy].filter(([key]) => !isRead(key));
    // A variable that is used and not declared may be meant to be one of these.
    if (candidates.length === 0 || [...usesBy.keys()].some((key) => !declaredBy.has(key))) return;
    if (expressions().some(({ reading }) => reading.mayReadAnyVariable)) return;
    // The outputs of an action that sets a variable hold its value.
    const asked = new Set(names().operation.map(({ use }) => use.lowerName));
    let read: ReadonlySet<string> | null = null;
    for (const [key, [variable, ...others]] of candidates) {
      // Several are reported by `variable-duplicate`.
      if (variable === undefined || others.length > 0) continue;
      const changes = usesBy.get(key) ?? [];
      const actions = [variable.action, ...changes.map(({ operation }) => operation)];
      if (actions.some(({ lowerName }) => asked.has(lowerName))) continue;
      read ??= namesRead(definition);
      if (read.has(key)) continue;
      yield {
        at: [...variable.path, 'name'],
        message: `nothing reads the variable ${quote(variable.name)}; remove it${changes.length === 0 ? '' : ', and what changes it'}`,
        related: changes.map(({ operation, place }) => {
          return { ...place, message: `${quote(operation.name)} changes it` };
        }),
      };
    }
  },
};

/** The variables that are read anywhere, in lower case: in a property's name or an output as well. */
function namesRead(definition: JsonObject): ReadonlySet<string> {
  const text = JSON.stringify(definition);
  const reads = text.matchAll(/variables\s*\(\s*'((?:[^']|'')*)'/gi);
  return new Set([...reads].map(([, name = '']) => name.replaceAll("''", "'").toLowerCase()));
}
