import { after, json, REMINDER, reminder, repository } from '../contoso.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'A token that may only read: a warning that names the permission, and the job summary',
  commits: {
    base: repository(),
    head: repository({ [REMINDER]: json(after(reminder, 'Send_the_reminder', 'Nobody')) }),
  },
  github: { permissions: { contents: 'read', 'pull-requests': 'read' } },
  runs: [{ event: { on: 'pull_request', base: 'base', head: 'head' } }],
});
