import type { ReportedChange } from './change.ts';

/** True for what a deployment would write. */
export function isWriting<C extends ReportedChange>(
  change: C,
): change is Extract<C, { action: 'create' | 'update' }> {
  return change.action === 'create' || change.action === 'update';
}
