import type { ReportedChange } from '../../plan/change.ts';
import type { FlowDiff } from '../../plan/diff.ts';
import { count } from '../../wording/count.ts';
import { diffSummary } from '../diff-summary.ts';
import type { Detail } from './detail.ts';
import { code } from './safe.ts';

/** What changes in a flow, in brief. */
export function differences(change: ReportedChange, detail: Detail): string {
  if (change.action === 'create') return created(change.diff.operations.length);
  return change.action === 'update' ? diffCell(change, detail) : '';
}

/** How two versions of a flow differ, in brief. */
export function diffCell(
  { paths, diff }: { paths: readonly string[]; diff: FlowDiff },
  { summaries }: Detail,
): string {
  if (!summaries) return count(paths.length, 'difference');
  return diffSummary(diff)
    .map((part) => (part === 'state' ? `state${stateOf(diff)}` : part))
    .join('<br>');
}

function created(operations: number): string {
  return operations === 0 ? 'new flow' : `new flow of ${count(operations, 'operation')}`;
}

function stateOf({ state }: FlowDiff): string {
  const word = (value: unknown) => (typeof value === 'string' ? code(value, 40) : 'none');
  return ` ${word(state?.before)} → ${word(state?.after)}`;
}
