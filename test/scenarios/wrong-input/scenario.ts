import { repository } from '../contoso.ts';
import { scenario } from '../scenario.ts';

const event = { on: 'pull_request', base: 'base', head: 'base' } as const;

export default scenario({
  title: 'Inputs that cannot be: the step names the input and what it takes',
  commits: { base: repository() },
  runs: [
    { event, inputs: { 'fail-on': 'errors' } },
    { event, inputs: { concurrency: '99' } },
    { event, inputs: { shard: '3/2' } },
    { event, inputs: { flows: '../**/*.json' } },
    { event, inputs: { 'dry-run': 'yes' } },
  ],
});
