import { scenario } from '../scenario.ts';

const files = { 'README.md': '# Automations\n', 'flows/package.json': '{ "name": "x" }\n' };

export default scenario({
  title: 'No flow is found: the step fails and says which globs matched nothing',
  commits: { base: files },
  runs: [
    { event: { on: 'pull_request', base: 'base', head: 'base' } },
    {
      event: { on: 'pull_request', base: 'base', head: 'base' },
      inputs: { flows: 'automations/**' },
    },
  ],
});
