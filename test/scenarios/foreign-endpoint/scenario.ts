import { flowStudio, KEY } from '../contoso.ts';
import { oneChange } from '../deployment.ts';
import { scenario } from '../scenario.ts';

const event = { on: 'push', before: 'base', after: 'merged' } as const;

export default scenario({
  title: 'The key goes nowhere but to the endpoint: no plain http, no redirect',
  commits: oneChange,
  flowStudio: {
    ...flowStudio(),
    faults: [
      { tool: '*', fault: { kind: 'redirect', location: 'https://evil.example/mcp?sig=1' } },
    ],
  },
  runs: [
    { event, inputs: { 'api-key': KEY, endpoint: 'http://mcp.flowstudio.app/mcp' } },
    { event, inputs: { 'api-key': KEY } },
  ],
});
