import { scenario } from '../scenario.ts';
import { APP, changedReminder, dataverse, oneChange, REMINDER_ID } from '../solution.ts';

export default scenario({
  title: 'A flow of a solution was edited by hand in Dataverse',
  commits: oneChange,
  dataverse: dataverse(),
  runs: [
    {
      event: { on: 'schedule', commit: 'base' },
      inputs: { 'client-id': APP },
      job: { event: 'schedule', environment: 'production' },
      meanwhileInDataverse: (simulator) =>
        simulator.editByHand(REMINDER_ID, { clientdata: JSON.stringify(changedReminder) }),
    },
  ],
});
