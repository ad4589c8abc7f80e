import {
  changed,
  flowStudio,
  json,
  KEY,
  live,
  MAP_FILE,
  map,
  ONBOARDING,
  onboarding,
  production,
  REMINDER,
  reminder,
  repository,
} from '../contoso.ts';
import { scenario } from '../scenario.ts';

/** No guids: the flows are found by their names. One has two, one has none. */
const nameless = changed(map, (document) => {
  production(document).flows = {};
});
const twin = { ...live(REMINDER, reminder), name: '99999999-8ef2-4f74-af06-06881916f371' };

export default scenario({
  title: 'Two live flows of the name, one, and none: blocked with what to write, one goes on',
  commits: { base: repository({ [MAP_FILE]: json(nameless) }) },
  flowStudio: flowStudio([live(REMINDER, reminder), twin, live(ONBOARDING, onboarding)]),
  runs: [
    {
      event: { on: 'workflow_dispatch', commit: 'base' },
      inputs: { 'api-key': KEY, concurrency: '1' },
    },
  ],
});
