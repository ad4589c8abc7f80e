import type { Operation } from '../flow/operations.ts';
import type { FlowRule } from './rule.ts';

/**
 * Levels below the top one, whose actions have the depth 1: published flows go to depth 9.
 * Source: https://learn.microsoft.com/power-automate/limits-and-config#flow-definition-limits
 */
const MOST = 8;

export const nestingLimit: FlowRule = {
  id: 'nesting-limit',
  subject: 'flow',
  severity: 'error',
  summary: 'An action stands inside more scopes than the platform takes.',
  *check({ flow: { operations } }) {
    const told = new Set<Operation | null>();
    for (const { name, path, parent, depth } of operations) {
      // One for each scope that is full; what stands still deeper goes with it.
      if (depth !== MOST + 2 || told.has(parent)) continue;
      told.add(parent);
      const message = `\`${name}\` stands inside ${depth - 1} others, and ${MOST} is the most; move \`${parent?.parent?.name}\` or what is in it into a child flow, or join conditions`;
      yield { at: path, message };
    }
  },
};
