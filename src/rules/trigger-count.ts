import { triggersOf } from '../flow/triggers.ts';
import { andList, codes } from '../wording/lists.ts';
import type { FlowRule } from './rule.ts';

export const triggerCount: FlowRule = {
  id: 'trigger-count',
  subject: 'flow',
  severity: 'error',
  summary: 'A flow has no trigger, or several; it must have exactly one.',
  *check({ flow: { definitionPath, operations } }) {
    const triggers = triggersOf(operations);
    if (triggers.length === 1) return;
    const names = andList(codes(triggers.map(({ name }) => name)), 3);
    const several = `the flow has ${triggers.length} triggers (${names}); keep one, and make a separate flow for each of the others`;
    const none = 'the flow has no trigger, so nothing can start it; add one under `triggers`';
    yield { at: [...definitionPath, 'triggers'], message: triggers.length === 0 ? none : several };
  },
};
