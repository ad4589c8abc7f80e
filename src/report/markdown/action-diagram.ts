import type { FlowDiff } from '../../plan/diff.ts';
import { isFollower } from '../diff-entries.ts';
import { ActionChart } from './action-chart.ts';
import { fenced } from './safe.ts';
import { thinned } from './thinned.ts';

/** A diagram with more is unreadable, and slow in a browser. */
const MOST_CHANGES = 30;

/**
 * A flow's actions in the order in which they run: added, removed and changed ones in colour, the
 * others reduced.
 */
export function actionDiagram({ operations, outline }: FlowDiff): string {
  const isWorthIt = operations.some(
    (change) => change.operation === 'action' && !isFollower(change),
  );
  if (!isWorthIt) return '';
  const isAllNew = outline.every(({ nodes }) =>
    nodes.every(({ change }) => change?.kind === 'added'),
  );
  return fenced('mermaid', new ActionChart(thinned(outline, MOST_CHANGES), isAllNew).lines);
}
