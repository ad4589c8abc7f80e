import { json, MAP_FILE } from '../contoso.ts';
import { type Files, scenario } from '../scenario.ts';
import { dataverse, ONBOARDING, otherMail, reviewed, solution, solutionMap } from '../solution.ts';

/** Git has one of the two flows that are on the row. */
function onlyOne(map: object): Files {
  const { [ONBOARDING]: _unknown, ...files } = solution({ [MAP_FILE]: json(map) });
  return files;
}

export default scenario({
  title:
    'The map moves a row to another connection, and a flow that the plan does not have is on it',
  commits: { base: onlyOne(solutionMap), merged: onlyOne(otherMail) },
  dataverse: dataverse(),
  runs: [reviewed],
});
