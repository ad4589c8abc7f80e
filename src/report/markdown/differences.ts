import type { ReportedChange } from '../../plan/change.ts';
import type { FlowDiff } from '../../plan/diff.ts';
import { count } from '../count.ts';
import { diffSummary } from '../diff-summary.ts';
import type { Detail } from './detail.ts';
import { code } from './safe.ts';

/** What changes in a flow, at a glance. */
export function differences(change: ReportedChange, { summaries }: Detail): string {
  if (change.action === 'create') return created(change.diff.operations.length);
  if (change.action !== 'update') return '';
  if (!summaries) return count(change.paths.length, 'difference');
  return diffSummary(change.diff)
    .map((part) => (part === 'state' ? `state${stateOf(change.diff)}` : part))
    .join('<br>');
}

function created(operations: number): string {
  return operations === 0 ? 'new flow' : `new flow of ${count(operations, 'operation')}`;
}

function stateOf({ state }: FlowDiff): string {
  const word = (value: unknown) => (typeof value === 'string' ? code(value, 40) : 'none');
  return ` ${word(state?.before)} → ${word(state?.after)}`;
}
