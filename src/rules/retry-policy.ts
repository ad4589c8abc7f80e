import { DAY, isExpression, numberOf, secondsOf } from '../flow/literals.ts';
import { dig, isObject, type Json, own } from '../json/json.ts';
import type { FlowRule } from './rule.ts';

/** Source: https://learn.microsoft.com/power-automate/limits-and-config#retry-setting-limits */
const MOST_TRIES = 90;
const SHORTEST = 5;
const LONGEST = DAY;

/** Source: https://learn.microsoft.com/azure/logic-apps/logic-apps-exception-handling#retry-policies */
const TYPES = ['default', 'none', 'fixed', 'exponential'];

export const retryPolicy: FlowRule = {
  id: 'retry-policy',
  subject: 'flow',
  severity: 'error',
  summary:
    'A retry policy has a type that does not exist, or a value outside of the allowed range.',
  *check({ flow: { operations } }) {
    for (const { name, value, path } of operations) {
      const policy = dig(value, 'inputs', 'retryPolicy');
      if (!isObject(policy)) continue;
      for (const [field, faultOf] of FIELDS) {
        const fault = faultOf(own(policy, field));
        if (fault === null) continue;
        const message = `the retry policy of \`${name}\` has ${fault}`;
        yield { at: [...path, 'inputs', 'retryPolicy', field], message };
      }
    }
  },
};

const FIELDS = [
  ['type', faultOfType],
  ['count', faultOfCount],
  ['interval', faultOfInterval],
  ['minimumInterval', faultOfInterval],
  ['maximumInterval', faultOfInterval],
] as const;

function faultOfType(value: Json | undefined): string | null {
  if (typeof value !== 'string' || isExpression(value)) return null;
  if (TYPES.includes(value.toLowerCase())) return null;
  return `the type \`${value}\`; write none, fixed or exponential, or remove the policy`;
}

function faultOfCount(value: Json | undefined): string | null {
  const count = numberOf(value);
  if (count === null || (count >= 1 && count <= MOST_TRIES)) return null;
  return `a count of ${count}; write 1 to ${MOST_TRIES}, or the type none to try once only`;
}

function faultOfInterval(value: Json | undefined): string | null {
  if (typeof value !== 'string' || isExpression(value)) return null;
  const seconds = secondsOf(value);
  if (seconds === null)
    return `an interval that is not an ISO 8601 duration; write one such as \`PT20S\``;
  if (seconds >= SHORTEST && seconds <= LONGEST) return null;
  return `an interval of \`${value}\`; write \`PT5S\` to \`P1D\``;
}
