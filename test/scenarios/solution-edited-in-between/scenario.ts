import { scenario } from '../scenario.ts';
import { dataverse, deployed, MAIL, oneChange } from '../solution.ts';

export default scenario({
  title:
    'Somebody saves the flow between the plan and the save: the save is refused by the version, and nothing is overwritten',
  commits: oneChange,
  dataverse: dataverse({}, MAIL, {
    faults: [{ route: 'PATCH workflows(id)', nth: 1, fault: { kind: 'edit-by-hand' } }],
  }),
  runs: [deployed],
});
