import type { NameUse } from '../flow/expression/names.ts';
import { variablesOf } from '../flow/expression/variables.ts';
import { isObject, own } from '../json/json.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowContext, FlowRule } from './rule.ts';

export const expressionCase: FlowRule = {
  id: 'expression-case',
  subject: 'flow',
  severity: 'warning',
  summary: 'A name in an expression differs from its declaration in case.',
  *check(context) {
    const names = namesOf(context);
    for (const string of context.expressions()) {
      for (const use of string.names) {
        const declared = names(use);
        if (declared.includes(use.name)) continue;
        const meant = declared.find((name) => name.toLowerCase() === use.name.toLowerCase());
        if (meant === undefined) continue;
        const message = `${quote(string.operation.name)} writes ${quote(use.name)} for ${quote(meant)}, which works only because the runtime ignores case; write both the same`;
        yield { at: string.path, within: [use.start, use.end], message };
      }
    }
  },
};

/** The names that a name may refer to, by the function that uses it. */
function namesOf({ flow, graph }: FlowContext): (use: NameUse) => readonly string[] {
  const variables = variablesOf(flow.operations).map(({ name }) => name);
  const parameters = own(flow.definition, 'parameters');
  const parameterNames = isObject(parameters) ? Object.keys(parameters) : [];
  return (use) => {
    switch (use.kind) {
      case 'variable':
        return variables;
      case 'parameter':
        return parameterNames;
      default:
        return graph()
          .named(use.name)
          .map(({ name }) => name);
    }
  };
}
