import type { FlowRule } from './rule.ts';

export const triggerCount: FlowRule = {
  id: 'trigger-count',
  subject: 'flow',
  severity: 'error',
  summary: 'A flow has exactly one trigger, and this one has none or several.',
  *check({ flow: { definitionPath, operations } }) {
    const triggers = operations.filter(({ kind }) => kind === 'trigger');
    if (triggers.length === 1) return;
    const names = triggers.slice(0, 3).map(({ name }) => `\`${name}\``);
    const several = `the flow has ${triggers.length} triggers (${names.join(', ')}${triggers.length > 3 ? ', …' : ''}); keep one, and make a flow of its own for each of the others`;
    const none = 'the flow has no trigger, so nothing can start it; add one under `triggers`';
    yield { at: [...definitionPath, 'triggers'], message: triggers.length === 0 ? none : several };
  },
};
