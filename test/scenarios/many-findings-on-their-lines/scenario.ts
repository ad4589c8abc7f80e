import { commits } from '../mistakes.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'With checks: write, all of many findings stand on their lines, in a check run',
  commits,
  github: { permissions: { contents: 'read', 'pull-requests': 'write', checks: 'write' } },
  runs: [{ event: { on: 'pull_request', base: 'base', head: 'head' } }],
});
