import { commits } from '../mistakes.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'More findings than a step may annotate: the last annotation counts the rest',
  commits,
  runs: [{ event: { on: 'pull_request', base: 'base', head: 'head' } }],
});
