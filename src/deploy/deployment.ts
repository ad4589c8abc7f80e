import type { FlowHost, ListedFlow } from '../live/host.ts';
import type { Change } from '../plan/change.ts';
import type { Ignored } from '../plan/ignored.ts';
import type { Outcome } from '../plan/outcome.ts';
import type { RestoreProblem, StayingRow, StopProblem } from '../plan/outcome-reason.ts';
import type { ApprovalProblem } from '../plan/reviewed.ts';
import type { Reason } from '../wording/reason.ts';
import type { SnapshotStore } from './snapshots.ts';

/**
 * What else a reader should know: files whose flows call each other, the first one repeated at the
 * end.
 */
export type DeploymentNote = Reason<'calls-in-circle', { files: string[] }>;

/** What must be seen: a flow that is not as it was before the run, and should be. */
export type DeploymentAlarm =
  | Reason<
      'flow-not-restored',
      { displayName: string; flowName: string; problem: RestoreProblem; snapshot: string }
    >
  | Reason<
      'created-flow-stays',
      { displayName: string; environment: string; flowName: string; problem: StopProblem | null }
    >
  | StayingRow
  | Reason<
      'left-deployed',
      { displayName: string; result: 'created' | 'updated'; snapshot: string | null }
    >;

export interface DeployOptions {
  /** Flows at a time. */
  concurrency: number;
  snapshots: SnapshotStore;
  /** If one flow fails, those already deployed are restored. */
  atomic?: boolean;
  /** Why nothing may be written to an environment, by its name in the map. */
  unapproved?: ReadonlyMap<string, ApprovalProblem>;
  /** Aborted when no further flow may be started. */
  signal?: AbortSignal;
  /** Called as each flow ends, in the order in which they end; again when one is restored. */
  onOutcome?: (outcome: Outcome, done: number, total: number) => void;
  onNote?: (note: DeploymentNote) => void;
  onAlarm?: (alarm: DeploymentAlarm) => void;
}

/** Flows whose guids a deployment knows: those that were there, and its own. */
export class Guids {
  private readonly known = new Set<string>();
  private readonly own = new Set<string>();

  constructor(changes: readonly Pick<Change, 'environmentName' | 'flowName'>[]) {
    for (const { environmentName, flowName } of changes) {
      if (flowName !== null) this.known.add(keyOf(environmentName, flowName));
    }
  }

  /** Notes a guid that a create returned; false where that flow was there before. */
  addOwn(environmentName: string, flowName: string, listed: readonly ListedFlow[]): boolean {
    const key = keyOf(environmentName, flowName);
    const wasListed = listed.some((flow) => keyOf(environmentName, flow.flowName) === key);
    if (wasListed || this.known.has(key)) return false;
    this.known.add(key);
    this.own.add(key);
    return true;
  }

  /** Whether a create of this run returned the guid: no other flow may be stopped. */
  isOwn(environmentName: string, flowName: string): boolean {
    return this.own.has(keyOf(environmentName, flowName));
  }
}

function keyOf(environmentName: string, flowName: string): string {
  return `${environmentName}\n${flowName}`.toLowerCase();
}

/** What is needed to carry out a single change. */
export interface Deployment {
  host: FlowHost;
  snapshots: SnapshotStore;
  planDigest: string;
  /** The parts of a definition that are not compared after a save. */
  ignored: Ignored;
  alarm: (change: Change, alarm: DeploymentAlarm) => void;
  guids: Guids;
}
