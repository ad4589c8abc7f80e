import { loopingWrites, namesColumns, rowTrigger } from '../flow/rows.ts';
import { triggersOf } from '../flow/triggers.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

/** Silent where `trigger-loop` reports the same lack with what follows from it. */
export const triggerUnfiltered: FlowRule = {
  id: 'trigger-unfiltered',
  subject: 'flow',
  severity: 'notice',
  summary: 'Every change of every row starts a flow, whichever of its columns was changed.',
  *check({ flow: { operations } }) {
    for (const operation of triggersOf(operations)) {
      const trigger = rowTrigger(operation);
      if (trigger === null || !trigger.onUpdate) continue;
      if (trigger.isFiltered || trigger.columns !== null) continue;
      if (loopingWrites(operations).length > 0) continue;
      const remedy = namesColumns(trigger)
        ? 'name the columns that matter, or add a condition'
        : 'add a condition';
      const message = `${quote(operation.name)} starts the flow at every change of every row; ${remedy}`;
      yield { at: operation.path, message };
    }
  },
};
