import { expect } from '@jest/globals';
import { flowStudio, KEY } from '../contoso.ts';
import { oneChange } from '../deployment.ts';
import { scenario } from '../scenario.ts';

const ref = 'refs/heads/experiment';

export default scenario({
  title:
    'A branch that is not the default one: no push and no run by hand deploys; a dry run may look',
  commits: oneChange,
  flowStudio: flowStudio(),
  runs: [
    {
      event: { on: 'push', before: 'base', after: 'merged', merges: false, ref },
      inputs: { 'api-key': KEY },
    },
    { event: { on: 'workflow_dispatch', commit: 'merged', ref }, inputs: { 'api-key': KEY } },
    {
      event: { on: 'workflow_dispatch', commit: 'merged', ref },
      inputs: { 'api-key': KEY, 'dry-run': 'true', concurrency: '1' },
    },
  ],
  holds({ runs }) {
    const [push, manual, dry] = runs;
    for (const run of [push, manual]) {
      expect(run).toMatchObject({ exitCode: 1, outputs: {}, github: [], flowStudio: [] });
    }
    expect(dry?.exitCode).toBe(0);
    expect(dry?.flowStudio.map(({ tool }) => tool)).not.toContain('update_live_flow');
  },
});
