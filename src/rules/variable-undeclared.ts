import { wrongName } from '../map/causes.ts';
import { quote, spellingsOf } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

export const variableUndeclared: FlowRule = {
  id: 'variable-undeclared',
  subject: 'flow',
  severity: 'error',
  summary: 'A flow uses a variable that no action initialises.',
  *check({ flow: { file }, variables }) {
    const { declared, uses, declaredBy } = variables();
    for (const { name, verb, operation, place } of uses) {
      if (declaredBy.has(name.toLowerCase())) continue;
      const near = spellingsOf(declared, () => declared.map((each) => each.name)).nearest(name);
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
