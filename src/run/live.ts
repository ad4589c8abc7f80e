import { join } from 'node:path';
import type { NotRun } from '../check.ts';
import { deploy, withoutWriting } from '../deploy/deploy.ts';
import { snapshotFolder } from '../deploy/snapshots.ts';
import { readLiveFacts, unreachableFacts } from '../live/facts.ts';
import { type FlowHost, type FlowReader, HostError, type KeyFacts } from '../live/host.ts';
import type { Target } from '../live/target.ts';
import type { LivePlan } from '../plan/plan.ts';
import { obstaclesIn } from '../plan/preflight.ts';
import { makePlan, withOutcomes } from './make-plan.ts';
import type { Planned, Planning } from './planning.ts';
import { withHandEdits } from './standpoints.ts';
import { UsageError } from './usage-error.ts';

/** Plans against the live flows and, in that mode, deploys the plan. */
export async function planLive(
  planning: Planning,
  targets: readonly Target[],
  apiKey: string,
): Promise<Planned> {
  const { settings, surroundings, mode } = planning;
  if (targets.length === 0) return withOutcomes(makePlan('live', planning, new Map()));
  const { connectFlowStudio, connectReader, checkEndpoint, readKey } = await import(
    '../flowstudio/flowstudio.ts'
  );
  const wrong = checkEndpoint(settings.endpoint);
  if (wrong !== null) throw new UsageError(`\`endpoint\`: ${wrong}`);
  const { progress: onRetry, stop } = surroundings;
  const connecting = { endpoint: settings.endpoint, apiKey, onRetry, signal: stop.signal };
  // Only a deployment gets a connection that lets a writing tool pass.
  const connect = mode === 'deploy' ? connectFlowStudio : connectReader;
  const server = await connect(connecting).catch(asUnreachable);
  if (server instanceof HostError) {
    const { currents } = unreachableFacts(targets, server, readKey(apiKey));
    const planned = makePlan('live', planning, currents);
    return withOutcomes(planned, mode === 'deploy' ? withoutWriting(planned) : []);
  }
  try {
    const planned = await planWith(server, planning, targets, readKey(apiKey));
    const done = isHost(server) ? await carryOut(planned, server, planning) : withOutcomes(planned);
    return { ...done, notRun: unjudged(planning) };
  } finally {
    await server.close();
  }
}

function isHost(server: FlowReader | (FlowReader & FlowHost)): server is FlowReader & FlowHost {
  return 'saveFlow' in server;
}

/** Reads what stands live, tells what a hand has edited, and decides. */
async function planWith(
  reader: FlowReader,
  planning: Planning,
  targets: readonly Target[],
  key: KeyFacts,
): Promise<LivePlan> {
  const { settings, surroundings, scope } = planning;
  const { concurrency } = settings;
  surroundings.progress(
    `Reading ${targets.length} live ${targets.length === 1 ? 'flow' : 'flows'}`,
  );
  const facts = await readLiveFacts(targets, reader, { key, concurrency });
  const { baseline, github } = scope;
  const currents =
    baseline === null || github === null
      ? facts.currents
      : await withHandEdits(facts.currents, baseline, github);
  return makePlan('live', planning, currents, obstaclesIn(facts));
}

/** Without an earlier commit nothing tells a hand's edit from a deployment that is still to come. */
function unjudged({ scope }: Planning): NotRun[] {
  if (scope.baseline !== null) return [];
  const reason =
    'this run has no earlier commit, so an edit by hand looks like any other difference';
  return [{ rule: 'hand-edits', reason }];
}

function asUnreachable(error: unknown): HostError {
  if (error instanceof HostError) return error;
  throw error;
}

async function carryOut(
  planned: LivePlan,
  host: FlowReader & FlowHost,
  { settings, surroundings }: Planning,
): Promise<Planned> {
  if (settings.dryRun) return withOutcomes(planned, withoutWriting(planned));
  const { temp, now, progress, warn, alarm, stop } = surroundings;
  stop.hold();
  const folder = settings.snapshots ?? join(temp, 'flowgate-snapshots');
  const outcomes = await deploy(planned, host, {
    concurrency: settings.concurrency,
    atomic: settings.atomic,
    signal: stop.signal,
    snapshots: snapshotFolder(folder, now),
    note: warn,
    alarm,
    onOutcome: ({ result, file, environment }, done, total) =>
      progress(`${done}/${total} ${result} ${file} in ${environment}`),
  });
  const kept = outcomes.some(({ snapshot }) => snapshot !== null);
  return { ...withOutcomes(planned, outcomes), snapshots: kept ? folder : null };
}
