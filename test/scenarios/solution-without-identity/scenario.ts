import { expect } from '@jest/globals';
import { scenario } from '../scenario.ts';
import { dataverse, oneChange, READER } from '../solution.ts';

export default scenario({
  title:
    "A fork's job has no identity: everything offline is checked, and the rest is listed as not run",
  commits: oneChange,
  dataverse: dataverse(),
  runs: [
    {
      event: { on: 'pull_request', base: 'base', head: 'merged', fork: true },
      inputs: { 'client-id': READER },
    },
  ],
  holds({ dataverse: held }) {
    expect(held?.calls).toEqual([]);
  },
});
