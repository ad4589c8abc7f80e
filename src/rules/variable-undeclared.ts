import { wrongName } from '../map/causes.ts';
import { quote, Spellings } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

export const variableUndeclared: FlowRule = {
  id: 'variable-undeclared',
  subject: 'flow',
  severity: 'error',
  summary: 'A flow uses a variable that no action initialises.',
  *check({ flow: { file }, variables }) {
    const { declared: all, uses } = variables();
    const declared = new Spellings(all.map(({ name }) => name));
    for (const { name, verb, operation, place } of uses) {
      if (declared.inAnyCase(name) !== null) continue;
      const near = declared.nearest(name);
      const advice =
        near === null
          ? 'add an action at the top that initialises it'
          : `did you mean \`${near}\`?`;
      const message = `${quote(operation.name)} ${verb} the variable ${quote(name)}, which the flow never initialises; ${advice}`;
      const cause = { ids: [wrongName(file, 'variable', name)] };
      yield { ...place, message, about: [name], cause };
    }
  },
};
