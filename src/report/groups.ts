import type { Finding } from '../check.ts';
import { identityInWords } from '../connections/identity-changes.ts';
import { FAILING, type Outcome } from '../deploy/outcome.ts';
import { connectionId } from '../flow/connection-name.ts';
import type { BindingChange, BoundConnection, ReportedChange } from '../plan/change.ts';
import type { Report } from './report.ts';

export type Severity = Finding['severity'];

/** What was found about one flow, or about the map. */
export interface FileFindings {
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

function worst({ findings }: FileFindings): Severity {
  const severities = new Set(findings.map(({ severity }) => severity));
  return severities.has('error') ? 'error' : severities.has('warning') ? 'warning' : 'notice';
}

/** One flow in one environment: what was planned, and what became of it. */
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

/** The planned changes with their outcomes, by environment; those with neither are left out. */
export function stepsByEnvironment({ environments, plan, outcomes }: Report): EnvironmentSteps[] {
  const changes = Map.groupBy(plan?.changes ?? [], ({ environment }) => environment);
  const told = isRehearsal(outcomes) ? [] : outcomes;
  const results = Map.groupBy(told, ({ environment }) => environment);
  const names = new Set([...environments, ...changes.keys(), ...results.keys()]);
  return [...names]
    .map((environment) => ({
      environment,
      steps: stepsOf(changes.get(environment) ?? [], results.get(environment) ?? []),
    }))
    .filter(({ steps }) => steps.length > 0);
}

/** A dry run skips what it would write and has nothing to say of it: it is shown as planned. */
function isRehearsal(outcomes: readonly Outcome[]): boolean {
  return (
    outcomes.some(({ result, error }) => result === 'skipped' && error === null) &&
    outcomes.every(({ result }) => ['skipped', 'unchanged', 'blocked'].includes(result))
  );
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

/** Nothing was to be done for it, and nothing is to be said of it. */
export function isUnchanged({ change, outcome }: Step): boolean {
  if (outcome === null) {
    return change?.action === 'unchanged' && change.reason === null && !change.identity;
  }
  return outcome.result === 'unchanged' && outcome.error === null;
}

/** What needs a reader comes first: another live flow than before, then what is blocked or failed. */
export function byUrgency(one: Step, other: Step): number {
  return urgency(one) - urgency(other);
}

function urgency({ change, outcome }: Step): number {
  if (change?.identity !== undefined) return 0;
  if (outcome !== null) return FAILING.includes(outcome.result) ? 1 : 2;
  return change?.action === 'blocked' ? 1 : 2;
}

/** What is said of a change beside what differs; mostly nothing. */
export function remarksOn({ change, outcome }: Step): string[] {
  const identity = change?.identity && identityInWords(change.identity);
  const reason = outcome?.error ?? change?.reason;
  return [identity, reason].filter((remark) => remark != null);
}

export function bindingDiffers({ from, to }: BindingChange): boolean {
  return !sameConnection(from, to) || !sameOwner(from, to);
}

export function sameConnection(
  one: BoundConnection | null,
  other: BoundConnection | null,
): boolean {
  return connectionId(one?.connectionName ?? '') === connectionId(other?.connectionName ?? '');
}

export function sameOwner(one: BoundConnection | null, other: BoundConnection | null): boolean {
  return one?.owner?.toLowerCase() === other?.owner?.toLowerCase();
}
