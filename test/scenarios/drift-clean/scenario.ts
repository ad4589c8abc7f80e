import { expect } from '@jest/globals';
import { flowStudio, KEY, repository } from '../contoso.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title:
    'Every night, live flows are compared with Git: all is as it should be, and no issue is opened',
  commits: { main: repository() },
  github: { permissions: { contents: 'read', issues: 'write' } },
  flowStudio: flowStudio(),
  runs: [{ event: { on: 'schedule', commit: 'main' }, inputs: { 'api-key': KEY } }],
  holds({ runs: [run] }) {
    expect(run?.exitCode).toBe(0);
    expect(run?.outputs['has-changes']).toBe('false');
    expect(run?.issues).toEqual([]);
  },
});
