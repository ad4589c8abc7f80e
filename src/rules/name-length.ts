import type { FlowRule } from './rule.ts';

/** Source: https://learn.microsoft.com/power-automate/limits-and-config#flow-definition-limits */
const MOST = 80;

export const nameLength: FlowRule = {
  id: 'name-length',
  subject: 'flow',
  severity: 'error',
  summary: 'The name of an action or trigger is longer than Power Automate allows.',
  *check({ flow: { operations } }) {
    for (const { kind, name, path } of operations) {
      if (name.length <= MOST) continue;
      const message = `the name of the ${kind} \`${name.slice(0, MOST)}…\` has ${name.length} characters, but at most ${MOST} are allowed; shorten it, also in expressions and in \`runAfter\``;
      yield { at: path, message };
    }
  },
};
