import type { FlowDiff, OperationChange } from '../plan/diff.ts';
import { isFollower } from './diff-entries.ts';

/** How many actions of a flow come in another order, or are in another place, than before. */
export function movedActions({ operations }: FlowDiff): number {
  return operations.filter(isMoved).length;
}

function isMoved(change: OperationChange): boolean {
  const { kind, operation, fields } = change;
  if (operation === 'trigger' || isFollower(change)) return false;
  if (kind === 'moved') return true;
  return kind !== 'added' && kind !== 'removed' && fields.some(({ at }) => at === '/runAfter');
}
