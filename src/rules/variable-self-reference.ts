import { variableChanges } from '../flow/expression/variables.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

export const variableSelfReference: FlowRule = {
  id: 'variable-self-reference',
  subject: 'flow',
  severity: 'error',
  summary: 'A SetVariable has a value that reads the variable itself.',
  *check({ flow: { operations }, expressions }) {
    const targets = new Map(
      variableChanges(operations)
        .filter(({ kind }) => kind === 'setvariable')
        .map(({ action, name }) => [action, name]),
    );
    for (const { operation, path, names } of expressions()) {
      const target = targets.get(operation);
      const read = names.find(
        ({ kind, name }) => kind === 'variable' && name.toLowerCase() === target?.toLowerCase(),
      );
      if (target === undefined || read === undefined) continue;
      targets.delete(operation);
      const message = `${quote(operation.name)} sets the variable ${quote(target)} to a value that reads it; compute the value in a Compose before, or use an action that increments or appends`;
      yield { at: path, within: [read.start, read.end], message };
    }
  },
};
