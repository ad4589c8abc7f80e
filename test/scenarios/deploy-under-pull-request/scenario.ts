import { flowStudio, KEY } from '../contoso.ts';
import { oneChange } from '../deployment.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'mode: deploy under pull_request is refused before anything is asked',
  commits: oneChange,
  flowStudio: flowStudio(),
  runs: [
    {
      event: { on: 'pull_request', base: 'base', head: 'merged' },
      inputs: { 'api-key': KEY, mode: 'deploy' },
    },
  ],
});
