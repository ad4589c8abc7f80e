import type { RunResult } from '../run/result.ts';
import { count } from '../wording/count.ts';
import { asker, YES } from './asking.ts';
import { type Command, keptSentence, say, type Terminal } from './command.ts';
import { conclude, FORMAT, openSession, REPORTING_INPUTS, VERBOSE } from './reporting.ts';

/** Outside of a job the guids of created flows are written into the map, or shown to be committed. */
async function withFlowNames(done: RunResult, terminal: Terminal): Promise<RunResult> {
  if (terminal.env.GITHUB_ACTIONS === 'true') return done;
  const { writeFlowNames } = await import('../run/write-flow-names.ts');
  const written = await writeFlowNames(terminal.root, done);
  if (written === 0) return done;
  const { mapFile } = done.project;
  say(terminal, `${mapFile} has the flowName of ${count(written, 'new flow')} now; commit it`);
  return { ...done, report: { ...done.report, hasFlowNames: true } };
}

export const deploy: Command = {
  name: 'deploy',
  operands: '[paths...]',
  summary: 'check, plan, and write to the live flows',
  inputs: [
    ...REPORTING_INPUTS,
    'dry-run',
    'on-drift',
    'watch',
    'require-reviewed-plan',
    'approved-plan',
    'atomic',
    'snapshots',
  ],
  options: [YES, FORMAT, VERBOSE],
  async carryOut(request, terminal) {
    const session = await openSession('deploy', request, terminal, asker(request, terminal));
    try {
      const done = await session.start();
      try {
        return await conclude(await withFlowNames(done, terminal), session);
      } finally {
        if (done.snapshots !== null) say(terminal, keptSentence(terminal.root, done.snapshots));
      }
    } finally {
      session.stop.release();
    }
  },
};
