import { join, resolve } from 'node:path';
import { snapshotFolder } from '../deploy/snapshots.ts';
import { readEvent } from '../github/event.ts';
import type { FlowLookup } from '../live/host.ts';
import { stoppedSentence } from '../process/signals.ts';
import { UsageError } from '../process/usage-error.ts';
import { messageOf } from '../report/reasons/index.ts';
import { readKept } from '../restore/choose-snapshots.ts';
import { type Comparison, compare, restoreSnapshot } from '../restore/compare-and-restore.ts';
import { loadFlowStudio, retriesTo } from '../run/flow-studio.ts';
import { decideMode } from '../run/mode.ts';
import { count } from '../wording/count.ts';
import { escapeCommands, escapeName } from '../wording/escape.ts';
import { pathFrom, type Request, say, type Terminal } from './command.ts';
import { settingsOf, surroundingsOf } from './reporting.ts';

/**
 * The implementation of `flowgate restore`, loaded when it is called. Throws a `UsageError` for
 * wrong operands.
 */
export async function restoreFlows(request: Request, terminal: Terminal): Promise<number> {
  const { chosen, skipped } = await readKept(
    request.operands.map((path) => pathFrom(terminal, path)),
  );
  for (const { path, reason } of skipped) say(terminal, `Skipped ${path}: ${messageOf(reason)}`);
  const session = await openSession(request, terminal);
  try {
    const compared: Comparison[] = [];
    for (const kept of chosen) compared.push(await compare(kept, session.host));
    for (const one of compared) printComparison(terminal, one);
    return session.restore === null
      ? rehearsed(terminal, compared)
      : await carriedOut(terminal, compared, session.restore, session.stop);
  } finally {
    session.stop.release();
    await session.host.close();
  }
}

interface Session {
  host: FlowLookup & { close(): Promise<void> };
  /** Null in a dry run, which cannot write. */
  restore: ((one: Comparison) => ReturnType<typeof restoreSnapshot>) | null;
  stop: ReturnType<typeof surroundingsOf>['stop'];
}

/**
 * Throws a `UsageError` without a key, for an endpoint that is not allowed, and under a pull
 * request.
 */
async function openSession(request: Request, terminal: Terminal): Promise<Session> {
  const { apiKey, endpoint, dryRun, snapshots } = settingsOf('deploy', request, terminal);
  decideMode(dryRun ? 'plan' : 'deploy', await readEvent(terminal.env));
  if (apiKey === null) {
    throw new UsageError(
      'restoring flows needs FLOW_STUDIO_API_KEY, the Flow Studio key of an account that may write them',
    );
  }
  const { connectFlowStudio, connectReader } = await loadFlowStudio(endpoint, '--endpoint');
  const { progress, stop, temp, now } = surroundingsOf(terminal);
  const onRetry = retriesTo(progress);
  const connecting = { endpoint, apiKey, onRetry, signal: stop.signal };
  if (dryRun) return { host: await connectReader(connecting), restore: null, stop };
  const host = await connectFlowStudio(connecting);
  const { root } = terminal;
  const folder = resolve(root, snapshots ?? join(temp, 'flowgate-snapshots'));
  const store = snapshotFolder({ root, folder }, now);
  return { host, restore: (one) => restoreSnapshot(one, { host, snapshots: store }), stop };
}

function print(terminal: Terminal, line: string): void {
  terminal.stdout.write(`${escapeCommands(line)}\n`);
}

/**
 * What would be restored: the flow, its environment, the snapshot's time, and how the live flow
 * differs now.
 */
function printComparison(terminal: Terminal, { kept, found }: Comparison): void {
  const { snapshot, path, passedOver } = kept;
  const { flow, environmentName, takenAt } = snapshot;
  const others =
    passedOver === 0
      ? ''
      : `, the first of the newest run (${count(passedOver, 'other snapshot')} of it skipped)`;
  print(terminal, `${escapeName(flow.displayName, 80)}  ${escapeName(flow.flowName)}`);
  print(terminal, `    in ${escapeName(environmentName)}, taken ${takenAt}${others}`);
  print(terminal, `    from ${escapeName(path)}`);
  print(terminal, `    now: ${escapeName(messageOf(found), 2_000)}`);
}

function rehearsed(terminal: Terminal, compared: readonly Comparison[]): number {
  const differing = compared.filter(({ found }) => found.code !== 'as-it-was').length;
  print(terminal, `${count(differing, 'flow')} would be restored; nothing was changed.`);
  return compared.some(({ now }) => now === null) ? 1 : 0;
}

async function carriedOut(
  terminal: Terminal,
  compared: readonly Comparison[],
  restore: NonNullable<Session['restore']>,
  stop: Session['stop'],
): Promise<number> {
  stop.hold();
  let failed = 0;
  for (const one of compared) {
    if (stop.signal.aborted) break;
    const ended = await restore(one);
    if (ended.code === 'not-restored' || ended.code === 'unreadable') failed += 1;
    const { displayName } = one.kept.snapshot.flow;
    print(terminal, `${escapeName(displayName, 80)} ${escapeName(messageOf(ended), 2_000)}`);
  }
  const stopped = stoppedSentence(stop);
  if (stopped !== null) say(terminal, stopped);
  return failed > 0 || stopped !== null ? 1 : 0;
}
