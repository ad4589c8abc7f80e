import { NAME, unpacked } from '../../solutions/layouts.ts';
import { after, json, MAP_FILE, map, ONBOARDING, onboarding, repository } from '../contoso.ts';
import { scenario } from '../scenario.ts';

const solution = unpacked('solution');
const mapWith = (...files: string[]) => json({ ...map, files });
const mistake = { [ONBOARDING]: json(after(onboarding, 'Welcome_in_Teams', 'Nobody')) };

export default scenario({
  title:
    'A pull request changes the files of the map: it may add flows to its own check, and take none out',
  commits: {
    base: { ...repository(), ...solution },
    fewer: {
      ...repository({ ...mistake, [MAP_FILE]: mapWith('flows/finance/*.json') }),
      ...solution,
    },
    more: { ...repository({ [MAP_FILE]: mapWith('flows/**/*.json', `**/${NAME}`) }), ...solution },
    first: { ...repository({ ...mistake, [MAP_FILE]: null }), ...solution },
  },
  runs: [
    { event: { on: 'pull_request', base: 'base', head: 'fewer' } },
    { event: { on: 'pull_request', base: 'base', head: 'more' } },
    { event: { on: 'pull_request', base: 'first', head: 'fewer' } },
  ],
});
