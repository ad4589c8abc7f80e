import { scenario } from '../scenario.ts';
import { dataverse, deployed, oneChange } from '../solution.ts';

export default scenario({
  title:
    'The application has no federated credential for this job: the step fails, and says which one to add',
  commits: oneChange,
  dataverse: dataverse(),
  runs: [{ ...deployed, job: { environment: 'prod' } }],
});
