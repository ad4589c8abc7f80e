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

/** Somebody took an action out in the designer. */
const edited = changed(reminder, ({ definition: { actions } }) => {
  delete actions[Object.keys(actions).at(-1) ?? ''];
});

const event = { on: 'push', before: 'base', after: 'merged' } as const;
const inputs = { 'api-key': KEY };

export default scenario({
  title: 'A live flow that was edited by hand: not touched, then left out, then overwritten',
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
  holds({ runs: [failed, skipped, overwritten] }) {
    expect([failed?.exitCode, skipped?.exitCode, overwritten?.exitCode]).toEqual([1, 0, 0]);
    expect([
      failed?.outputs.updated,
      skipped?.outputs.updated,
      overwritten?.outputs.updated,
    ]).toEqual(['0', '0', '1']);
  },
});
