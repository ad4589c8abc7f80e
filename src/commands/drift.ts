import type { SkippedPart, WriteBackResult } from '../drift/write-back.ts';
import { writeBackMessage } from '../report/reasons/write-back.ts';
import type { RunResult } from '../run/result.ts';
import { count } from '../wording/count.ts';
import { andList } from '../wording/lists.ts';
import type { Request, Terminal } from './command.ts';
import { type CommandSession, conclude, openSession, printer } from './reporting.ts';

/** Carries out `flowgate drift`; returns the exit code. */
export async function drift(request: Request, terminal: Terminal): Promise<number> {
  const session = await openSession('drift', request, terminal);
  let done = await session.start();
  if (request.has('write') && (await wroteBack(done, session))) done = await session.start();
  if (request.has('all')) listUnmanaged(done, session);
  return conclude(done, session);
}

/** Writes back what is safe to write, and reports it; false when no file was changed. */
async function wroteBack(
  { drift: compared, project }: RunResult,
  { format, terminal }: CommandSession,
): Promise<boolean> {
  if (compared === null) return false;
  const { writeBack } = await import('../drift/write-back.ts');
  const flows = await writeBack(terminal.root, compared, project);
  const print = printer(format, terminal);
  for (const flow of flows) for (const line of linesOf(flow)) print(line);
  const changed = flows.filter(({ written }) => written.length > 0).length;
  print(changed === 0 ? 'Nothing was written back.' : `Wrote ${count(changed, 'flow')} back.`);
  return changed > 0;
}

function linesOf({ file, environment, written, skipped }: WriteBackResult): string[] {
  const about = `${file}, ${environment}`;
  return [
    ...(written.length > 0 ? [`${about}: wrote back ${written.join(', ')}`] : []),
    ...skipped.map((each) => `${about}: left alone, ${skippedText(each)}`),
  ];
}

function skippedText({ parts, reason }: SkippedPart): string {
  const message = writeBackMessage(reason);
  return parts.length === 0 ? message : `${andList(parts)}: ${message}`;
}

function listUnmanaged({ report }: RunResult, { format, terminal }: CommandSession): void {
  const print = printer(format, terminal);
  for (const { environment, flows } of report.unmanaged ?? []) {
    for (const { flowName, displayName } of flows) {
      print(`${environment}: ${flowName}  ${displayName}`);
    }
  }
}
