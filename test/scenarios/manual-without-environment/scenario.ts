import {
  changed,
  flowStudio,
  json,
  KEY,
  MAP_FILE,
  map,
  production,
  repository,
} from '../contoso.ts';
import { scenario } from '../scenario.ts';

const two = changed(map, (document) => {
  const test = { ...production(document), environmentName: '3f0c6f2e-54b1-4d0c-9c8e-7a51d2b9e401' };
  document.environments.test = { ...test, connectionReferences: {} };
});

export default scenario({
  title: 'Started by hand without saying where, on a map of two environments: nothing is guessed',
  commits: { base: repository({ [MAP_FILE]: json(two) }) },
  flowStudio: flowStudio(),
  runs: [
    { event: { on: 'workflow_dispatch', commit: 'base' }, inputs: { 'api-key': KEY } },
    {
      event: { on: 'workflow_dispatch', commit: 'base' },
      inputs: { 'api-key': KEY, environment: 'prod' },
    },
  ],
});
