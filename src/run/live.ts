import { join } from 'node:path';
import { deploy, withoutWriting } from '../deploy/deploy.ts';
import { snapshotFolder } from '../deploy/snapshots.ts';
import { type Current, readLive } from '../plan/current.ts';
import { type FlowHost, HostError, said } from '../plan/host.ts';
import type { LivePlan } from '../plan/plan.ts';
import type { Target } from '../plan/target.ts';
import { makePlan, withOutcomes } from './make-plan.ts';
import type { Planned, Planning } from './planning.ts';
import { UsageError } from './usage-error.ts';

/** Plans against the live flows and, in that mode, deploys the plan. */
export async function planLive(
  planning: Planning,
  targets: readonly Target[],
  apiKey: string,
): Promise<Planned> {
  const { settings, surroundings, mode } = planning;
  if (targets.length === 0) return withOutcomes(makePlan('live', planning, new Map()));
  const { connectFlowStudio, checkEndpoint } = await import('../flowstudio/flowstudio.ts');
  const wrong = checkEndpoint(settings.endpoint);
  if (wrong !== null) throw new UsageError(`\`endpoint\`: ${wrong}`);
  const connecting = { endpoint: settings.endpoint, apiKey, onRetry: surroundings.progress };
  const host = await connectFlowStudio(connecting).catch(asUnreachable);
  if (host instanceof HostError) {
    const unreadable: Current = { kind: 'unreadable', reason: said(host) };
    const planned = makePlan(
      'live',
      planning,
      new Map(targets.map((target) => [target, unreadable])),
    );
    return withOutcomes(planned, mode === 'deploy' ? withoutWriting(planned) : []);
  }
  try {
    surroundings.progress(
      `Reading ${targets.length} live ${targets.length === 1 ? 'flow' : 'flows'}`,
    );
    const currents = await readLive(targets, host, { concurrency: settings.concurrency });
    const planned = makePlan('live', planning, currents);
    return mode === 'deploy' ? await carryOut(planned, host, planning) : withOutcomes(planned);
  } finally {
    await host.close();
  }
}

function asUnreachable(error: unknown): HostError {
  if (error instanceof HostError) return error;
  throw error;
}

async function carryOut(
  planned: LivePlan,
  host: FlowHost,
  { settings, surroundings }: Planning,
): Promise<Planned> {
  if (settings.dryRun) return withOutcomes(planned, withoutWriting(planned));
  const { temp, now, progress } = surroundings;
  const folder = settings.snapshots ?? join(temp, 'flowgate-snapshots');
  const outcomes = await deploy(planned, host, {
    concurrency: settings.concurrency,
    snapshots: snapshotFolder(folder, now),
    onOutcome: ({ result, file, environment }, done, total) =>
      progress(`${done}/${total} ${result} ${file} in ${environment}`),
  });
  const kept = outcomes.some(({ snapshot }) => snapshot !== null);
  return { ...withOutcomes(planned, outcomes), snapshots: kept ? folder : null };
}
