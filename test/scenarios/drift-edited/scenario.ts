import { expect } from '@jest/globals';
import { ENVIRONMENT, flowStudio, GUIDS, KEY, REMINDER, reminder, repository } from '../contoso.ts';
import { scenario } from '../scenario.ts';

const event = { on: 'schedule', commit: 'main' } as const;
const inputs = { 'api-key': KEY };
const flowName = GUIDS[REMINDER] ?? '';

export default scenario({
  title: 'A flow is edited by hand, then edited again, then put back: one issue, closed at the end',
  commits: { main: repository() },
  github: { permissions: { contents: 'read', issues: 'write' } },
  flowStudio: flowStudio(),
  runs: [
    {
      event,
      inputs,
      meanwhile: (server) =>
        server.editByHand(ENVIRONMENT, flowName, ({ definition }) => {
          const actions = definition.actions as Record<string, unknown>;
          delete actions.Send_the_reminder;
        }),
    },
    {
      event,
      inputs,
      meanwhile: (server) =>
        server.editByHand(ENVIRONMENT, flowName, (flow) => {
          flow.displayName = 'Reminder, do not touch';
        }),
    },
    {
      event,
      inputs,
      meanwhile: (server) =>
        server.editByHand(ENVIRONMENT, flowName, (flow) => {
          flow.definition = structuredClone(reminder.definition);
          flow.displayName = reminder.displayName;
        }),
    },
  ],
  holds({ runs }) {
    expect(runs.map(({ outputs }) => outputs['has-changes'])).toEqual(['true', 'true', 'false']);
    expect(runs.map(({ issues }) => issues.map(({ state }) => state))).toEqual([
      ['open'],
      ['open'],
      ['closed'],
    ]);
    const tools = runs.flatMap(({ flowStudio: calls }) => calls.map(({ tool }) => tool));
    expect(tools.filter((tool) => tool.includes('update') || tool.includes('set_'))).toEqual([]);
  },
});
