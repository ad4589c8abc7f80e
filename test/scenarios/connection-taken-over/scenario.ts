import {
  changed,
  FOREIGN,
  flowStudio,
  json,
  KEY,
  MAP_FILE,
  map,
  production,
  REMINDER,
  repository,
} from '../contoso.ts';
import { scenario } from '../scenario.ts';

const guarded = changed(map, (document) => {
  document.owners = { allow: ['svc-*@contoso.com'] };
  const outlook = production(document).connectionReferences.shared_office365;
  if (outlook) outlook.stewards = ['@grace'];
});

/** Under one flow, with a blank for its owner, so that neither the list nor the entry is touched. */
const taken = changed(guarded, (document) => {
  const settings = production(document).flows?.[REMINDER];
  const outlook = production(document).connectionReferences.shared_office365;
  if (settings === undefined || outlook === undefined) throw new Error('the map has no reminder');
  const { stewards: _, ...entry } = outlook;
  settings.connectionReferences = {
    shared_office365: { ...entry, connectionName: FOREIGN, owner: '\u200b' },
  };
});

const studio = flowStudio();
const connections = studio.state.connections.map((each) =>
  each.id === FOREIGN ? { ...each, sharedWith: ['svc-flows@contoso.com'] } : each,
);

export default scenario({
  title: "An override with a blank owner puts a person's connection in the place of a guarded one",
  commits: {
    base: repository({ [MAP_FILE]: json(guarded) }),
    head: repository({ [MAP_FILE]: json(taken) }),
  },
  flowStudio: { ...studio, state: { ...studio.state, connections } },
  runs: [
    {
      event: { on: 'pull_request', base: 'base', head: 'head' },
      inputs: { 'api-key': KEY },
    },
  ],
});
