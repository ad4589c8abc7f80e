import type { Command } from './command.ts';
import { conclude, FORMAT, openSession, printer, REPORTING_INPUTS } from './reporting.ts';

export const deploy: Command = {
  name: 'deploy',
  summary: 'check, plan, and write to the live flows',
  inputs: [
    ...REPORTING_INPUTS,
    'dry-run',
    'on-drift',
    'require-reviewed-plan',
    'approved-plan',
    'atomic',
    'snapshots',
  ],
  options: [FORMAT],
  examples: [
    ['deploy --dry-run', 'show what would be written'],
    ['deploy --environment production', 'write to this environment'],
  ],
  async carryOut(request, terminal) {
    const session = await openSession('deploy', request, terminal);
    try {
      const done = await session.start();
      const print = printer(session.format, terminal);
      if (done.snapshots !== null) {
        print(`What was replaced is kept in ${done.snapshots}; \`flowgate restore\` restores it`);
      }
      const code = await conclude(done, session);
      if (session.settings.dryRun) print('This was a dry run: nothing was written.');
      return code;
    } finally {
      session.stop.release();
    }
  },
};
