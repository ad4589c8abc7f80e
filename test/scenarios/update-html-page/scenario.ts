import { flowStudio, KEY } from '../contoso.ts';
import { oneChange } from '../deployment.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title:
    'update_live_flow answers with an HTML page: the flow is looked at before anything is tried again',
  commits: oneChange,
  flowStudio: {
    ...flowStudio(),
    faults: [{ tool: 'update_live_flow', nth: 1, fault: { kind: 'http', status: 502 } }],
  },
  runs: [{ event: { on: 'push', before: 'base', after: 'merged' }, inputs: { 'api-key': KEY } }],
});
