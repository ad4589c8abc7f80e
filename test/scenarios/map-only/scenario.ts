import {
  after,
  changed,
  json,
  MAP_FILE,
  map,
  ONBOARDING,
  onboarding,
  production,
  repository,
} from '../contoso.ts';
import { scenario } from '../scenario.ts';

const rebound = changed(map, (document) => {
  const outlook = production(document).connectionReferences.shared_office365;
  if (outlook) outlook.connectionName = 'shared-office365-5b3e7a90-1f2c-4d8e-9a6b-0c7d4e5f1a23';
});
/** Wrong on both sides: a flow that the change does not concern is not judged anew. */
const broken = { [ONBOARDING]: json(after(onboarding, 'Welcome_in_Teams', 'Nobody')) };

export default scenario({
  title: 'Only the map changed: the flow whose binding it changes is checked and planned, no other',
  commits: { base: repository(broken), head: repository({ ...broken, [MAP_FILE]: json(rebound) }) },
  runs: [{ event: { on: 'pull_request', base: 'base', head: 'head' } }],
});
