import { flowStudio, json, KEY, REMINDER, reminder, repository, withOneMore } from '../contoso.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'With a key, a pull request sees the plan against the live flows, and only reads',
  commits: { base: repository(), head: repository({ [REMINDER]: json(withOneMore(reminder)) }) },
  flowStudio: flowStudio(),
  runs: [{ event: { on: 'pull_request', base: 'base', head: 'head' }, inputs: { 'api-key': KEY } }],
});
