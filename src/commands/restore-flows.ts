import { join, resolve } from 'node:path';
import { snapshotFolder } from '../deploy/snapshots.ts';
import { readEvent } from '../github/event.ts';
import type { FlowLookup } from '../live/host.ts';
import { UsageError } from '../process/usage-error.ts';
import { messageOf } from '../report/reasons/index.ts';
import { stoppedSentence } from '../report/reasons/stopped.ts';
import { type ChosenSnapshot, readKept } from '../restore/choose-snapshots.ts';
import { type Comparison, compare, restoreSnapshot } from '../restore/compare-and-restore.ts';
import { openHosts } from '../run/hosts/hosts-of.ts';
import { decideMode } from '../run/mode.ts';
import { count } from '../wording/count.ts';
import { escapeCommands, escapeName } from '../wording/escape.ts';
import { asker } from './asking.ts';
import {
  complain,
  isQuiet,
  keptSentence,
  pathFrom,
  type Request,
  say,
  type Terminal,
} from './command.ts';
import { settingsOf, signInOf, surroundingsOf } from './reporting.ts';

/**
 * Carries out `flowgate restore`; returns the exit code. Throws a `UsageError` for wrong operands.
 */
export async function restoreFlows(request: Request, terminal: Terminal): Promise<number> {
  if (request.operands.length === 0) {
    throw new UsageError('name the snapshots to restore: files, or the folder they are in');
  }
  const kept = await readKept(request.operands.map((path) => pathFrom(terminal, path)));
  const { chosen, skipped } = kept;
  for (const { path, reason } of skipped) say(terminal, `Skipped ${path}: ${messageOf(reason)}`);
  printRun(terminal, kept);
  const session = await openSession(request, terminal, chosen);
  try {
    const compared: Comparison[] = [];
    for (const kept of chosen) compared.push(await compare(kept, session.host));
    const differing = differingIn(compared);
    const asks = session.restore !== null && differing > 0;
    const ask = asks ? asker(request, terminal) : null;
    // Whoever is asked sees what the question is about.
    const shown: Terminal = ask === null ? terminal : { ...terminal, detail: 'usual' };
    if (isQuiet(terminal)) printRun(shown, kept);
    for (const one of compared) printComparison(shown, one);
    if (session.restore === null) return rehearsed(terminal, compared);
    await ask?.(`Restore ${count(differing, 'flow')}?`);
    return await carriedOut(terminal, compared, session, session.restore);
  } finally {
    session.stop.release();
    await session.host.close();
  }
}

interface Session {
  host: FlowLookup & { close(): Promise<void> };
  /** Null in a dry run, which cannot write. */
  restore: ((one: Comparison) => ReturnType<typeof restoreSnapshot>) | null;
  /** What this restore replaced is in it; null where it replaced nothing. */
  folder: () => string | null;
  stop: ReturnType<typeof surroundingsOf>['stop'];
}

/**
 * Throws a `UsageError` without a key or an identity, for an address that is not allowed, and under
 * a pull request.
 */
async function openSession(
  request: Request,
  terminal: Terminal,
  chosen: readonly ChosenSnapshot[],
): Promise<Session> {
  const settings = settingsOf('deploy', request, terminal);
  const { dryRun, snapshots } = settings;
  decideMode(dryRun ? 'plan' : 'deploy', await readEvent(terminal.env));
  const surroundings = { ...surroundingsOf(terminal), signIn: signInOf(terminal) };
  const { stop, temp, now, root } = surroundings;
  const names = chosen.map(({ snapshot }) => snapshot.environmentName);
  const server = await openHosts(names, { settings, surroundings, writes: !dryRun });
  const closing = { ...server.reader, close: server.close };
  const { host } = server;
  if (host === null) return { host: closing, restore: null, folder: () => null, stop };
  const folder = resolve(root, snapshots ?? join(temp, 'flowgate-snapshots'));
  const store = snapshotFolder({ root, folder }, now);
  const restore: Session['restore'] = (one) => restoreSnapshot(one, { host, snapshots: store });
  return { host: { ...host, close: server.close }, restore, folder: () => store.folder(), stop };
}

/** Prints a line, which `--quiet` leaves out unless it is an error. */
function print(terminal: Terminal, line: string, isError = false): void {
  if (isError || !isQuiet(terminal)) terminal.stdout.write(`${escapeCommands(line)}\n`);
}

/** Which run is restored, and what else is in the folder. */
function printRun(
  terminal: Terminal,
  { run, later, otherRuns }: Awaited<ReturnType<typeof readKept>>,
): void {
  const [newest] = otherRuns;
  const parts = [
    ...(later === 0 ? [] : [`${count(later, 'later snapshot')} of it skipped`]),
    ...(newest === undefined
      ? []
      : [`${count(otherRuns.length, 'other run')} skipped, the newest of ${newest}`]),
  ];
  const more = parts.length === 0 ? '' : ` (${parts.join('; ')})`;
  print(terminal, `Snapshots of the run that began ${run}${more}`);
}

/**
 * What would be restored: the flow, its environment, the snapshot's time, and how the live flow
 * differs now.
 */
function printComparison(terminal: Terminal, { kept, now, found }: Comparison): void {
  const { snapshot, path } = kept;
  const { flow, environmentName, takenAt } = snapshot;
  const lines = [
    `${escapeName(flow.displayName, 80)}  ${escapeName(flow.flowName)}`,
    `    in ${escapeName(environmentName)}, taken ${takenAt}`,
    `    from ${escapeName(path)}`,
    `    now: ${escapeName(messageOf(found), 2_000)}`,
  ];
  for (const line of lines) print(terminal, line, now === null);
}

function rehearsed(terminal: Terminal, compared: readonly Comparison[]): number {
  print(
    terminal,
    `${count(differingIn(compared), 'flow')} would be restored; nothing was changed.`,
  );
  return compared.some(({ now }) => now === null) ? 1 : 0;
}

function differingIn(compared: readonly Comparison[]): number {
  return compared.filter(({ found }) => found.code !== 'as-it-was').length;
}

async function carriedOut(
  terminal: Terminal,
  compared: readonly Comparison[],
  { stop, folder }: Session,
  restore: NonNullable<Session['restore']>,
): Promise<number> {
  stop.hold();
  let failed = 0;
  for (const one of compared) {
    if (stop.signal.aborted) break;
    const ended = await restore(one);
    const isFailed = ended.code === 'not-restored' || ended.code === 'unreadable';
    if (isFailed) failed += 1;
    const { displayName } = one.kept.snapshot.flow;
    const line = `${escapeName(displayName, 80)} ${escapeName(messageOf(ended), 2_000)}`;
    print(terminal, line, isFailed);
  }
  const stopped = stoppedSentence(stop);
  if (stopped !== null) complain(terminal, stopped);
  const kept = folder();
  if (kept !== null) print(terminal, keptSentence(terminal.root, kept));
  return failed > 0 || stopped !== null ? 1 : 0;
}
