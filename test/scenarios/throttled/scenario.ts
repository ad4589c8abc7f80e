import { flowStudio, KEY } from '../contoso.ts';
import { oneChange } from '../deployment.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'Throttled with Retry-After: the log says what is waited for, and the deployment goes on',
  commits: oneChange,
  flowStudio: {
    ...flowStudio(),
    faults: [
      { tool: 'get_live_flow', nth: 1, fault: { kind: 'http', status: 429, retryAfterSeconds: 1 } },
      { tool: 'update_live_flow', nth: 1, fault: { kind: 'throttled-in-200' } },
    ],
  },
  runs: [{ event: { on: 'push', before: 'base', after: 'merged' }, inputs: { 'api-key': KEY } }],
});
