import { join, resolve } from 'node:path';
import { snapshotFolder } from '../deploy/snapshots.ts';
import { readEvent } from '../github/event.ts';
import type { FlowLookup } from '../live/host.ts';
import { count } from '../report/count.ts';
import { harmless, shown } from '../report/terminal/safe.ts';
import { loadFlowStudio } from '../run/flow-studio.ts';
import { readKept } from '../run/kept.ts';
import { decideMode } from '../run/mode.ts';
import { bringBack, type Comparison, compare } from '../run/restoring.ts';
import { UsageError } from '../run/usage-error.ts';
import { stoppedSentence } from '../stopping.ts';
import { type Request, say, type Terminal } from './command.ts';
import { settingsOf, surroundingsOf } from './reporting.ts';

/** What `flowgate restore` does, loaded when it is called. Throws a `UsageError` for wrong operands. */
export async function putFlowsBack(request: Request, terminal: Terminal): Promise<number> {
  const { chosen, skipped } = await readKept(
    request.operands.map((path) => resolve(terminal.root, path)),
  );
  for (const { path, reason } of skipped) say(terminal, `Passed over ${path}: ${reason}`);
  const session = await openSession(request, terminal);
  try {
    const compared: Comparison[] = [];
    for (const kept of chosen) compared.push(await compare(kept, session.host));
    for (const one of compared) tell(terminal, one);
    return session.bring === null
      ? rehearsed(terminal, compared)
      : await carriedOut(terminal, compared, session.bring, session.stop);
  } finally {
    session.stop.release();
    await session.host.close();
  }
}

interface Session {
  host: FlowLookup & { close(): Promise<void> };
  /** Null in a dry run, which has no way to write. */
  bring: ((one: Comparison) => ReturnType<typeof bringBack>) | null;
  stop: ReturnType<typeof surroundingsOf>['stop'];
}

/** Throws a `UsageError` without a key, with an endpoint that may not have it, and under a pull request. */
async function openSession(request: Request, terminal: Terminal): Promise<Session> {
  const { apiKey, endpoint, dryRun, snapshots } = settingsOf('deploy', request, terminal);
  decideMode(dryRun ? 'plan' : 'deploy', await readEvent(terminal.env));
  if (apiKey === null) {
    throw new UsageError(
      'to put flows back needs FLOW_STUDIO_API_KEY, the Flow Studio key of an account that may write them',
    );
  }
  const { connectFlowStudio, connectReader } = await loadFlowStudio(endpoint, '--endpoint');
  const { progress: onRetry, stop, temp, now } = surroundingsOf(terminal);
  const connecting = { endpoint, apiKey, onRetry, signal: stop.signal };
  if (dryRun) return { host: await connectReader(connecting), bring: null, stop };
  const host = await connectFlowStudio(connecting);
  const { root } = terminal;
  const folder = resolve(root, snapshots ?? join(temp, 'flowgate-snapshots'));
  const store = snapshotFolder({ root, folder }, now);
  return { host, bring: (one) => bringBack(one, { host, snapshots: store }), stop };
}

function print(terminal: Terminal, line: string): void {
  terminal.stdout.write(`${harmless(line)}\n`);
}

/** What would be put back: the flow, where, from when, and by what it differs now. */
function tell(terminal: Terminal, { kept, difference }: Comparison): void {
  const { snapshot, path, passedOver } = kept;
  const { flow, environmentName, takenAt } = snapshot;
  const others =
    passedOver === 0
      ? ''
      : `, the first of the newest run (${count(passedOver, 'other snapshot')} of it passed over)`;
  print(terminal, `${shown(flow.displayName, 80)}  ${shown(flow.flowName)}`);
  print(terminal, `    in ${shown(environmentName)}, taken ${takenAt}${others}`);
  print(terminal, `    from ${shown(path)}`);
  print(terminal, `    now: ${difference === null ? 'as it was' : shown(difference, 2_000)}`);
}

function rehearsed(terminal: Terminal, compared: readonly Comparison[]): number {
  const differing = compared.filter(({ difference }) => difference !== null).length;
  print(terminal, `${count(differing, 'flow')} would be put back; nothing was changed.`);
  return compared.some(({ now }) => now === null) ? 1 : 0;
}

async function carriedOut(
  terminal: Terminal,
  compared: readonly Comparison[],
  bring: NonNullable<Session['bring']>,
  stop: Session['stop'],
): Promise<number> {
  stop.hold();
  let failed = 0;
  for (const one of compared) {
    if (stop.signal.aborted) break;
    const { isBack, told } = await bring(one);
    if (!isBack) failed += 1;
    print(terminal, `${shown(one.kept.snapshot.flow.displayName, 80)} ${shown(told, 2_000)}`);
  }
  const stopped = stoppedSentence(stop);
  if (stopped !== null) say(terminal, stopped);
  return failed > 0 || stopped !== null ? 1 : 0;
}
