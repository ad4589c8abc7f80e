import { type Finding, problemsOf } from '../check/check.ts';
import { isBlocked } from '../plan/change.ts';
import type { Result } from '../plan/outcome.ts';
import { needsSomebody, remarksKey, remarksOn, type Step, stepsByEnvironment } from './groups.ts';
import type { Report } from './report.ts';

/** Flows that need somebody for one reason that no finding names. */
export interface FlowsToDo {
  result: Result;
  /** What is wrong, and what to do; each is a sentence without its full stop. */
  remarks: string[];
  flows: { file: string; displayName: string; environment: string }[];
}

const RANKS = { error: 0, warning: 1, notice: 2 };

/** The findings, worst first: what to fix comes before what somebody must approve. */
export function findingsToDo(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding) => RANKS[finding.severity] * 2 + (isApproval(finding) ? 1 : 0);
  return findings.toSorted((one, other) => rank(one) - rank(other));
}

/** Whether nothing is wrong but that somebody has not approved it. */
export function isApproval({ ask = [] }: Finding): boolean {
  return ask.length > 0;
}

/** Whom a finding, or what follows from its cause, asks to approve or review; each once. */
export function askedBy(finding: Finding): string[] {
  return [...new Set([finding, ...problemsOf(finding)].flatMap(({ ask = [] }) => ask))];
}

/** Whether a flow cannot be deployed, was not, or fails since. */
export function isToDo({ change, outcome }: Step): boolean {
  if (outcome === null) return change !== null && isBlocked(change);
  return needsSomebody(outcome);
}

/** What is to do about flows besides the findings, in the order of the plan. */
export function flowsToDo(report: Report): FlowsToDo[] {
  const isTold = tellerOf(report);
  const all = stepsByEnvironment(report).flatMap(({ environment, steps }) =>
    steps
      .filter((step) => isToDo(step) && !isTold(step, environment))
      .map((step) => ({ environment, step })),
  );
  const groups = Map.groupBy(all, ({ step }) => `${resultOf(step)} ${remarksKey(step)}`);
  return [...groups.values()].flatMap((those) => {
    const [first] = those;
    if (first === undefined) return [];
    const flows = those.map(({ environment, step: { file, displayName } }) => {
      return { file, displayName, environment };
    });
    return [{ result: resultOf(first.step), remarks: remarksOn(first.step), flows }];
  });
}

function resultOf({ outcome }: Step): Result {
  return outcome?.result ?? 'blocked';
}

/** Whether a finding, or the note on a plan that is not approved, says already why. */
function tellerOf({ findings, unapprovedPlans }: Report) {
  const problems = findings.flatMap(problemsOf);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const files = new Set(errors.flatMap(({ flow }) => flow ?? []));
  const unapproved = new Set(unapprovedPlans.map(({ environment }) => environment));
  return ({ file, change, outcome }: Step, environment: string): boolean => {
    const reason = outcome?.reason ?? change?.reason ?? null;
    if (reason?.code === 'errors-found') return true;
    if (outcome !== null && outcome.result !== 'blocked') return false;
    return unapproved.has(environment) || files.has(file);
  };
}
