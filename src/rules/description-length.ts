import { own } from '../json/json.ts';
import type { FlowRule } from './rule.ts';

/**
 * The flow's own description may be longer: published ones are.
 * Source: https://learn.microsoft.com/power-automate/limits-and-config#flow-definition-limits
 */
const MOST = 256;

export const descriptionLength: FlowRule = {
  id: 'description-length',
  subject: 'flow',
  severity: 'error',
  summary: 'The description of an action or trigger is longer than Power Automate allows.',
  *check({ flow: { operations } }) {
    for (const { kind, name, value, path } of operations) {
      const description = own(value, 'description');
      const length = typeof description === 'string' ? description.length : 0;
      if (length <= MOST) continue;
      const message = `the description of the ${kind} \`${name}\` has ${length} characters, but at most ${MOST} are allowed; shorten it`;
      yield { at: [...path, 'description'], message };
    }
  },
};
