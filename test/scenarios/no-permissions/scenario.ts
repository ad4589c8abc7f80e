import { json, REMINDER, reminder, repository, withOneMore } from '../contoso.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'A token without pull-requests at all: the step fails and says what to add',
  commits: { base: repository(), head: repository({ [REMINDER]: json(withOneMore(reminder)) }) },
  github: { permissions: { contents: 'read' } },
  runs: [{ event: { on: 'pull_request', base: 'base', head: 'head' } }],
});
