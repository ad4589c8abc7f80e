import { MAP_FILE, REMINDER, repository } from '../contoso.ts';
import { scenario } from '../scenario.ts';

const { [MAP_FILE]: _, ...flows } = repository();
const { [REMINDER]: reminder = '', ...others } = repository();

export default scenario({
  title:
    'A pull request that adds the map shows every owner in it, and a flow that hides itself is an error',
  commits: {
    base: flows,
    head: { ...others, [REMINDER]: `[${String(reminder)}]` },
  },
  runs: [{ event: { on: 'pull_request', base: 'base', head: 'head' } }],
});
