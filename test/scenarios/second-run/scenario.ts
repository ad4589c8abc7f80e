import { expect } from '@jest/globals';
import { flowStudio, KEY } from '../contoso.ts';
import { oneChange } from '../deployment.ts';
import { scenario } from '../scenario.ts';

const push = {
  event: { on: 'push', before: 'base', after: 'merged' },
  inputs: { 'api-key': KEY },
} as const;

export default scenario({
  title: 'The same deployment a second time finds everything unchanged, and writes nothing',
  commits: oneChange,
  flowStudio: flowStudio(),
  runs: [push, push],
  holds({ runs: [, second] }) {
    const tools = second?.flowStudio.filter(({ billed }) => billed).map(({ tool }) => tool);
    expect(tools).toEqual(['list_live_connections', 'get_live_flow']);
  },
});
