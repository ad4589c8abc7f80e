import { flowStudio, KEY } from '../contoso.ts';
import { oneChange } from '../deployment.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'pull_request_target is refused, whatever the mode',
  commits: oneChange,
  flowStudio: flowStudio(),
  runs: [
    {
      event: { on: 'pull_request_target', base: 'base', head: 'merged' },
      inputs: { 'api-key': KEY },
    },
    {
      event: { on: 'pull_request_target', base: 'base', head: 'merged' },
      inputs: { 'api-key': KEY, mode: 'check' },
    },
  ],
});
