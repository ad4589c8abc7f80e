import { UsageError } from '../run/usage-error.ts';
import type { Command } from './command.ts';

export const restore: Command = {
  name: 'restore',
  operands: '<snapshots...>',
  summary: 'put flows back as a snapshot has them',
  inputs: ['dry-run', 'endpoint', 'snapshots'],
  options: [],
  async carryOut(request, terminal) {
    if (request.operands.length === 0) {
      throw new UsageError('name the snapshots to put back: files, or the folder they are in');
    }
    const { putFlowsBack } = await import('./putting-back.ts');
    return putFlowsBack(request, terminal);
  },
};
