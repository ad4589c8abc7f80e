import { expect } from '@jest/globals';
import { runCanary, type SeedRun } from '../../simulators/flow-studio/index.ts';
import {
  changed,
  flowStudio,
  json,
  KEY,
  live,
  MAP_FILE,
  ONBOARDING,
  onboarding,
  REMINDER,
  REVIEW,
  reminder,
  repository,
  review,
  withOneMore,
} from '../contoso.ts';
import { LEAVER, leaver, withLeaver } from '../deployment.ts';
import { scenario } from '../scenario.ts';

const failing = (action: string, code: string): SeedRun => {
  return { status: 'Failed', look: 1, failed: [{ action: 'Everything' }, { action, code }] };
};
const often = Array.from({ length: 10 }, (_, n) => ({ status: n < 7 ? 'Failed' : 'Succeeded' }));

const { state } = flowStudio([
  {
    ...live(REMINDER, reminder),
    runs: [failing('Send_the_reminder', 'ConnectionAuthorizationFailed')],
  },
  { ...live(ONBOARDING, onboarding), runs: [...often, failing('Welcome_in_Teams', 'NotFound')] },
  live(REVIEW, review),
]);

const nightly = changed(review, ({ definition }) => {
  const recurrence = { frequency: 'Day', interval: 1, startTime: '2026-01-01T02:00:00Z' };
  definition.triggers = { Every_night: { type: 'Recurrence', recurrence } };
});

export default scenario({
  title:
    'First runs are watched: one fails, one failed mostly before too, one succeeds, one is not due',
  commits: {
    base: repository(),
    merged: repository({
      [MAP_FILE]: json(withLeaver),
      [REMINDER]: json(withOneMore(reminder)),
      [ONBOARDING]: json(withOneMore(onboarding)),
      [REVIEW]: json(nightly),
      [LEAVER]: json(leaver),
    }),
  },
  flowStudio: { state: { ...state, runsOfCreated: [{ status: 'Succeeded', look: 1 }] } },
  runs: [
    {
      event: { on: 'push', before: 'base', after: 'merged' },
      inputs: { 'api-key': KEY, concurrency: '1', watch: '1', report: 'flowgate.json' },
    },
  ],
  holds({ runs: [only] }) {
    expect(only?.outputs).toMatchObject({ updated: '3', created: '1', failed: '0' });
    expect(only?.outputs).toMatchObject({ 'failed-runs': '1' });
    const { outcomes } = JSON.parse(only?.report ?? '{}');
    expect(outcomes.map(({ run }: { run: { status: string } | null }) => run?.status)).toEqual([
      'Failed',
      'Succeeded',
      'Failed',
      undefined,
    ]);
    expect(`${only?.report}${only?.comments.map(({ body }) => body)}`).not.toContain(runCanary);
  },
});
