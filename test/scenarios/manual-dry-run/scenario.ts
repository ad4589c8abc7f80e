import { expect } from '@jest/globals';
import { flowStudio, KEY } from '../contoso.ts';
import { commits } from '../deployment.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'Started by hand with dry-run: all flows are looked at, and none is written',
  commits,
  flowStudio: flowStudio(),
  runs: [
    {
      event: { on: 'workflow_dispatch', commit: 'merged' },
      inputs: { 'api-key': KEY, 'dry-run': 'true', concurrency: '1' },
    },
  ],
  holds({ runs: [only] }) {
    expect(only?.flowStudio.map(({ tool }) => tool)).not.toContain('update_live_flow');
  },
});
