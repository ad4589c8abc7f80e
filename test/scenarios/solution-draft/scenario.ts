import { scenario } from '../scenario.ts';
import { dataverse, deployed, flows, oneChange, reviewed } from '../solution.ts';

export default scenario({
  title:
    'A flow has a draft that somebody has not published: it is blocked before anything is written',
  commits: oneChange,
  dataverse: dataverse({ flows: flows({ draft: true }) }),
  runs: [reviewed, deployed],
});
