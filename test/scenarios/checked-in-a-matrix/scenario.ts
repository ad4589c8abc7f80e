import {
  changed,
  json,
  MAP_FILE,
  map,
  ONBOARDING,
  onboarding,
  production,
  repository,
  withOneMore,
} from '../contoso.ts';
import { scenario } from '../scenario.ts';

/** The map with a second environment, in which Teams is not bound yet. */
const two = changed(map, ({ environments, ...document }) => {
  const { shared_sharepointonline } = production({
    environments,
    ...document,
  }).connectionReferences;
  Object.assign(environments, {
    test: {
      environmentName: 'c2f6a1d4-8e03-4b57-9a6c-0d1e2f3a4b5c',
      connectionReferences: {
        shared_sharepointonline: {
          ...shared_sharepointonline,
          connectionName: 'shared-sharepointonl-5d0e7c2a-41b6-4f93-8a2d-c6b7e8f90a1d',
        },
      },
    },
  });
});
const event = { on: 'pull_request', base: 'base', head: 'head' } as const;

export default scenario({
  title: 'Two jobs of a matrix check an environment each: both have their section in one comment',
  commits: {
    base: repository({ [MAP_FILE]: json(two) }),
    head: repository({ [MAP_FILE]: json(two), [ONBOARDING]: json(withOneMore(onboarding)) }),
  },
  runs: [
    { event, inputs: { environment: 'test' } },
    { event, inputs: { environment: 'production' } },
    { event, inputs: { environment: 'test' } },
  ],
});
