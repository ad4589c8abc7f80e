import { flowStudio, KEY } from '../contoso.ts';
import { oneChange } from '../deployment.ts';
import { scenario } from '../scenario.ts';

const silence = { created: false, updated: [], definition: null, error: null };

export default scenario({
  title: 'update_live_flow says that it updated nothing, and no error: a silent no-op is a failure',
  commits: oneChange,
  flowStudio: {
    ...flowStudio(),
    faults: [{ tool: 'update_live_flow', fault: { kind: 'refuse', code: 'Nothing' } }],
  },
  alterReply: (tool, text) => (tool === 'update_live_flow' ? JSON.stringify(silence) : text),
  runs: [{ event: { on: 'push', before: 'base', after: 'merged' }, inputs: { 'api-key': KEY } }],
});
