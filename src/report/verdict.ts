import { keyOfData } from '../json/equal.ts';
import { isBlocked } from '../plan/change.ts';
import { isDrifted, isUncompared } from '../plan/drift.ts';
import { FAILING, type Outcome, type Result } from '../plan/outcome.ts';
import { isWriting } from '../plan/writing.ts';
import type { Severity } from '../rules/rule.ts';
import { count } from '../wording/count.ts';
import { andList } from '../wording/lists.ts';
import { isAsInGit } from './drift.ts';
import { messageOf } from './reasons/index.ts';
import type { Report } from './report.ts';
import { countsOf, failedRunsOf, missingClause, resultsOf } from './sentence.ts';
import { verdictWords } from './verdict/words.ts';

export type FailOn = 'error' | 'warning' | 'never';

/** The result of a run in words. Names in them are not escaped. */
export interface Verdict {
  errors: number;
  level: 'error' | 'warning' | 'ok';
  /** What keeps what from being deployed where, or that nothing does. */
  sentence: string;
  /** The numbers below it; may be empty. */
  counts: string;
}

/** What a report comes to. */
export function verdict(report: Report): Verdict {
  return {
    errors: numberOf('error', report),
    level: levelOf(report),
    sentence: verdictWords(report),
    counts: countsOf(report),
  };
}

function numberOf(severity: Severity, { findings }: Report): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function levelOf({ findings, plan, drift, outcomes, ...report }: Report): Verdict['level'] {
  const { missing = [], newEntries = [], unapprovedPlans, dryRun = false } = report;
  const changes = plan?.changes ?? [];
  const isPlan = outcomes.length === 0 || dryRun;
  const isError =
    missing.length > 0 ||
    (unapprovedPlans.length > 0 && !dryRun) ||
    findings.some(({ severity }) => severity === 'error') ||
    outcomes.some(({ result }) => FAILING.includes(result)) ||
    (isPlan && changes.some(isBlocked));
  const isWarning =
    newEntries.length + failedRunsOf(outcomes) > 0 ||
    findings.some(({ severity }) => severity === 'warning') ||
    changes.some(({ action }) => action === 'blocked') ||
    (drift ?? []).some((entry) => !isAsInGit(entry));
  return isError ? 'error' : isWarning ? 'warning' : 'ok';
}

/**
 * Whether the plan would write anything, or a live flow differs from Git; in `export`, whether a
 * file was written.
 */
export function differs({ mode, plan, drift, outcomes }: Report): boolean {
  if (mode === 'export') {
    return outcomes.some(({ result }) => result === 'created' || result === 'updated');
  }
  return (plan?.changes ?? []).some(isWriting) || (drift ?? []).some(isDrifted);
}

/** Why the step fails, in one sentence; null when it does not. */
export function failureSentence(report: Report, failOn: FailOn): string | null {
  const [errors, warnings] = [numberOf('error', report), numberOf('warning', report)];
  const results = resultsOf(report.outcomes);
  const found = [
    ...(errors > 0 && failOn !== 'never' ? [count(errors, 'error')] : []),
    ...(warnings > 0 && failOn === 'warning' ? [count(warnings, 'warning')] : []),
  ];
  const undeployed = FAILING.filter((result) => results[result] > 0).map((result) =>
    outcomeClause(result, results[result]),
  );
  // If errors block flows, the errors are why the run fails; other blocks are reasons of their own.
  const unplanned = errors === 0 && report.outcomes.length === 0 && failOn !== 'never';
  const { missing = [] } = report;
  const reasons = [
    ...(missing.length > 0 ? [missingClause(missing)] : []),
    ...(found.length > 0 ? [`${andList(found)} found`] : []),
    ...(unplanned ? blockedClauses(report) : []),
    ...undeployed,
    ...failedRunClause(failedRunsOf(report.outcomes)),
    ...(report.mode === 'deploy' && report.plan === null ? ['nothing was deployed'] : []),
    ...(found.length === 0 ? commonReason(report.outcomes) : []),
  ];
  return reasons.length === 0 ? null : `The run failed: ${reasons.join('; ')}.`;
}

function blockedClauses({ plan, drift }: Report): string[] {
  const blocked = (plan?.changes ?? []).filter(isBlocked).length;
  const uncompared = (drift ?? []).filter(isUncompared).length;
  return [
    ...(blocked > 0 ? [`${count(blocked, 'planned flow')} blocked`] : []),
    ...(uncompared > 0
      ? [`${count(uncompared, 'flow')} could not be compared with a live one`]
      : []),
  ];
}

/** One reason behind every failure, such as an expired key, is shown at once. */
function commonReason(outcomes: readonly Outcome[]): string[] {
  const failing = outcomes.filter(({ result }) => FAILING.includes(result));
  const different = new Set(failing.map(({ reason }) => keyOfData(reason)));
  const [first] = failing;
  return different.size === 1 && first?.reason ? [messageOf(first.reason)] : [];
}

function failedRunClause(failedRuns: number): string[] {
  return failedRuns === 0 ? [] : [`the first run of ${count(failedRuns, 'flow')} failed`];
}

function outcomeClause(result: Result, number: number): string {
  const flows = count(number, 'flow');
  if (result === 'unknown') return `the outcome of ${flows} is unknown`;
  return result === 'restored' ? `${flows} restored to what was live before` : `${flows} ${result}`;
}
