import { DAY, isExpression, numberOf, secondsOf } from '../flow/literals.ts';
import { isUntil } from '../flow/loops.ts';
import { dig, type Json } from '../json/json.ts';
import type { FlowRule } from './rule.ts';

/** Source: https://learn.microsoft.com/power-automate/limits-and-config#concurrency-looping-and-debatching-limits */
const MOST_ROUNDS = 5_000;
/** A run lasts 30 days at most: #duration-limits of the same page. */
const LONGEST = 30 * DAY;

export const untilLimit: FlowRule = {
  id: 'until-limit',
  subject: 'flow',
  severity: 'error',
  summary: 'The limit of an Until loop is outside of the allowed range.',
  types: ['until'],
  *check({ flow: { operations } }) {
    for (const { name, value, path } of operations.filter(isUntil)) {
      for (const [field, faultOf] of FIELDS) {
        const fault = faultOf(dig(value, 'limit', field));
        if (fault === null) continue;
        yield { at: [...path, 'limit', field], message: `the ${field} of \`${name}\` ${fault}` };
      }
    }
  },
};

const FIELDS = [
  ['count', faultOfCount],
  ['timeout', faultOfTimeout],
] as const;

function faultOfCount(value: Json | undefined): string | null {
  const count = numberOf(value);
  if (count === null || (count >= 1 && count <= MOST_ROUNDS)) return null;
  return `is ${count}; write 1 to ${MOST_ROUNDS} iterations`;
}

function faultOfTimeout(value: Json | undefined): string | null {
  if (typeof value !== 'string' || isExpression(value)) return null;
  const seconds = secondsOf(value);
  if (seconds === null) return 'is not an ISO 8601 duration; write one such as `PT1H`';
  return seconds > LONGEST ? 'is longer than a run may last; write at most `P30D`' : null;
}
