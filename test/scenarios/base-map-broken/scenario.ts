import { changed, DANA, json, MAP_FILE, map, production, repository } from '../contoso.ts';
import { scenario } from '../scenario.ts';

/** As two green merges leave it. */
const broken = json(map).replace('"deployAs"', '"deployAs": "", "deployAs"');
const loosened = changed(map, (document) => {
  document.rules = { 'owner-mismatch': 'off', 'base-map-invalid': 'off' };
  for (const entry of Object.values(production(document).connectionReferences)) entry.owner = DANA;
});

export default scenario({
  title:
    "While the base branch's map cannot be read a change fails, unless it corrects the map: then the newest version that can be read judges it",
  commits: {
    agreed: repository(),
    broken: repository({ [MAP_FILE]: broken }),
    untouched: repository({ [MAP_FILE]: broken, 'README.md': 'hello\n' }),
    corrected: repository({ [MAP_FILE]: json(loosened) }),
  },
  runs: [
    { event: { on: 'pull_request', base: 'broken', head: 'untouched' } },
    { event: { on: 'pull_request', base: 'broken', head: 'corrected' } },
  ],
});
