import { expect } from '@jest/globals';
import {
  changed,
  flowStudio,
  KEY,
  live,
  ONBOARDING,
  onboarding,
  REMINDER,
  REVIEW,
  reminder,
  review,
} from '../contoso.ts';
import { oneChange } from '../deployment.ts';
import { scenario } from '../scenario.ts';

/** Somebody changed one action in the designer, and added one. */
const edited = changed(reminder, ({ definition: { actions } }) => {
  const { Get_open_invoices: invoices } = actions;
  if (invoices) invoices.inputs.parameters = { $top: 500 };
  actions.Log_it = { runAfter: {}, type: 'Compose', inputs: 'x' as never };
});

const event = { on: 'pull_request', base: 'base', head: 'merged' } as const;
const inputs = { 'api-key': KEY };

export default scenario({
  title: 'A pull request shows what a hand has done to the live flow, as far as on-drift minds',
  commits: oneChange,
  flowStudio: flowStudio([
    live(REMINDER, edited),
    live(ONBOARDING, onboarding),
    live(REVIEW, review),
  ]),
  runs: [
    { event, inputs },
    { event, inputs: { ...inputs, 'on-drift': 'skip' } },
    { event, inputs: { ...inputs, 'on-drift': 'overwrite' } },
  ],
  holds({ runs }) {
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([1, 0, 0]);
    expect(runs.map(({ outputs }) => [outputs.errors, outputs.warnings])).toEqual([
      ['1', '0'],
      ['0', '1'],
      ['0', '1'],
    ]);
  },
});
