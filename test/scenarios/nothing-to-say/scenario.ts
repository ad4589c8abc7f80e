import { repository } from '../contoso.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'A pull request that touches no flow gets no comment',
  commits: { base: repository(), head: repository({ 'README.md': '# Automations\n' }) },
  runs: [{ event: { on: 'pull_request', base: 'base', head: 'head' } }],
});
