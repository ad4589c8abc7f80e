import {
  changed,
  flowStudio,
  json,
  KEY,
  MAP_FILE,
  map,
  ONBOARDING,
  production,
  REMINDER,
  repository,
} from '../contoso.ts';
import { scenario } from '../scenario.ts';

/** Two flows change places: each file would overwrite the live flow of the other. */
const swapped = changed(map, (document) => {
  const { flows = {} } = production(document);
  const [one, other] = [flows[REMINDER]?.flowName, flows[ONBOARDING]?.flowName];
  Object.assign(flows[REMINDER] ?? {}, { flowName: other });
  Object.assign(flows[ONBOARDING] ?? {}, { flowName: one });
});
const event = { on: 'pull_request', base: 'base', head: 'head' } as const;

export default scenario({
  title: 'A pull request points two files at each other’s live flows, without a key and with one',
  commits: { base: repository(), head: repository({ [MAP_FILE]: json(swapped) }) },
  flowStudio: flowStudio(),
  runs: [{ event }, { event, inputs: { 'api-key': KEY, 'on-drift': 'overwrite' } }],
});
