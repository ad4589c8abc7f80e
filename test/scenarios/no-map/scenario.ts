import {
  flowStudio,
  json,
  KEY,
  MAP_FILE,
  REMINDER,
  reminder,
  repository,
  withOneMore,
} from '../contoso.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'Without a map a pull request is checked all the same, and a deployment refuses',
  commits: {
    base: repository({ [MAP_FILE]: null }),
    head: repository({ [MAP_FILE]: null, [REMINDER]: json(withOneMore(reminder)) }),
  },
  flowStudio: flowStudio(),
  runs: [
    { event: { on: 'pull_request', base: 'base', head: 'head' } },
    { event: { on: 'push', before: 'base', after: 'head' }, inputs: { 'api-key': KEY } },
  ],
});
