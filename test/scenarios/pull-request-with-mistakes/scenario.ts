import {
  after,
  changed,
  DANA,
  FOREIGN,
  json,
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

const misspelt = changed(onboarding, ({ definition: { actions } }) => {
  const { host } = actions.Welcome_in_Teams?.inputs ?? {};
  Object.assign(host ?? {}, { connectionName: 'shared_team' });
});
const foreign = changed(map, (document) => {
  const outlook = production(document).connectionReferences.shared_office365;
  if (outlook) Object.assign(outlook, { connectionName: FOREIGN, owner: DANA });
});

const mistakes = repository({
  [ONBOARDING]: json(misspelt),
  [REMINDER]: json(after(reminder, 'Send_the_reminder', 'Get_invoices')),
  [MAP_FILE]: json(foreign),
});

export default scenario({
  title:
    'A pull request with a misspelt key, a connection of someone else and a runAfter to nowhere; then corrected, so that the same comment shows the plan',
  commits: {
    base: repository(),
    head: mistakes,
    mended: repository({
      [ONBOARDING]: json(
        changed(onboarding, ({ definition: { actions } }) => {
          actions.Welcome_in_Teams = {
            ...actions.Welcome_in_Teams,
            type: 'OpenApiConnection',
            runAfter: { Get_new_colleagues: ['Succeeded', 'Skipped'] },
            inputs: actions.Welcome_in_Teams?.inputs ?? {},
          };
        }),
      ),
    }),
  },
  runs: [
    { event: { on: 'pull_request', base: 'base', head: 'head' } },
    { event: { on: 'pull_request', base: 'base', head: 'mended' } },
  ],
});
