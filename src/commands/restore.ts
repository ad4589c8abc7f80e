import { UsageError } from '../process/usage-error.ts';
import { YES } from './asking.ts';
import type { Command } from './command.ts';

export const restore: Command = {
  name: 'restore',
  operands: '<snapshots...>',
  summary: 'restore flows from snapshots',
  inputs: ['connection-references', 'dry-run', 'endpoint', 'snapshots'],
  options: [YES],
  examples: [
    ['restore snapshots --dry-run', 'show which flows differ from their snapshots'],
    ['restore snapshots/2026-11-22T120000Z-invoice.json', 'restore one flow'],
  ],
  async carryOut(request, terminal) {
    if (request.operands.length === 0) {
      throw new UsageError('name the snapshots to restore: files, or the folder they are in');
    }
    const { restoreFlows } = await import('./restore-flows.ts');
    return restoreFlows(request, terminal);
  },
};
