import { flowStudio, KEY } from '../contoso.ts';
import { oneChange } from '../deployment.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'update_live_flow answers with an error that is not null: the flow stays as it was',
  commits: oneChange,
  flowStudio: {
    ...flowStudio(),
    faults: [
      {
        tool: 'update_live_flow',
        nth: 1,
        fault: {
          kind: 'refuse',
          code: 'InvalidTemplate',
          message:
            "The template validation failed: the action 'Note_it_down' at line 1 is not valid",
        },
      },
    ],
  },
  runs: [{ event: { on: 'push', before: 'base', after: 'merged' }, inputs: { 'api-key': KEY } }],
});
