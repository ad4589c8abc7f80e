import { type Command, say } from './command.ts';
import { conclude, FORMAT, openSession, REPORTING_INPUTS, VERBOSE } from './reporting.ts';

export const deploy: Command = {
  name: 'deploy',
  operands: '[paths...]',
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
  options: [FORMAT, VERBOSE],
  async carryOut(request, terminal) {
    const session = await openSession('deploy', request, terminal);
    try {
      const done = await session.start();
      if (done.snapshots !== null) {
        say(
          terminal,
          `What was replaced is kept in ${done.snapshots}; \`flowgate restore\` restores it`,
        );
      }
      return await conclude(done, session);
    } finally {
      session.stop.release();
    }
  },
};
