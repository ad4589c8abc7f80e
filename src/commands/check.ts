import { UsageError } from '../process/usage-error.ts';
import { fileMessage } from '../report/reasons/file.ts';
import type { RunResult } from '../run/result.ts';
import { andList, codes } from '../wording/lists.ts';
import { isFolder } from '../workspace/arguments.ts';
import type { Request, Terminal } from './command.ts';
import { lookAt, say } from './command.ts';
import {
  type CommandSession,
  conclude,
  openSession,
  printer,
  speaks,
  textStream,
} from './reporting.ts';

/** Carries out `flowgate check`; returns the exit code. */
export async function check(request: Request, terminal: Terminal): Promise<number> {
  const wish = wishOf(request);
  const at = request.has('live') ? terminal : { ...terminal, isOffline: true };
  const session = await openSession('check', request, at);
  let done = await session.start();
  if (wish.fixes && (await fixed(done, session))) done = await session.start();
  if (wish.accepts && (await accepted(done, session))) done = await session.start();
  sayWhereNoFlowIs(done, session);
  const { dryRun } = session.settings;
  return conclude({ ...done, report: { ...done.report, dryRun } }, session);
}

/** Says in which folders no flow was found: no error, since a commit may change others alone. */
function sayWhereNoFlowIs(
  { report: { flows, findings, suppressed }, project: { mapFile } }: RunResult,
  { settings: { paths }, terminal }: CommandSession,
): void {
  const folders = (paths ?? []).filter(isFolder).map((folder) => folder || './');
  if (folders.length === 0 || flows.length > 0) return;
  if ([...findings, ...suppressed].some(({ file }) => file !== mapFile)) return;
  say(
    terminal,
    `no flow was found in ${andList(codes(folders))}; if there is one, say where with \`--flows\`, or with \`files\` in the map`,
  );
}

function wishOf(request: Request): { fixes: boolean; accepts: boolean } {
  const [fixes, accepts] = [request.has('fix'), request.has('write-baseline')];
  if (request.has('dry-run') && !fixes && !accepts) {
    throw new UsageError(
      '`--dry-run` goes with --fix or --write-baseline; a check alone writes nothing',
    );
  }
  return { fixes, accepts };
}

/** Applies the safe fixes and reports them; false when no file was changed. */
async function fixed(
  { report, project }: RunResult,
  { format, terminal, settings: { dryRun } }: CommandSession,
): Promise<boolean> {
  const { fixFiles } = await import('../fix/fix-files.ts');
  const { toFixedText } = await import('../report/terminal/fixed.ts');
  const files = await fixFiles(terminal.root, report.findings, project, dryRun);
  const to = textStream(format, terminal);
  const text = toFixedText(files, { ...lookAt(to, terminal), isDry: dryRun });
  if (speaks(format, terminal)) to.write(text);
  return !dryRun && files.some((file) => file.fixed.length > 0);
}

/**
 * Adds suppressions to the map for the findings and reports it; false when there was nothing to
 * add, and in a dry run.
 */
async function accepted({ report, project }: RunResult, session: CommandSession): Promise<boolean> {
  const { format, terminal, settings } = session;
  const { writeBaseline } = await import('../fix/accept-findings.ts');
  const { acceptedSentence } = await import('../report/terminal/accepted.ts');
  const { dryRun } = settings;
  const done = await writeBaseline(terminal.root, report.findings, project, terminal.now(), dryRun);
  if (done.problem !== null) {
    throw new UsageError(`${project.mapFile}: ${fileMessage(done.problem)}; run this again`);
  }
  printer(format, terminal)(acceptedSentence(done, project.mapFile, dryRun));
  return !dryRun && done.suppressions.length > 0;
}
