import { expect } from '@jest/globals';
import { flowStudio, KEY } from '../contoso.ts';
import { commits } from '../deployment.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title:
    'A push deploys: one update, one unchanged, one created, one blocked by an error while the others go on',
  commits,
  flowStudio: flowStudio(),
  runs: [
    {
      event: { on: 'push', before: 'base', after: 'merged' },
      inputs: { 'api-key': KEY, concurrency: '1' },
    },
  ],
  holds({ flowStudio, runs: [first] }) {
    expect(flowStudio?.state.flows()).toHaveLength(4);
    expect(first?.outputs).toMatchObject({ created: '1', updated: '1', unchanged: '1' });
  },
});
