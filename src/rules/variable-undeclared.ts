import { variableChanges, variablesOf } from '../flow/expression/variables.ts';
import { quote, Spellings } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

export const variableUndeclared: FlowRule = {
  id: 'variable-undeclared',
  subject: 'flow',
  severity: 'error',
  summary: 'A flow uses a variable that no action initialises.',
  *check({ flow: { operations }, expressions }) {
    const declared = new Spellings(variablesOf(operations).map(({ name }) => name));
    const advice = (name: string) => {
      const near = declared.nearest(name);
      return near === null
        ? 'add an action at the top that initialises it'
        : `did you mean \`${near}\`?`;
    };
    for (const { name, action, path } of variableChanges(operations)) {
      if (declared.inAnyCase(name) !== null) continue;
      const message = `${quote(action.name)} changes the variable ${quote(name)}, which the flow never initialises; ${advice(name)}`;
      yield { at: path, message };
    }
    for (const string of expressions()) {
      for (const { kind, name, start, end } of string.names) {
        if (kind !== 'variable' || declared.inAnyCase(name) !== null) continue;
        const message = `${quote(string.operation.name)} reads the variable ${quote(name)}, which the flow never initialises; ${advice(name)}`;
        yield { at: string.path, within: [start, end], message };
      }
    }
  },
};
