import type { Finding, NotRun, SuppressedFinding } from '../check/check.ts';
import type { Flow, SkippedFile } from '../flow/flow.ts';
import type { LeavingFlow } from '../live/leaving.ts';
import type { UnmanagedFlows } from '../live/unmanaged.ts';
import type { ConnectionMap, Environment } from '../map/map.ts';
import { type CheckedOnlyReason, usedReferences } from '../map/resolve.ts';
import type { DriftEntry } from '../plan/drift.ts';
import type { Ignored } from '../plan/ignored.ts';
import type { Outcome } from '../plan/outcome.ts';
import type { ReportedPlan } from '../plan/plan.ts';
import type { UnapprovedPlan } from '../plan/reviewed.ts';

export type Mode = 'check' | 'plan' | 'deploy' | 'drift' | 'export';

/** A flow as the report lists it, with the references that it uses. */
export interface ReportedFlow {
  file: string;
  format: string;
  displayName: string;
  trigger: string;
  actions: number;
  /** What the files of its solution say; absent where it is in none. */
  solution?: { names: readonly string[]; state: 'Started' | 'Stopped' | null };
  references: { key: string; logicalName: string | null; connector: string | null; uses: number }[];
}

/** A flow that is checked and never deployed. */
export interface CheckedOnly {
  file: string;
  reason: CheckedOnlyReason;
}

/** A file that is not a flow. */
type Skipped = Pick<SkippedFile, 'file' | 'reason'>;

/** The findings, plan and outcomes of a run. Everything shown is a pure function of it. */
export interface Report {
  version: 2;
  mode: Mode;
  environments: string[];
  flows: ReportedFlow[];
  skipped: Skipped[];
  findings: Finding[];
  notRun: NotRun[];
  suppressed: SuppressedFinding[];
  /**
   * Null when there was nothing to compare with (no key, and no base in Git), and in a drift
   * report.
   */
  plan: ReportedPlan | null;
  /** Absent where every flow may be deployed. */
  checkedOnly?: readonly CheckedOnly[];
  /** Each live flow compared with Git; null in a run without drift. */
  drift: DriftEntry[] | null;
  /** The parts of definitions that were not compared, because the map says so. */
  ignored: Ignored;
  /** What the plan was compared with. */
  comparedWith: 'live' | 'git' | null;
  outcomes: Outcome[];
  /** True where the map has the guids of the created flows already; absent: it has not. */
  hasFlowNames?: boolean;
  /** True for a run that was asked to write nothing; absent: it was not. */
  dryRun?: boolean;
  /** The environments that were not written, because nobody approved the plan as it is. */
  unapprovedPlans: UnapprovedPlan[];
  /** The flows whose files the change deletes, which stay live; absent: none. */
  leaving?: LeavingFlow[];
  /** Live flows that Git does not know; absent where they were not searched for. */
  unmanaged?: UnmanagedFlows[];
  /**
   * The commit of the base branch whose map is used, where its newest map cannot be read; otherwise
   * absent.
   */
  judgedBy?: string;
  /**
   * The entries of a map that the base branch does not have; absent where the base branch has a
   * map.
   */
  newEntries?: NewEntry[];
  /** The part of the flows that it covers; absent: all. */
  shard?: ReportedShard;
  /** The parts missing from a merged report, such as `2/20`; absent: none. */
  missing?: string[];
}

/** `part` of `parts`, counted from 1. */
export interface ReportedShard {
  part: number;
  parts: number;
  /** Every environment of the map, in its order. */
  known: string[];
}

/** A run's environments where the map (`known`) has more; null where it checked all of them. */
export function narrowed(
  environments: readonly string[],
  known: readonly string[],
): readonly string[] | null {
  return known.every((name) => environments.includes(name)) ? null : environments;
}

/** An entry of a map that nobody has approved yet. */
export interface NewEntry {
  environment: string;
  key: string;
  /** The only flow that it is for; null: every flow. */
  flow: string | null;
  owner: string | null;
  connectionName: string;
}

/** Every entry of a map. */
export function newEntriesOf(map: ConnectionMap): NewEntry[] {
  const bindingsIn = (environment: string, flow: string | null, entries: Environment['entries']) =>
    [...entries.values()].map(({ key, owner, connectionName }): NewEntry => {
      return { environment, key, flow, owner, connectionName };
    });
  return [...map.environments.values()].flatMap(({ name, entries, flows }) => [
    ...bindingsIn(name, null, entries),
    ...[...flows.values()].flatMap(({ file, overrides }) => bindingsIn(name, file, overrides)),
  ]);
}

/** A flow as the report lists it. */
export function summarise(flow: Flow): ReportedFlow {
  const { file, format, displayName, solution } = flow;
  const trigger = flow.operations.find(({ kind }) => kind === 'trigger');
  return {
    file,
    format,
    displayName,
    trigger: trigger?.type ?? '',
    actions: flow.operations.filter(({ kind }) => kind === 'action').length,
    ...(solution === undefined
      ? {}
      : { solution: { names: solution.names, state: solution.state } }),
    references: usedReferences(flow).map(({ key, declared, uses: [first, ...others] }) => ({
      key,
      logicalName: declared?.logicalName ?? null,
      connector: declared?.connector ?? first.host?.connector ?? null,
      uses: 1 + others.length,
    })),
  };
}

/** The skipped files that a reader may have expected to be flows: somebody named them. */
export function mentionedOf(skipped: readonly Skipped[]): Skipped[] {
  return skipped.filter(({ reason }) => !('byDefault' in reason));
}

/** A file that is not a flow, as the report lists it. */
export function summariseSkipped({ file, reason }: SkippedFile): Skipped {
  return { file, reason };
}
