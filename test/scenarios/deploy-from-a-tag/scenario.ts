import { expect } from '@jest/globals';
import { flowStudio, KEY } from '../contoso.ts';
import { oneChange } from '../deployment.ts';
import { scenario } from '../scenario.ts';

const inputs = { 'api-key': KEY, 'deploy-refs': 'refs/tags/v*', concurrency: '1' };

export default scenario({
  title:
    'A tag that `deploy-refs` allows deploys; a branch of that name, and the default branch, do not',
  commits: oneChange,
  flowStudio: flowStudio(),
  runs: [
    {
      event: { on: 'push', before: null, after: 'merged', merges: false, ref: 'refs/heads/v1.0' },
      inputs,
    },
    { event: { on: 'push', before: 'base', after: 'merged', merges: false }, inputs },
    {
      event: { on: 'push', before: null, after: 'merged', merges: false, ref: 'refs/tags/v1.0' },
      inputs,
    },
  ],
  holds({ runs }) {
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([1, 1, 0]);
    expect(runs.map(({ outputs }) => outputs.updated)).toEqual([undefined, undefined, '1']);
  },
});
