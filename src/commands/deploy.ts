import { asker, YES } from './asking.ts';
import { type Command, keptSentence, say } from './command.ts';
import { conclude, FORMAT, openSession, REPORTING_INPUTS } from './reporting.ts';

export const deploy: Command = {
  name: 'deploy',
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
  options: [YES, FORMAT],
  async carryOut(request, terminal) {
    const session = await openSession('deploy', request, terminal, asker(request, terminal));
    try {
      const done = await session.start();
      try {
        return await conclude(done, session);
      } finally {
        if (done.snapshots !== null) say(terminal, keptSentence(terminal.root, done.snapshots));
      }
    } finally {
      session.stop.release();
    }
  },
};
