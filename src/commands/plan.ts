import type { Command } from './command.ts';
import { conclude, FORMAT, openSession, REPORTING_INPUTS } from './reporting.ts';

export const plan: Command = {
  name: 'plan',
  operands: '[paths...]',
  summary: 'check, and show what a deployment would change',
  inputs: [...REPORTING_INPUTS, 'on-drift'],
  options: [
    {
      name: 'since',
      value: '<ref>',
      summary: 'compare with this commit, and not with what is live',
    },
    FORMAT,
  ],
  examples: [
    ['plan', 'with the key: what a deployment would change in the live flows'],
    ['plan --since HEAD~1', 'what the last commit changed'],
  ],
  async carryOut(request, terminal) {
    const session = await openSession(
      'plan',
      request,
      request.values('since').length > 0 ? { ...terminal, isOffline: true } : terminal,
    );
    return conclude(await session.start(), session);
  },
};
