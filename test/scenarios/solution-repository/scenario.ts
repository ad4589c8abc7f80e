import {
  dataXml,
  gitIntegration,
  NAME,
  NOISE,
  solutionFlow,
  unpacked,
} from '../../solutions/layouts.ts';
import { scenario } from '../scenario.ts';

const repository = { ...NOISE, ...unpacked('Contoso/src'), ...gitIntegration('dataverse/') };
const FLOW = `Contoso/src/Workflows/${NAME}`;

export default scenario({
  title:
    'A repository of solutions, with no setting and no map: its flows are found, a misspelt connector is found, and nothing else is mentioned',
  commits: {
    base: repository,
    fine: { ...repository, [FLOW]: `${solutionFlow()}\n` },
    wrong: { ...repository, [FLOW]: solutionFlow('contoso_Mail', 'shared_teams') },
    cut: { ...repository, [FLOW]: solutionFlow().slice(0, 300) },
    renamed: { ...repository, [`${FLOW}.data.xml`]: dataXml({ name: 'Approve everything' }) },
  },
  runs: [
    { event: { on: 'pull_request', base: 'base', head: 'fine' } },
    { event: { on: 'pull_request', base: 'base', head: 'wrong' } },
    { event: { on: 'pull_request', base: 'base', head: 'cut' } },
    { event: { on: 'pull_request', base: 'base', head: 'renamed' } },
  ],
});
