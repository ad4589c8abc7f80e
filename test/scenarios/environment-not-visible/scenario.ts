import { expect } from '@jest/globals';
import { flowStudio, KEY } from '../contoso.ts';
import { oneChange } from '../deployment.ts';
import { scenario } from '../scenario.ts';

const studio = flowStudio();
const elsewhere = {
  id: 'Default-9c0b6a1e-3f52-4d87-8a16-5e0f7d2b4c93',
  displayName: 'Contoso test',
};

export default scenario({
  title: 'The account of the key may not enter the environment: told once, with those that it may',
  commits: oneChange,
  flowStudio: {
    ...studio,
    state: { ...studio.state, environments: [elsewhere], connections: [], flows: [] },
  },
  runs: [
    { event: { on: 'pull_request', base: 'base', head: 'merged' }, inputs: { 'api-key': KEY } },
  ],
  holds({ runs: [run] }) {
    expect(run?.exitCode).toBe(1);
    const billed = run?.flowStudio.filter((call) => call.billed).map(({ tool }) => tool);
    const beside = ['get_live_flow', 'list_live_connections', 'list_live_environments'];
    expect(billed?.toSorted()).toEqual(beside);
  },
});
