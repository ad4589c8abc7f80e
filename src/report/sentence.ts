import type { Outcome, Result } from '../deploy/outcome.ts';
import type { ReportedChange } from '../plan/change.ts';
import { isDrifted } from '../plan/drift.ts';
import { amount, count, enumerated } from './count.ts';
import { type EnvironmentSteps, findingsByFile, stepsByEnvironment } from './groups.ts';
import type { Mode, Report } from './report.ts';
import { shortenedName } from './visible.ts';

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

/** What happened comes first, or else what was found. */
export function sentenceOf(report: Report): string {
  const [found, deployed] = [foundSentence(report), deploymentSentences(report)];
  if (report.mode === 'export') return deployed.join(' · ') || 'Nothing was exported';
  const isAbout = report.outcomes.length > 0 || (report.mode === 'drift' && report.plan !== null);
  const parts = isAbout ? [...deployed, found] : [found, ...deployed];
  const { missing = [], judgedBy } = report;
  return [
    ...(missing.length > 0 ? [missingClause(missing)] : []),
    ...parts,
    ...(judgedBy === undefined ? [] : [judgeClause(judgedBy)]),
  ].join(' · ');
}

function judgeClause(commit: string): string {
  return `judged by the map of ${commit.slice(0, 7)}, the newest of the base branch that can be read`;
}

const MOST_MISSING = 5;

/** `no report of shard 2/20 and of 1 more`. */
export function missingClause(missing: readonly string[]): string {
  const more = missing.length - MOST_MISSING;
  const named = missing.slice(0, MOST_MISSING).map((shard) => shortenedName(shard, 80));
  const all = [...named, ...(more > 0 ? [`${amount(more)} more`] : [])];
  return `no report of ${missing.length === 1 ? 'shard' : 'the shards'} ${enumerated(all)}`;
}

function foundSentence({ findings, flows }: Report): string {
  if (findings.length === 0)
    return flows.length === 0
      ? 'No flow is concerned'
      : `No findings in ${count(flows.length, 'flow')}`;
  const groups = findingsByFile(findings);
  const inFlows = groups.filter(({ isFlow }) => isFlow).length;
  const where = [
    ...(inFlows > 0 ? [count(inFlows, 'flow')] : []),
    ...(inFlows < groups.length ? ['the map'] : []),
  ];
  return `${severityCounts(findings)} in ${enumerated(where)}`;
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

function deploymentSentences(report: Report): string[] {
  const each = stepsByEnvironment(report);
  if (each.length === 0) return report.plan === null ? [] : ['nothing planned'];
  if (each.length <= 3) {
    return each.map(({ environment, steps }) =>
      stepsSentence(steps, shortenedName(environment, 60), report.mode),
    );
  }
  const all = each.flatMap(({ steps }) => steps);
  return [stepsSentence(all, count(each.length, 'environment'), report.mode)];
}

function stepsSentence(steps: EnvironmentSteps['steps'], environment: string, mode: Mode): string {
  const counts = stepCounts(steps, mode);
  const isPlanned =
    mode !== 'drift' &&
    steps.every(({ outcome }) => outcome === null) &&
    steps.some(({ change }) => change?.action !== 'blocked');
  return `${counts}${isPlanned ? ' planned for' : ' in'} ${environment}`;
}

/** `1 update, 4 unchanged`, `1 created, 1 failed`, `2 differ from Git, 3 as in Git`. */
export function stepCounts(steps: EnvironmentSteps['steps'], mode: Mode): string {
  const outcomes = steps.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]));
  if (outcomes.length > 0) return resultCounts(outcomes);
  const changes = steps.flatMap(({ change }) => (change === null ? [] : [change]));
  if (mode === 'drift') return driftCounts(changes);
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

/** What stands above the flows of an environment, before its name. */
export function stepsTitle(mode: Mode, isDone: boolean): string {
  if (mode === 'export') return 'Exported from';
  if (isDone) return 'Deployment to';
  return mode === 'drift' ? 'Live flows of' : 'Planned for';
}

/** What a reader of drift is told of one flow, in a word or two. */
export function driftWord(change: ReportedChange): DriftWord {
  switch (change.action) {
    case 'create':
      return 'gone';
    case 'update':
      return 'differs';
    case 'unchanged':
      return isDrifted(change) ? 'at risk' : 'as in Git';
    case 'blocked':
      return change.isUnread ? 'not read' : change.isGone ? 'gone' : 'unclear';
  }
}

const DRIFT_WORDS = ['differs', 'gone', 'at risk', 'unclear', 'not read', 'as in Git'] as const;
type DriftWord = (typeof DRIFT_WORDS)[number];

/** `2 flows differ from Git, 1 gone, 3 as in Git`. */
function driftCounts(changes: readonly ReportedChange[]): string {
  const told = DRIFT_WORDS.map((word) => ({
    word,
    number: changes.filter((change) => driftWord(change) === word).length,
  })).filter(({ number }) => number > 0);
  return told.map(({ word, number }) => driftCount(word, number)).join(', ');
}

function driftCount(word: DriftWord, number: number): string {
  if (word !== 'differs') return `${amount(number)} ${word}`;
  return `${count(number, 'flow')} ${number === 1 ? 'differs' : 'differ'} from Git`;
}

function resultCounts(outcomes: readonly Outcome[]): string {
  const results = resultsOf(outcomes);
  return RESULTS.filter((result) => results[result] > 0)
    .map((result) => `${amount(results[result])} ${result}`)
    .join(', ');
}

export function actionsOf(changes: readonly ReportedChange[]): Record<Action, number> {
  const of = (action: Action) => changes.filter((change) => change.action === action).length;
  return Object.fromEntries(ACTIONS.map((action) => [action, of(action)])) as Record<
    Action,
    number
  >;
}

export function resultsOf(outcomes: readonly Outcome[]): Record<Result, number> {
  const of = (result: Result) => outcomes.filter((outcome) => outcome.result === result).length;
  return Object.fromEntries(RESULTS.map((result) => [result, of(result)])) as Record<
    Result,
    number
  >;
}
