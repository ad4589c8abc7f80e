import { json, REMINDER, reminder, repository, withOneMore } from '../contoso.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'A pull request from a fork: no secrets, a token that may only read',
  commits: { base: repository(), head: repository({ [REMINDER]: json(withOneMore(reminder)) }) },
  github: { permissions: { contents: 'read', 'pull-requests': 'read' } },
  runs: [{ event: { on: 'pull_request', base: 'base', head: 'head', fork: true } }],
});
