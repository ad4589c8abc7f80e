import type { UnwatchedReason } from '../check/not-run-reason.ts';
import type { Operation } from '../flow/operations.ts';
import { hasNoInvoker, triggersOf } from '../flow/triggers.ts';
import { own } from '../json/json.ts';
import type { WritingChange } from '../plan/change.ts';
import { isDue } from './schedule.ts';

const OF_CLOCKS = ['recurrence', 'slidingwindow'];

/**
 * Why no run of a flow is expected within `minutes` of `from`; null where one is. What an event
 * starts, such as a new row, is always expected.
 */
export async function whyUnexpected(
  { flow: { operations } }: Pick<WritingChange, 'flow'>,
  from: Date,
  minutes: number,
): Promise<UnwatchedReason | null> {
  const triggers = triggersOf(operations);
  const reasons = await Promise.all(triggers.map((trigger) => whyNotFired(trigger, from, minutes)));
  if (reasons.includes(null)) return null;
  return reasons[0] ?? { code: 'trigger-not-known', type: 'none' };
}

async function whyNotFired(
  trigger: Operation,
  from: Date,
  minutes: number,
): Promise<UnwatchedReason | null> {
  const type = trigger.lowerType;
  if (type === 'request') return { code: 'started-by-person' };
  if (!OF_CLOCKS.includes(type)) {
    return hasNoInvoker(trigger) ? null : { code: 'trigger-not-known', type: trigger.type };
  }
  const due = await isDue(own(trigger.value, 'recurrence'), from, minutes);
  if (due === null) return { code: 'schedule-not-certain' };
  return due ? null : { code: 'schedule-not-due', minutes };
}
