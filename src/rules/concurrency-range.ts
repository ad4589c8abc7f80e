import { numberOf } from '../flow/literals.ts';
import { isForeach } from '../flow/loops.ts';
import type { Operation } from '../flow/operations.ts';
import { digAlong } from '../json/json.ts';
import type { FlowRule } from './rule.ts';

/** Source: https://learn.microsoft.com/power-automate/limits-and-config#concurrency-looping-and-debatching-limits */
const LOOP = { field: 'repetitions', most: 50, what: 'iterations' };
const TRIGGER = { field: 'runs', most: 100, what: 'runs' };

export const concurrencyRange: FlowRule = {
  id: 'concurrency-range',
  subject: 'flow',
  severity: 'error',
  summary: 'The concurrency of a loop or trigger is outside of the allowed range.',
  *check({ flow: { operations } }) {
    for (const operation of operations) {
      const setting = settingOf(operation);
      if (setting === null) continue;
      const { field, most, what } = setting;
      const path = ['runtimeConfiguration', 'concurrency', field];
      const count = numberOf(digAlong(operation.value, path));
      if (count === null || (count >= 1 && count <= most)) continue;
      const message = `\`${operation.name}\` runs ${count} ${what} at a time; write 1 to ${most}, or remove the setting`;
      yield { at: [...operation.path, ...path], message };
    }
  },
};

function settingOf(operation: Operation): typeof LOOP | null {
  if (operation.kind === 'trigger') return TRIGGER;
  return isForeach(operation) ? LOOP : null;
}
