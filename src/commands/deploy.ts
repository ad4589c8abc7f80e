import type { RunResult } from '../run/result.ts';
import { count } from '../wording/count.ts';
import { asker } from './asking.ts';
import { keptSentence, type Request, type Terminal } from './command.ts';
import { conclude, openSession, printer } from './reporting.ts';

/** Outside of a job the guids of created flows are written into the map, or shown to be committed. */
async function withFlowNames(
  done: RunResult,
  { env, root }: Terminal,
  print: (line: string) => void,
): Promise<RunResult> {
  const isCreating = done.report.outcomes.some(({ result }) => result === 'created');
  if (env.GITHUB_ACTIONS === 'true' || !isCreating) return done;
  const { writeFlowNames } = await import('../run/write-flow-names.ts');
  const written = await writeFlowNames(root, done);
  if (written === 0) return done;
  const { mapFile } = done.project;
  print(`${mapFile} has the flowName of ${count(written, 'new flow')} now; commit it`);
  return { ...done, report: { ...done.report, hasFlowNames: true } };
}

/** Carries out `flowgate deploy`; returns the exit code. */
export async function deploy(request: Request, terminal: Terminal): Promise<number> {
  const session = await openSession('deploy', request, terminal, asker(request, terminal));
  try {
    const done = await session.start();
    const print = printer(session.format, terminal);
    if (done.snapshots !== null) print(keptSentence(terminal.root, done.snapshots));
    return await conclude(await withFlowNames(done, terminal, print), session);
  } finally {
    session.stop.release();
  }
}
