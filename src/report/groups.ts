import { type Finding, problemsOf } from '../check/check.ts';
import { keyOfData } from '../json/equal.ts';
import { identityInWords } from '../map/identity-changes.ts';
import type { ReportedChange } from '../plan/change.ts';
import { FAILING, type Outcome } from '../plan/outcome.ts';
import { hasFailed, isBlamed } from '../plan/watched-run.ts';
import { plainList } from '../wording/lists.ts';
import { failedRunMessage } from './reasons/first-run.ts';
import { messageOf } from './reasons/index.ts';
import type { Report } from './report.ts';

/** The findings about one flow, or about the map. */
interface FileFindings {
  file: string;
  isFlow: boolean;
  findings: Finding[];
}

/** In the report's order, but files with errors first. */
export function findingsByFile(findings: readonly Finding[]): FileFindings[] {
  const groups = [...Map.groupBy(findings, ({ flow, file }) => flow ?? file)].map(
    ([file, found]) => ({
      file,
      isFlow: found.some(({ flow }) => flow !== null),
      findings: found,
    }),
  );
  const { error = [], warning = [], notice = [] } = Object.groupBy(groups, worst);
  return [...error, ...warning, ...notice];
}

/** The flows with a problem of their own, also one that is related to another finding. */
export function flowsConcerned(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap(problemsOf).flatMap(({ flow }) => flow ?? []));
}

function worst({ findings }: FileFindings): Finding['severity'] {
  const severities = new Set(findings.map(({ severity }) => severity));
  return severities.has('error') ? 'error' : severities.has('warning') ? 'warning' : 'notice';
}

const MOST_ENVIRONMENTS = 5;

/**
 * The environments of a finding, as ` in a, b and 3 more`; empty where the run checked one
 * environment.
 */
export function whereIn(
  { environments }: Finding,
  all: readonly string[],
  draw: (name: string) => string,
): string {
  if (all.length < 2 || environments.length === 0) return '';
  return ` in ${plainList(environments.map(draw), MOST_ENVIRONMENTS)}`;
}

/** One flow in one environment: its planned change and its outcome. */
export interface Step {
  file: string;
  displayName: string;
  change: ReportedChange | null;
  outcome: Outcome | null;
}

export interface EnvironmentSteps {
  environment: string;
  steps: Step[];
}

/**
 * The planned changes with their outcomes, by environment; environments with neither are left out.
 * What a dry run skips is shown as planned.
 */
export function stepsByEnvironment({
  environments,
  plan,
  outcomes,
  dryRun = false,
}: Report): EnvironmentSteps[] {
  const changes = Map.groupBy(plan?.changes ?? [], ({ environment }) => environment);
  const real = dryRun ? [] : outcomes;
  const results = Map.groupBy(real, ({ environment }) => environment);
  const names = new Set([...environments, ...changes.keys(), ...results.keys()]);
  return [...names]
    .map((environment) => ({
      environment,
      steps: stepsOf(changes.get(environment) ?? [], results.get(environment) ?? []),
    }))
    .filter(({ steps }) => steps.length > 0);
}

function stepsOf(changes: readonly ReportedChange[], outcomes: readonly Outcome[]): Step[] {
  const left = new Map(outcomes.map((outcome) => [outcome.file, outcome]));
  const planned = changes.map((change): Step => {
    const outcome = left.get(change.file) ?? null;
    left.delete(change.file);
    return { file: change.file, displayName: change.displayName, change, outcome };
  });
  const others = [...left.values()].map(
    (outcome): Step => ({
      file: outcome.file,
      displayName: outcome.displayName,
      change: null,
      outcome,
    }),
  );
  return [...planned, ...others];
}

/** Nothing had to be done, and there is nothing to report. */
export function isUnchanged({ change, outcome }: Step): boolean {
  if (outcome === null) {
    return change?.action === 'unchanged' && change.reason === null && !change.identity;
  }
  return outcome.result === 'unchanged' && outcome.reason === null;
}

/**
 * What a reader must see comes first: another live flow than before, then blocked or failed ones.
 */
export function byUrgency(one: Step, other: Step): number {
  return urgency(one) - urgency(other);
}

function urgency({ change, outcome }: Step): number {
  if (change?.identity !== undefined) return 0;
  if (outcome !== null) return needsSomebody(outcome) ? 1 : 2;
  return change?.action === 'blocked' ? 1 : 2;
}

/** Whether a flow was not deployed, fails since, or stays on another connection. */
export function needsSomebody({ result, run, rows }: Outcome): boolean {
  return FAILING.includes(result) || isBlamed(run) || rows !== undefined;
}

/** What a reader should know about a change besides its differences; usually nothing. */
export function remarksOn({ file, change, outcome }: Step): string[] {
  const identity = change?.identity && identityInWords(change.identity);
  const reason = outcome?.reason ?? change?.reason ?? null;
  const rows = (outcome?.rows ?? []).map((row) => `Also, ${messageOf(row)}`);
  const run = failedRunMessage(outcome?.run, file);
  return [identity, reason && messageOf(reason), ...rows, run].filter((remark) => remark != null);
}

/** Equal for steps with the same remarks; null where there are none. */
export function remarksKey({ change, outcome }: Step): string | null {
  const identity = change?.identity ?? null;
  const reason = outcome?.reason ?? change?.reason ?? null;
  const run = hasFailed(outcome?.run) ? outcome?.run : null;
  const rows = outcome?.rows ?? null;
  const parts = [identity, reason, run ?? null, rows];
  return parts.every((part) => part === null) ? null : keyOfData(parts);
}
