import { DAY, isExpression, numberOf } from '../flow/literals.ts';
import type { Operation } from '../flow/operations.ts';
import { triggersOf } from '../flow/triggers.ts';
import { dig, digString } from '../json/json.ts';
import type { FlowRule, Problem } from './rule.ts';

/** Source: https://learn.microsoft.com/power-automate/limits-and-config#duration-limits */
const SHORTEST = 60;
const LONGEST = 500 * DAY;

/** A month counts 31 days: Logic Apps accepts at most 16 months, as they fit into 500 days. */
const SECONDS = new Map([
  ['second', 1],
  ['minute', 60],
  ['hour', 3_600],
  ['day', DAY],
  ['week', 7 * DAY],
  ['month', 31 * DAY],
  ['year', 365 * DAY],
]);

export const recurrenceInterval: FlowRule = {
  id: 'recurrence-interval',
  subject: 'flow',
  severity: 'error',
  summary: 'A trigger runs more or less often than Power Automate allows.',
  *check({ flow: { operations } }) {
    for (const trigger of triggersOf(operations)) yield* ofTrigger(trigger);
  },
};

function* ofTrigger({ name, value, path }: Operation): Generator<Problem> {
  const frequency = digString(value, 'recurrence', 'frequency');
  const interval = numberOf(dig(value, 'recurrence', 'interval'));
  if (frequency === null || isExpression(frequency)) return;
  const unit = SECONDS.get(frequency.toLowerCase());
  if (unit === undefined || interval === null || isAllowed(interval * unit)) return;
  const message = `\`${name}\` runs every ${interval} ${frequency.toLowerCase()}${interval === 1 ? '' : 's'}; write an interval from 60 seconds to 500 days`;
  yield { at: [...path, 'recurrence', 'interval'], message };
}

function isAllowed(seconds: number): boolean {
  return seconds >= SHORTEST && seconds <= LONGEST;
}
