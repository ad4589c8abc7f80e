import { scenario } from '../scenario.ts';
import { dataverse, deployed, flows, oneChange } from '../solution.ts';

export default scenario({
  title: 'A flow of a managed solution is not written to',
  commits: oneChange,
  dataverse: dataverse({ flows: flows({ managed: true }) }),
  runs: [deployed],
});
