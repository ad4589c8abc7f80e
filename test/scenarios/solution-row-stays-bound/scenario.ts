import { json, MAP_FILE } from '../contoso.ts';
import { scenario } from '../scenario.ts';
import {
  changedReminder,
  dataverse,
  deployed,
  MAIL,
  otherMail,
  REMINDER,
  solution,
} from '../solution.ts';

const refused = { kind: 'flow-refuses', code: 'InvalidTemplate', text: 'no' } as const;

export default scenario({
  title:
    'A row is bound to another connection, one flow on it is not saved: the row stays bound for the other one, and the outcome names it',
  commits: {
    base: solution(),
    merged: solution({ [MAP_FILE]: json(otherMail), [REMINDER]: json(changedReminder) }),
  },
  dataverse: dataverse({}, MAIL, { faults: [{ route: 'PATCH workflows(id)', fault: refused }] }),
  runs: [deployed],
});
