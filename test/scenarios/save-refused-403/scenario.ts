import { flowStudio, KEY } from '../contoso.ts';
import { oneChange } from '../deployment.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: '403 ConnectionAuthorizationFailed: which reference, whose connection, whose key',
  commits: oneChange,
  flowStudio: {
    ...flowStudio(),
    faults: [
      {
        tool: 'update_live_flow',
        nth: 1,
        fault: {
          kind: 'refuse',
          code: 'ConnectionAuthorizationFailed',
          statusCode: 403,
          message: "The caller is not authorized for the connection of 'shared_office365'",
        },
      },
    ],
  },
  runs: [{ event: { on: 'push', before: 'base', after: 'merged' }, inputs: { 'api-key': KEY } }],
});
