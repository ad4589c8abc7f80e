import type { FlowDiff } from '../../plan/diff.ts';
import { isFollower } from '../diff-entries.ts';
import { isAllNew } from '../diff-summary.ts';
import { ActionChart } from './action-chart.ts';
import { fenced } from './safe.ts';
import { thinned } from './thinned.ts';

/** A diagram with more is unreadable, and slow in a browser. */
const MOST_CHANGES = 30;

/**
 * A flow's actions in the order in which they run: added, removed and changed ones in colour, the
 * others reduced.
 */
export function actionDiagram(diff: FlowDiff): string {
  const isWorthIt = diff.operations.some(
    (change) => change.operation === 'action' && !isFollower(change),
  );
  if (!isWorthIt) return '';
  const chart = new ActionChart(thinned(diff.outline, MOST_CHANGES), isAllNew(diff));
  return fenced('mermaid', chart.lines);
}
