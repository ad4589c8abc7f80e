import { quote } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

export const variableSelfReference: FlowRule = {
  id: 'variable-self-reference',
  subject: 'flow',
  severity: 'error',
  summary: 'A SetVariable has a value that reads the variable itself.',
  types: ['setvariable'],
  *check({ variables, expressions }) {
    const sets = variables().changes.filter(({ kind }) => kind === 'setvariable');
    if (sets.length === 0) return;
    const targets = new Map(sets.map(({ action, name }) => [action, name]));
    for (const {
      operation,
      path,
      reading: { names },
    } of expressions()) {
      const target = targets.get(operation);
      if (target === undefined) continue;
      const read = names.find(
        ({ kind, lowerName }) => kind === 'variable' && lowerName === target.toLowerCase(),
      );
      if (read === undefined) continue;
      targets.delete(operation);
      const message = `${quote(operation.name)} sets the variable ${quote(target)} to a value that reads it; compute the value in a Compose before, or use an action that increments or appends`;
      yield { at: path, within: [read.start, read.end], message };
    }
  },
};
