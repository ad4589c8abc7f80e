import {
  changed,
  DANA,
  DEPLOYER,
  FOREIGN,
  flowStudio,
  json,
  KEY,
  MAP_FILE,
  map,
  production,
  repository,
} from '../contoso.ts';
import { scenario } from '../scenario.ts';

/** The map believes that Dana shared it; the server knows better. */
const believed = changed(map, (document) => {
  const outlook = production(document).connectionReferences.shared_office365;
  if (outlook) {
    Object.assign(outlook, { connectionName: FOREIGN, owner: DANA, sharedWith: [DEPLOYER] });
  }
});

export default scenario({
  title: 'A connection that the key cannot see blocks the flow before anything is written',
  commits: { base: repository(), merged: repository({ [MAP_FILE]: json(believed) }) },
  flowStudio: flowStudio(),
  runs: [{ event: { on: 'push', before: 'base', after: 'merged' }, inputs: { 'api-key': KEY } }],
});
