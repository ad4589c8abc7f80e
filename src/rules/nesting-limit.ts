import type { Operation } from '../flow/operations.ts';
import type { FlowRule } from './rule.ts';

/**
 * Levels below the top one, whose actions have the depth 1: published flows go to depth 9. Source:
 * https://learn.microsoft.com/power-automate/limits-and-config#flow-definition-limits
 */
const MOST = 8;

export const nestingLimit: FlowRule = {
  id: 'nesting-limit',
  subject: 'flow',
  severity: 'error',
  summary: 'An action is nested deeper than Power Automate allows.',
  *check({ flow: { operations } }) {
    const reported = new Set<Operation | null>();
    for (const { name, path, parent, depth } of operations) {
      // One finding for each scope at the limit; deeper operations are not reported again.
      if (depth !== MOST + 2 || reported.has(parent)) continue;
      reported.add(parent);
      const message = `\`${name}\` is inside ${depth - 1} others, but at most ${MOST} are allowed; move \`${parent?.parent?.name}\` or its content into a child flow, or combine conditions`;
      yield { at: path, message };
    }
  },
};
