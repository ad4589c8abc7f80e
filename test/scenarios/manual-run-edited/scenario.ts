import { expect } from '@jest/globals';
import {
  changed,
  flowStudio,
  json,
  KEY,
  live,
  ONBOARDING,
  onboarding,
  REMINDER,
  REVIEW,
  reminder,
  repository,
  review,
  withOneMore,
} from '../contoso.ts';
import { scenario } from '../scenario.ts';

/** Somebody changed one action in the designer, and added one. */
const edited = changed(reminder, ({ definition: { actions } }) => {
  const { Get_open_invoices: invoices } = actions;
  if (invoices) invoices.inputs.parameters = { $top: 500 };
  actions.Log_it = { runAfter: {}, type: 'Compose', inputs: 'x' as never };
});

const event = { on: 'workflow_dispatch', commit: 'now' } as const;
const inputs = { 'api-key': KEY, concurrency: '1' };

export default scenario({
  title:
    'Started by hand, a live flow that was edited by hand is kept, left out, shown by a dry run, then overwritten',
  commits: {
    first: repository(),
    now: repository({ [REMINDER]: json(withOneMore(reminder)) }),
  },
  flowStudio: flowStudio([
    live(REMINDER, edited),
    live(ONBOARDING, onboarding),
    live(REVIEW, review),
  ]),
  runs: [
    { event, inputs },
    { event, inputs: { ...inputs, 'on-drift': 'skip' } },
    { event, inputs: { ...inputs, 'on-drift': 'overwrite', 'dry-run': 'true' } },
    { event, inputs: { ...inputs, 'on-drift': 'overwrite' } },
  ],
  holds({ runs }) {
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([1, 0, 0, 0]);
    expect(runs.map(({ outputs }) => outputs.updated)).toEqual(['0', '0', '0', '1']);
  },
});
