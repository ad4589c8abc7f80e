import type { FlowFacts } from '../map/flow-facts.ts';
import { isOn, type Policy } from '../map/policy.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { leadersAmong, oneForEachCause, problemsOf } from './causes.ts';
import { byPlace, type Finding, type NotRun, RANKS, type SuppressedFinding } from './finding.ts';
import { found, foundInSuppressions } from './found.ts';
import { type CheckInput, notRun } from './not-run.ts';
import { passOverFiles } from './pass.ts';
import {
  type CheckOptions,
  judgingPolicy,
  type KeepsFlow,
  type Project,
  type Unread,
} from './project.ts';
import { acceptedBy, suppressionsOn } from './suppress.ts';

export { atCause, leadersAmong, oneForEachCause, problemsOf } from './causes.ts';
export type { Cause, Finding, NotRun, RelatedPlace, SuppressedFinding } from './finding.ts';
export { byPlace, helpOf, joinedEnvironments, RANKS } from './finding.ts';
export type {
  CheckedFile,
  CheckOptions,
  KeepsFlow,
  Project,
  Unread,
} from './project.ts';
export { judgingPolicy } from './project.ts';

export interface CheckResult {
  findings: Finding[];
  suppressed: SuppressedFinding[];
  notRun: NotRun[];
}

/**
 * Runs every rule in one pass over the files. Flows are released before more than a few others are
 * read, so memory does not grow with their number. Returns the findings, the project with the flows
 * that are kept, and a few facts of every flow.
 */
export function checkFiles(
  unread: Unread,
  options: CheckOptions,
  keeps: KeepsFlow,
): { checked: CheckResult; project: Project; facts: readonly FlowFacts[] } {
  const policy = judgingPolicy(unread);
  const looked = passOverFiles(unread, options, policy, keeps);
  const input: CheckInput = { ...unread, ...options, ...looked, policy };
  const rules = rulesFor(options).filter((rule) => isOn(rule, policy));
  const raw = [...looked.findings, ...rules.flatMap((rule) => [...found(rule, input)])];
  const counted = raw.flatMap((finding) => withSeverity(finding, policy));
  const stale = foundInSuppressions(rules, counted, input).flatMap((each) =>
    withSeverity(each, policy),
  );
  const { open, suppressed } = judged([...counted, ...stale], policy, options.today);
  const checked: CheckResult = {
    findings: oneForEachCause(open),
    suppressed: suppressedTogether(suppressed),
    notRun: rules.flatMap((rule) => notRun(rule, input)),
  };
  const { mapFile, map, mapProblems, baseMap, baseProblem = null } = unread;
  const { flows, skipped, badFiles, facts } = looked;
  const project = { flows, skipped, badFiles, mapFile, map, mapProblems, baseMap, baseProblem };
  return { checked, project, facts };
}

/** Splits problems into those that count and those that a suppression accepts. */
function judged(problems: readonly Finding[], policy: Policy, today: string) {
  const suppressions = suppressionsOn(policy, today);
  if (suppressions.areNone) return { open: problems, suppressed: [] };
  const open: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of oneForEachCause(problems)) {
    const together = problemsOf(finding);
    const leaderOf = leadersAmong(together);
    for (const problem of together) {
      const suppression = acceptedBy(problem, leaderOf(problem), suppressions);
      if (suppression === undefined) open.push(problem);
      else {
        const { reason, until = null } = suppression;
        suppressed.push({ ...problem, reason, until });
      }
    }
  }
  return { open, suppressed };
}

/** Suppressed problems with one cause are one where they have the same reason and end. */
export function suppressedTogether(suppressed: readonly SuppressedFinding[]): SuppressedFinding[] {
  const byReason = Map.groupBy(suppressed, ({ reason, until }) => JSON.stringify([reason, until]));
  return [...byReason.values()].flatMap((those) => oneForEachCause(those)).toSorted(byPlace);
}

function rulesFor({ isLiveOnly = false }: CheckOptions): readonly Rule[] {
  return isLiveOnly ? LIVE_RULES : RULES;
}

const LIVE_RULES = RULES.filter((rule) => rule.subject === 'live');

/** A problem that is less severe than its rule may be lowered by the map, but not raised. */
function withSeverity(finding: Finding, policy: Policy): Finding[] {
  const setting = policy.severities.get(finding.rule);
  if (setting === 'off') return [];
  if (setting === undefined) return [finding];
  const isLessSevere = RANKS[finding.severity] > (DEFAULT_RANKS.get(finding.rule) ?? 2);
  return isLessSevere && RANKS[finding.severity] >= RANKS[setting]
    ? [finding]
    : [{ ...finding, severity: setting }];
}

const DEFAULT_RANKS = new Map(
  RULES.flatMap(({ id, severity }) => (severity === 'off' ? [] : [[id, RANKS[severity]]])),
);
