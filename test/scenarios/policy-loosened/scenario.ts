import { after, changed, json, MAP_FILE, map, REMINDER, reminder, repository } from '../contoso.ts';
import { scenario } from '../scenario.ts';

const loosened = changed(map, (document) => {
  document.rules = { 'run-after-unknown': 'off' };
  document.suppressions = [{ rule: 'run-after-unknown', reason: 'trust me' }];
});

export default scenario({
  title: 'A pull request that switches a rule off for its own mistake is judged by the base branch',
  commits: {
    base: repository(),
    head: repository({
      [MAP_FILE]: json(loosened),
      [REMINDER]: json(after(reminder, 'Send_the_reminder', 'Get_invoices')),
    }),
  },
  runs: [{ event: { on: 'pull_request', base: 'base', head: 'head' } }],
});
