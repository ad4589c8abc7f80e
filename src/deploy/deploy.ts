import pMap from 'p-map';
import type { FlowHost, FlowReader } from '../live/host.ts';
import type { Ignored } from '../plan/ignored.ts';
import type { LivePlan, Plan } from '../plan/plan.ts';
import { brokenConnections } from './connection-tests.ts';
import { Course } from './course.ts';
import { orderOf } from './order.ts';
import { blockedEnding, type Outcome, outcomeOf, type Result } from './outcome.ts';
import type { SnapshotStore } from './snapshots.ts';

export interface DeployOptions {
  /** Flows at a time. */
  concurrency: number;
  snapshots: SnapshotStore;
  /** One flow fails: those already deployed are put back. */
  atomic?: boolean;
  /** Why nothing may be written to an environment, by its name in the map. */
  refusals?: ReadonlyMap<string, string>;
  /** Aborted when no further flow may be started. */
  signal?: AbortSignal;
  /** Told as each flow ends, in the order in which they end; again when one is put back. */
  onOutcome?: (outcome: Outcome, done: number, total: number) => void;
  /** What a reader should know besides. */
  note?: (line: string) => void;
  /** What nobody may overlook: a flow that could not be put back. */
  alarm?: (line: string) => void;
}

/** What a single change is carried out with. */
export interface Deployment {
  host: FlowHost;
  snapshots: SnapshotStore;
  planDigest: string;
  /** What of a definition is not compared after it was written. */
  ignored: Ignored;
  alarm: (line: string) => void;
}

/**
 * Carries out a plan and decides nothing again: child flows first, each flow for itself, so that
 * whatever happens to one, the others go on; with `atomic`, so that all are written or none stays.
 * The outcomes come in the plan's order.
 */
export async function deploy(
  plan: LivePlan,
  host: FlowHost & Pick<FlowReader, 'testConnection'>,
  options: DeployOptions,
): Promise<Outcome[]> {
  const { concurrency, note = () => {} } = options;
  const { changes } = plan;
  const order = orderOf(changes);
  for (const circle of order.circles) {
    note(`These flows call each other in a circle, and are written in the plan's order: ${circle}`);
  }
  const broken = await brokenConnections(changes, host.testConnection, concurrency);
  const course = new Course(plan, host, broken, options);
  await pMap(order.changes, (change) => course.carryOut(change, order.childrenOf(change)), {
    concurrency,
  });
  await course.conclude();
  return changes.map((change) => outcomeOf(change, course.endingOf(change)));
}

/** The outcomes of a run that changes nothing: what would have been written is skipped. */
export function withoutWriting({ changes }: Plan): Outcome[] {
  return changes.map((change) => {
    if (change.action === 'blocked') return outcomeOf(change, blockedEnding(change));
    const result: Result = change.action === 'unchanged' ? 'unchanged' : 'skipped';
    return outcomeOf(change, { result });
  });
}
