import { flowStudio } from '../contoso.ts';
import { oneChange } from '../deployment.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'A deployment without a key, as when the secret is not set',
  commits: oneChange,
  flowStudio: flowStudio(),
  runs: [{ event: { on: 'push', before: 'base', after: 'merged' } }],
});
