import type { Finding, NotRun, SuppressedFinding } from '../check.ts';
import type { ConnectionMap, Environment } from '../connections/map.ts';
import { usedReferences } from '../connections/resolve.ts';
import type { Outcome } from '../deploy/outcome.ts';
import type { Flow, SkippedFile } from '../flow/flow.ts';
import type { ReportedPlan } from '../plan/plan.ts';
import type { Refusal } from '../plan/reviewed.ts';

export type Mode = 'check' | 'plan' | 'deploy' | 'drift' | 'export';

/** A flow as the report lists it: what it is and which references it uses. */
export interface FlowSummary {
  file: string;
  format: string;
  displayName: string;
  trigger: string;
  actions: number;
  references: { key: string; logicalName: string | null; connector: string | null; uses: number }[];
}

/** All that a run found, planned and did. Everything shown is a pure function of it. */
export interface Report {
  version: 1;
  mode: Mode;
  environments: string[];
  flows: FlowSummary[];
  skipped: { file: string; reason: string }[];
  findings: Finding[];
  notRun: NotRun[];
  suppressed: SuppressedFinding[];
  /** Null when there was nothing to compare with: no key, and no base in Git. */
  plan: ReportedPlan | null;
  /** What the plan was compared with. */
  comparedWith: 'live' | 'git' | null;
  outcomes: Outcome[];
  /** The environments that nothing was written to, since nobody approved the plan as it is. */
  refusals: Refusal[];
  /** Live flows that Git does not know; absent where nobody looked. */
  unmanaged?: UnmanagedFlows[];
  /** The commit of the base branch whose map judges, where its newest cannot be read; else absent. */
  judgedBy?: string;
  /** The entries of a map that the base branch does not have; absent: it has one. */
  newEntries?: NewEntry[];
  /** Of which part of the flows it tells; absent: of all. */
  shard?: ReportedShard;
  /** Of a merged report the parts that are not in it, such as `2/20`; absent: none. */
  missing?: string[];
}

/** `part` of `parts`, from 1 on. */
export interface ReportedShard {
  part: number;
  parts: number;
  /** Every environment of the map, in its order. */
  known: string[];
}

/** A run's environments where the map (`known`) has more; null where it looked at all of them. */
export function narrowed(
  environments: readonly string[],
  known: readonly string[],
): readonly string[] | null {
  return known.every((name) => environments.includes(name)) ? null : environments;
}

/** An entry of a map that nobody has agreed to yet. */
export interface NewEntry {
  environment: string;
  key: string;
  /** The flow that alone it is for; null: every flow. */
  flow: string | null;
  owner: string | null;
  connectionName: string;
}

/** Every entry of a map. */
export function newEntriesOf(map: ConnectionMap): NewEntry[] {
  const told = (environment: string, flow: string | null, entries: Environment['entries']) =>
    [...entries.values()].map(({ key, owner, connectionName }): NewEntry => {
      return { environment, key, flow, owner, connectionName };
    });
  return [...map.environments.values()].flatMap(({ name, entries, flows }) => [
    ...told(name, null, entries),
    ...[...flows.values()].flatMap(({ file, overrides }) => told(name, file, overrides)),
  ]);
}

/** The flows of an environment that no file and no entry of the map stands for. */
export interface UnmanagedFlows {
  environment: string;
  flows: { flowName: string; displayName: string }[];
}

/** What a report says of one flow. */
export function summarise(flow: Flow): FlowSummary {
  const { file, format, displayName } = flow;
  const trigger = flow.operations.find(({ kind }) => kind === 'trigger');
  return {
    file,
    format,
    displayName,
    trigger: trigger?.type ?? '',
    actions: flow.operations.filter(({ kind }) => kind === 'action').length,
    references: usedReferences(flow).map(({ key, declared, uses: [first, ...others] }) => ({
      key,
      logicalName: declared?.logicalName ?? null,
      connector: declared?.connector ?? first.host?.connector ?? null,
      uses: 1 + others.length,
    })),
  };
}

/** What a report says of a file that is no flow. */
export function summariseSkipped({ file, reason }: SkippedFile): { file: string; reason: string } {
  return { file, reason };
}
