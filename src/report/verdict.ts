import { FAILING, type Outcome, type Result } from '../deploy/outcome.ts';
import type { ReportedChange } from '../plan/change.ts';
import { isDrifted } from '../plan/drift.ts';
import { count, enumerated } from './count.ts';
import { findingsByFile } from './groups.ts';
import type { Report } from './report.ts';
import { actionsOf, missingClause, resultsOf, sentenceOf } from './sentence.ts';

export type FailOn = 'error' | 'warning' | 'never';

/** What a run comes to, in numbers and in a sentence. Names in the sentence are as they came. */
export interface Verdict {
  errors: number;
  warnings: number;
  notices: number;
  /** Flows that were looked at, and those that something was found about. */
  flows: number;
  flowsWithFindings: number;
  actions: Record<ReportedChange['action'], number>;
  results: Record<Result, number>;
  /** Whether the plan would write anything; in `drift`, whether anything differs from Git. */
  hasChanges: boolean;
  level: 'failure' | 'attention' | 'fine';
  sentence: string;
}

export function verdict(report: Report): Verdict {
  const { findings, flows, outcomes, missing = [] } = report;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const actions = actionsOf(report.plan?.changes ?? []);
  const hasChanges = differs(report);
  const isDoubtful = warnings + actions.blocked > 0 || (report.mode === 'drift' && hasChanges);
  const failed = outcomes.some(({ result }) => FAILING.includes(result));
  return {
    errors,
    warnings,
    notices: findings.length - errors - warnings,
    flows: flows.length,
    flowsWithFindings: findingsByFile(findings).filter(({ isFlow }) => isFlow).length,
    actions,
    results: resultsOf(outcomes),
    hasChanges,
    level:
      errors > 0 || failed || missing.length > 0 ? 'failure' : isDoubtful ? 'attention' : 'fine',
    sentence: sentenceOf(report),
  };
}

/**
 * Whether the plan would write anything; in `drift`, whether a live flow is not as in Git; in
 * `export`, whether a file was written.
 */
export function differs({ mode, plan, outcomes }: Report): boolean {
  if (mode === 'export') {
    return outcomes.some(({ result }) => result === 'created' || result === 'updated');
  }
  return (plan?.changes ?? []).some((change) =>
    mode === 'drift' ? isDrifted(change) : change.action === 'create' || change.action === 'update',
  );
}

/** Why the step fails, in one sentence; null when it does not. */
export function failureSentence(report: Report, failOn: FailOn): string | null {
  const { errors, warnings, actions, results } = verdict(report);
  const found = [
    ...(errors > 0 && failOn !== 'never' ? [count(errors, 'error')] : []),
    ...(warnings > 0 && failOn === 'warning' ? [count(warnings, 'warning')] : []),
  ];
  const undeployed = FAILING.filter((result) => results[result] > 0).map((result) =>
    outcomeClause(result, results[result]),
  );
  // Where errors block a flow, they are the reason to fail; other blocks have none but themselves.
  const blocked = actions.blocked - (report.plan?.changes ?? []).filter(isLeftAlone).length;
  const unplanned = errors === 0 && report.outcomes.length === 0 && failOn !== 'never';
  const { missing = [] } = report;
  const reasons = [
    ...(missing.length > 0 ? [missingClause(missing)] : []),
    ...(found.length > 0 ? [`${enumerated(found)} found`] : []),
    ...(unplanned && blocked > 0 ? [blockedClause(report.mode, blocked)] : []),
    ...undeployed,
    ...(report.mode === 'deploy' && report.plan === null ? ['nothing was deployed'] : []),
    ...(found.length === 0 ? commonReason(report.outcomes) : []),
  ];
  return reasons.length === 0 ? null : `Flowgate stops here: ${reasons.join('; ')}.`;
}

/** As `on-drift: skip` asks for. */
function isLeftAlone(change: ReportedChange): boolean {
  return change.action === 'blocked' && change.isSkipped === true;
}

function blockedClause(mode: Report['mode'], number: number): string {
  if (mode === 'drift') return `${count(number, 'flow')} could not be compared with a live one`;
  return `${count(number, 'planned flow')} blocked`;
}

/** One reason behind every failure, such as a key that has expired, is said at once. */
function commonReason(outcomes: readonly Outcome[]): string[] {
  const failing = outcomes.filter(({ result }) => FAILING.includes(result));
  const reasons = new Set(failing.map(({ error }) => error));
  const [reason] = reasons;
  return reasons.size === 1 && reason ? [reason.replace(/\.$/, '')] : [];
}

function outcomeClause(result: Result, number: number): string {
  const flows = count(number, 'flow');
  if (result === 'unknown') return `what became of ${flows} is unknown`;
  return result === 'restored' ? `${flows} restored to what was live before` : `${flows} ${result}`;
}
