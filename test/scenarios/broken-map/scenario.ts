import { flowStudio, json, KEY, MAP_FILE, map, repository } from '../contoso.ts';
import { scenario } from '../scenario.ts';

const broken = json(map)
  .replace('"deployAs"', '"deployas"')
  .replace('"connectionName"', '"conectionName"');

export default scenario({
  title: 'A map that breaks its schema: each problem at its place, no plan, and nothing deployed',
  commits: { base: repository(), head: repository({ [MAP_FILE]: broken }) },
  flowStudio: flowStudio(),
  runs: [
    { event: { on: 'pull_request', base: 'base', head: 'head' } },
    { event: { on: 'push', before: 'base', after: 'head' }, inputs: { 'api-key': KEY } },
  ],
});
