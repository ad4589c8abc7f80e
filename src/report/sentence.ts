import type { ReportedChange } from '../plan/change.ts';
import type { Outcome, Result } from '../plan/outcome.ts';
import { isBlamed } from '../plan/watched-run.ts';
import { amount, count } from '../wording/count.ts';
import { andList } from '../wording/lists.ts';
import { shortenName } from '../wording/shorten.ts';
import { flowsConcerned, type Step } from './groups.ts';
import type { Mode, Report } from './report.ts';

type Action = ReportedChange['action'];

const ACTIONS: readonly Action[] = ['create', 'update', 'unchanged', 'blocked'];
const RESULTS: readonly Result[] = [
  'failed',
  'unknown',
  'restored',
  'blocked',
  'created',
  'updated',
  'unchanged',
  'skipped',
];

/**
 * The numbers beneath the verdict: the findings, and what else a reader may count on. Names are not
 * escaped.
 */
export function countsOf({ findings, flows, plan, judgedBy }: Report): string {
  return [
    ...(findings.length > 0 ? [foundCounts(findings, flows.length)] : []),
    ...(findings.length === 0 && flows.length > 0 && plan !== null
      ? [`${count(flows.length, 'flow')} checked, no findings`]
      : []),
    ...(judgedBy === undefined ? [] : [judgeClause(judgedBy)]),
  ].join(' · ');
}

function judgeClause(commit: string): string {
  return `judged by the map of ${commit.slice(0, 7)}, the newest of the base branch that can be read`;
}

const MOST_MISSING = 5;

/** `no report of shard 2/20 and of 1 more`. */
export function missingClause(missing: readonly string[]): string {
  const named = missing.map((shard) => shortenName(shard, 80));
  return `no report of ${missing.length === 1 ? 'shard' : 'the shards'} ${andList(named, MOST_MISSING)}`;
}

/** `3 errors, 1 warning in 2 of 5 flows and the map`. */
function foundCounts(findings: Report['findings'], checked: number): string {
  const inFlows = flowsConcerned(findings).size;
  const where = [
    ...(inFlows >= checked && inFlows > 0 ? [count(inFlows, 'flow')] : []),
    ...(inFlows < checked && inFlows > 0
      ? [`${amount(inFlows)} of ${count(checked, 'flow')}`]
      : []),
    ...(findings.some(({ flow }) => flow === null) ? ['the map'] : []),
  ];
  return `${severityCounts(findings)} in ${andList(where)}`;
}

/** `2 errors, 1 warning`. */
export function severityCounts(findings: Report['findings']): string {
  return (['error', 'warning', 'notice'] as const)
    .map((severity) => ({
      severity,
      found: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ found }) => found > 0)
    .map(({ severity, found }) => count(found, severity))
    .join(', ');
}

/** `1 update, 4 unchanged`, `1 created, 1 failed`. */
export function stepCounts(steps: readonly Step[]): string {
  const outcomes = steps.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]));
  if (outcomes.length > 0) return resultCounts(outcomes);
  const changes = steps.flatMap(({ change }) => (change === null ? [] : [change]));
  const { create, update, unchanged, blocked } = actionsOf(changes);
  const elsewhere = changes.filter(({ identity }) => identity !== undefined).length;
  const counts = [
    ...(blocked > 0 ? [`${amount(blocked)} blocked`] : []),
    ...(create > 0 ? [count(create, 'create')] : []),
    ...(update > 0 ? [count(update, 'update')] : []),
    ...(unchanged > 0 ? [`${amount(unchanged)} unchanged`] : []),
  ];
  const note = elsewhere > 0 ? ` (${amount(elsewhere)} on another live flow)` : '';
  return `${counts.join(', ')}${note}`;
}

/** The heading above the flows of an environment, before its name. */
export function stepsTitle(mode: Mode, isDone: boolean): string {
  if (mode === 'export') return 'Exported from';
  return isDone ? 'Deployment to' : 'Planned for';
}

function resultCounts(outcomes: readonly Outcome[]): string {
  const results = resultsOf(outcomes);
  const counts = RESULTS.filter((result) => results[result] > 0).map(
    (result) => `${amount(results[result])} ${result}`,
  );
  const failedRuns = failedRunsOf(outcomes);
  return [...counts, ...(failedRuns > 0 ? [`${count(failedRuns, 'first run')} failed`] : [])].join(
    ', ',
  );
}

/** How many first runs failed that are blamed on the deployment. */
export function failedRunsOf(outcomes: readonly Outcome[]): number {
  return outcomes.filter(({ run }) => isBlamed(run)).length;
}

/** How many changes there are of each action. */
export function actionsOf(changes: readonly ReportedChange[]): Record<Action, number> {
  const of = (action: Action) => changes.filter((change) => change.action === action).length;
  return Object.fromEntries(ACTIONS.map((action) => [action, of(action)])) as Record<
    Action,
    number
  >;
}

/** How many outcomes there are of each result. */
export function resultsOf(outcomes: readonly Outcome[]): Record<Result, number> {
  const of = (result: Result) => outcomes.filter((outcome) => outcome.result === result).length;
  return Object.fromEntries(RESULTS.map((result) => [result, of(result)])) as Record<
    Result,
    number
  >;
}
