import { expect } from '@jest/globals';
import { scenario } from '../scenario.ts';
import { dataverse, deployed, MAIL, oneChange, reviewed } from '../solution.ts';

export default scenario({
  title:
    'A push deploys a flow of a solution through Dataverse, and binds the row that its import left unbound',
  commits: oneChange,
  dataverse: dataverse({}, null),
  runs: [reviewed, deployed],
  holds({ dataverse: held }) {
    const { flows = [], references = [] } = held?.state() ?? {};
    const [row] = references.filter(({ logicalName }) => logicalName === 'contoso_mail');
    expect(row?.connectionid).toBe(MAIL);
    expect(flows.map(({ history }) => history.length)).toEqual([2, 1]);
  },
});
