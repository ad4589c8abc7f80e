import { flowStudio, KEY } from '../contoso.ts';
import { oneChange } from '../deployment.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'The reply to update_live_flow is lost after the write: the flow is read, and was updated',
  commits: oneChange,
  flowStudio: {
    ...flowStudio(),
    faults: [{ tool: 'update_live_flow', nth: 1, fault: { kind: 'reset', afterWrite: true } }],
  },
  runs: [{ event: { on: 'push', before: 'base', after: 'merged' }, inputs: { 'api-key': KEY } }],
});
