import {
  CONNECTIONS,
  DEPLOYER,
  ENVIRONMENT,
  flowStudio,
  json,
  KEY,
  MAP_FILE,
  REMINDER,
  reminder,
  repository,
  withOneMore,
} from '../contoso.ts';
import { scenario } from '../scenario.ts';

const SETTINGS = 'config/production.json';
const settings = {
  EnvironmentVariables: [{ SchemaName: 'contoso_Site', Value: 'https://contoso.sharepoint.com' }],
  ConnectionReferences: Object.entries(CONNECTIONS).map(([key, id]) => ({
    LogicalName: key,
    ConnectionId: id,
    ConnectorId: `/providers/Microsoft.PowerApps/apis/${key}`,
    ConnectionOwner: DEPLOYER,
  })),
};
const files = { [MAP_FILE]: null, [SETTINGS]: json(settings) };
const inputs = { 'connection-references': SETTINGS, environment: ENVIRONMENT };

export default scenario({
  title:
    'A settings file of pac solution create-settings as the map of the environment that is named',
  commits: {
    base: repository(files),
    head: repository({ ...files, [REMINDER]: json(withOneMore(reminder)) }),
  },
  flowStudio: flowStudio(),
  runs: [
    { event: { on: 'pull_request', base: 'base', head: 'head' }, inputs },
    {
      event: { on: 'pull_request', base: 'base', head: 'head' },
      inputs: { 'connection-references': SETTINGS },
    },
    {
      event: { on: 'push', before: 'base', after: 'head' },
      inputs: { ...inputs, 'api-key': KEY },
    },
  ],
});
