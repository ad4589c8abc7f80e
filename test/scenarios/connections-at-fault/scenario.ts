import { expect } from '@jest/globals';
import {
  CONNECTIONS,
  changed,
  DANA,
  DEPLOYER,
  FOREIGN,
  flowStudio,
  json,
  KEY,
  MAP_FILE,
  map,
  ONBOARDING,
  onboarding,
  production,
  repository,
  withOneMore,
} from '../contoso.ts';
import { scenario } from '../scenario.ts';

/** Outlook is bound to a connection that Dana shared with nobody. */
const rebound = changed(map, (document) => {
  const outlook = production(document).connectionReferences.shared_office365;
  if (outlook) Object.assign(outlook, { connectionName: FOREIGN });
});

/** SharePoint has to be signed in again, and Teams turns out to be Dana's. */
const studio = flowStudio();
const connections = studio.state.connections.map((connection) => {
  if (connection.id === CONNECTIONS.shared_sharepointonline) {
    return { ...connection, status: 'Error' as const };
  }
  if (connection.id === CONNECTIONS.shared_teams) {
    return { ...connection, owner: DANA, sharedWith: [DEPLOYER] };
  }
  return connection;
});

export default scenario({
  title: 'A pull request with a key sees which connections are broken, missing or of somebody else',
  commits: {
    base: repository(),
    head: repository({ [MAP_FILE]: json(rebound), [ONBOARDING]: json(withOneMore(onboarding)) }),
  },
  flowStudio: { ...studio, state: { ...studio.state, connections } },
  runs: [{ event: { on: 'pull_request', base: 'base', head: 'head' }, inputs: { 'api-key': KEY } }],
  holds({ runs: [run] }) {
    const billed = run?.flowStudio.filter((request) => request.billed).map(({ tool }) => tool);
    expect(billed?.toSorted()).toEqual(['get_live_flow', 'get_live_flow', 'list_live_connections']);
  },
});
