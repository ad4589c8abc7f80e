import pMap from 'p-map';
import type { FlowHost, FlowReader } from '../live/host.ts';
import { blockedEnding, type Outcome, outcomeOf, type Result } from '../plan/outcome.ts';
import type { LivePlan, Plan } from '../plan/plan.ts';
import { brokenConnections } from './connection-tests.ts';
import type { DeployOptions } from './deployment.ts';
import { DeploymentRun } from './deployment-run.ts';
import { orderOf } from './order.ts';

/**
 * Carries out a plan and decides nothing again. Child flows come first. Each flow is independent:
 * if one fails, the others go on. With `atomic`, either all are written or all are undone. The
 * outcomes are in the plan's order.
 */
export async function deployPlan(
  plan: LivePlan,
  host: FlowHost & Pick<FlowReader, 'testConnection'>,
  options: DeployOptions,
): Promise<Outcome[]> {
  const { concurrency, onNote = () => {} } = options;
  const { changes } = plan;
  const order = orderOf(changes);
  for (const files of order.circles) onNote({ code: 'calls-in-circle', files });
  const broken = await brokenConnections(changes, host.testConnection, concurrency);
  const run = new DeploymentRun(plan, host, broken, options);
  await pMap(order.changes, (change) => run.carryOut(change, order.childrenOf(change)), {
    concurrency,
  });
  await run.conclude();
  return changes.map((change) => outcomeOf(change, run.endingOf(change)));
}

/** The outcomes of a run that changes nothing: what would have been written is skipped. */
export function withoutWriting({ changes }: Plan): Outcome[] {
  return changes.map((change) => {
    if (change.action === 'blocked') return outcomeOf(change, blockedEnding(change));
    const result: Result = change.action === 'unchanged' ? 'unchanged' : 'skipped';
    return outcomeOf(change, { result });
  });
}
