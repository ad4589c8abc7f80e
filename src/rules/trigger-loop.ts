import { loopingWrites } from '../flow/rows.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

export const triggerLoop: FlowRule = {
  id: 'trigger-loop',
  subject: 'flow',
  severity: 'warning',
  summary: 'A flow changes the table or list whose changes start it, and so starts itself again.',
  *check({ flow: { operations } }) {
    for (const { write, trigger } of loopingWrites(operations)) {
      const { name, path } = write.action;
      const does = write.kind === 'create' ? 'adds a row to' : 'changes a row of';
      const message = `${quote(name)} ${does} what ${quote(trigger.trigger.name)} waits for, so the flow starts itself again, without an end; add a condition to the trigger${write.kind === 'create' ? '' : ', or let it wait for columns that the flow does not write'}`;
      const related = [{ at: trigger.trigger.path, message: 'the trigger that it starts' }];
      yield { at: path, message, related };
    }
  },
};
