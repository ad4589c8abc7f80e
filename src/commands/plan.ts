import type { Command } from './command.ts';
import { conclude, FORMAT, openSession, REPORTING_INPUTS, VERBOSE } from './reporting.ts';

export const plan: Command = {
  name: 'plan',
  operands: '[paths...]',
  summary: 'check, and show what a deployment would change',
  inputs: [...REPORTING_INPUTS, 'on-drift'],
  options: [FORMAT, VERBOSE],
  async carryOut(request, terminal) {
    const session = await openSession('plan', request, terminal);
    return conclude(await session.start(), session);
  },
};
