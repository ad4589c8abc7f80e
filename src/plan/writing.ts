import type { Change, WritingChange } from './plan.ts';

/** True for what a deployment would write. */
export function isWriting(change: Change): change is WritingChange {
  return change.action === 'create' || change.action === 'update';
}
