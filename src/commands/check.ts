import { UsageError } from '../process/usage-error.ts';
import { fileMessage } from '../report/reasons/file.ts';
import type { RunResult } from '../run/result.ts';
import { escapeCommands, escapeControl } from '../wording/escape.ts';
import type { Command } from './command.ts';
import { lookAt } from './command.ts';
import {
  conclude,
  FORMAT,
  openSession,
  REPORTING_INPUTS,
  type Session,
  textStream,
  VERBOSE,
} from './reporting.ts';

export const check: Command = {
  name: 'check',
  operands: '[paths...]',
  summary: 'check flows and the map; needs no key',
  inputs: REPORTING_INPUTS,
  options: [
    { name: 'fix', summary: 'write what is certain into the files, and check again' },
    { name: 'write-baseline', summary: 'accept all that is found today, in the map' },
    FORMAT,
    VERBOSE,
  ],
  async carryOut(request, terminal) {
    const session = await openSession('check', request, terminal);
    let done = await session.start();
    if (request.has('fix') && (await fixed(done, session))) done = await session.start();
    if (request.has('write-baseline') && (await accepted(done, session))) {
      done = await session.start();
    }
    return conclude(done, session);
  },
};

/** Applies the safe fixes and reports them; false when no file was changed. */
async function fixed(
  { report, project }: RunResult,
  { format, terminal }: Session,
): Promise<boolean> {
  const { fixFiles } = await import('../fix/fix-files.ts');
  const { toFixedText } = await import('../report/terminal/fixed.ts');
  const files = await fixFiles(terminal.root, report.findings, project);
  const to = textStream(format, terminal);
  to.write(toFixedText(files, lookAt(to, terminal)));
  return files.some((file) => file.fixed.length > 0);
}

/**
 * Adds suppressions to the map for the findings and reports it; false when there was nothing to
 * add.
 */
async function accepted(
  { report, project }: RunResult,
  { format, terminal }: Session,
): Promise<boolean> {
  const { writeBaseline } = await import('../fix/accept-findings.ts');
  const today = terminal.now().toISOString().slice(0, 10);
  const { message, problem, isChanged } = await writeBaseline(
    terminal.root,
    report.findings,
    project,
    today,
  );
  if (problem !== null) {
    throw new UsageError(`${project.mapFile}: ${fileMessage(problem)}; run this again`);
  }
  textStream(format, terminal).write(`${escapeCommands(escapeControl(message))}\n`);
  return isChanged;
}
