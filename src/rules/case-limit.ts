import { isObject, own } from '../json/json.ts';
import type { FlowRule } from './rule.ts';

/** Source: https://learn.microsoft.com/power-automate/limits-and-config#flow-definition-limits */
const MOST = 25;

export const caseLimit: FlowRule = {
  id: 'case-limit',
  subject: 'flow',
  severity: 'error',
  summary: 'A Switch has more cases than Power Automate allows, not counting the default.',
  types: ['switch'],
  *check({ flow: { operations } }) {
    for (const { name, lowerType, value, path } of operations) {
      if (lowerType !== 'switch') continue;
      const cases = own(value, 'cases');
      const count = isObject(cases) ? Object.keys(cases).length : 0;
      if (count <= MOST) continue;
      const message = `\`${name}\` has ${count} cases, but at most ${MOST} are allowed; put a second Switch into the default case, or look the value up in a table`;
      yield { at: [...path, 'cases'], message };
    }
  },
};
