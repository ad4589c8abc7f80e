import { keyOfData } from '../json/equal.ts';
import type { FlowDiff } from '../plan/diff.ts';
import { type DriftEntry, type DriftStatus, driftStatus } from '../plan/drift.ts';
import type { Result } from '../plan/outcome.ts';
import { isBlamed } from '../plan/watched-run.ts';
import { isAllNew } from './diff-summary.ts';
import { byUrgency, isUnchanged, remarksOn, type Step, stepsByEnvironment } from './groups.ts';
import { messageOf } from './reasons/index.ts';
import type { Report } from './report.ts';
import { isToDo } from './to-do.ts';

/** What happens to a flow, has happened to it, or is wrong with it live. */
export type FlowStatus = 'create' | 'update' | 'unchanged' | 'blocked' | Result | DriftStatus;

/** What a flow is in the environments in which it is the same. */
export interface FlowVersion {
  environments: string[];
  status: FlowStatus;
  /** What differs; null where nothing was compared. */
  diff: FlowDiff | null;
  /** Everything in it is new: only the names are of interest. */
  isNew: boolean;
  /** What a reader should know besides, without what `to-do.ts` shows already. */
  remarks: string[];
  /** The rules whose errors block it. */
  rules: string[];
  /** The states in which it is now, after a deployment. */
  states: string[];
  hasFailedRun: boolean;
  isOtherFlow: boolean;
}

/** A flow with all that happens to it, once. */
export interface FlowItem {
  file: string;
  displayName: string;
  versions: FlowVersion[];
}

interface Found {
  file: string;
  displayName: string;
  version: FlowVersion;
}

/** The flows that a plan changes or blocks, or that a deployment was about; the urgent ones first. */
export function plannedItems(report: Report): FlowItem[] {
  const steps = stepsByEnvironment(report).flatMap(({ environment, steps: all }) =>
    all.filter((step) => !isUnchanged(step)).map((step) => ({ environment, step })),
  );
  const sorted = steps.toSorted((one, other) => byUrgency(one.step, other.step));
  return itemsOf(sorted.map(({ environment, step }) => plannedVersion(environment, step)));
}

/** The live flows that are not as in Git; those that could not be compared come last. */
export function driftedItems({ drift }: Report): FlowItem[] {
  const entries = (drift ?? []).filter((entry) => driftStatus(entry) !== 'as-in-git');
  const rank = (entry: DriftEntry) => (driftStatus(entry) === 'differs' ? 0 : 1);
  return itemsOf(entries.toSorted((one, other) => rank(one) - rank(other)).map(driftedVersion));
}

function plannedVersion(environment: string, step: Step): Found {
  const { file, displayName, change, outcome } = step;
  const reason = outcome?.reason ?? change?.reason ?? null;
  const isError = reason?.code === 'errors-found';
  const diff = change === null || change.action === 'unchanged' ? null : change.diff;
  const version: FlowVersion = {
    environments: [environment],
    status: outcome?.result ?? change?.action ?? 'unchanged',
    diff,
    isNew: change?.action === 'create' || (diff !== null && isAllNew(diff)),
    remarks: isToDo(step) ? identityRemarks(step) : remarksOn(step),
    rules: isError ? reason.rules : [],
    states: outcome?.state ? [outcome.state] : [],
    hasFailedRun: isBlamed(outcome?.run),
    isOtherFlow: change?.identity !== undefined,
  };
  return { file, displayName, version };
}

function identityRemarks(step: Step): string[] {
  return step.change?.identity === undefined ? [] : remarksOn(step).slice(0, 1);
}

function driftedVersion(entry: DriftEntry): Found {
  const { environment, file, displayName, diff, reason } = entry;
  const isError = reason?.code === 'errors-found';
  const version: FlowVersion = {
    environments: [environment],
    status: driftStatus(entry),
    diff,
    isNew: false,
    remarks: reason === null || isError ? [] : [messageOf(reason)],
    rules: isError ? reason.rules : [],
    states: [],
    hasFailedRun: false,
    isOtherFlow: false,
  };
  return { file, displayName, version };
}

/** One item for each flow, in the order in which the flows come. */
function itemsOf(all: readonly Found[]): FlowItem[] {
  return [...Map.groupBy(all, ({ file }) => file)].map(([file, found]) => ({
    file,
    displayName: found[0]?.displayName ?? file,
    versions: mergedVersions(found.map(({ version }) => version)),
  }));
}

/** Versions that are the same but for their environments are one. */
function mergedVersions(versions: readonly FlowVersion[]): FlowVersion[] {
  if (versions.length === 1) return [...versions];
  const groups = Map.groupBy(
    versions,
    ({ environments: _, remarks: __, states: ___, diff, ...rest }) =>
      keyOfData({ ...rest, diff: withoutConnections(diff) }),
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const all = [first, ...others];
    const union = (of: (version: FlowVersion) => string[]) => [...new Set(all.flatMap(of))];
    return [
      {
        ...first,
        environments: union(({ environments }) => environments),
        remarks: union(({ remarks }) => remarks),
        states: union(({ states }) => states),
      },
    ];
  });
}

/** Connections differ between environments, and are shown side by side in a table of their own. */
function withoutConnections(diff: FlowDiff | null): FlowDiff | null {
  if (diff === null) return null;
  const references = diff.references.map((reference) => ({
    ...reference,
    fields:
      reference.kind === 'changed'
        ? reference.fields.filter(({ at }) => at !== '/connectionName')
        : [],
  }));
  return { ...diff, references };
}
