import { expect } from '@jest/globals';
import { CONNECTIONS, changed, flowStudio, KEY, repository } from '../contoso.ts';
import { scenario } from '../scenario.ts';

const withoutTeams = changed(flowStudio(), ({ state }) => {
  state.connections = state.connections.filter(({ id }) => id !== CONNECTIONS.shared_teams);
});

export default scenario({
  title: 'The flows are as in Git, and a connection that one of them uses is gone',
  commits: { main: repository() },
  github: { permissions: { contents: 'read', issues: 'write' } },
  flowStudio: withoutTeams,
  runs: [{ event: { on: 'schedule', commit: 'main' }, inputs: { 'api-key': KEY } }],
  holds({ runs: [run] }) {
    expect(run?.outputs['has-changes']).toBe('true');
    expect(run?.issues).toMatchObject([{ state: 'open' }]);
  },
});
