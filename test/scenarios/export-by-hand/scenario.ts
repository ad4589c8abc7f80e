import { expect } from '@jest/globals';
import {
  flowStudio,
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

const commits = { main: repository() };

export default scenario({
  title: 'Export by hand: the live content goes into the workspace, and never under a pull request',
  commits,
  flowStudio: flowStudio([
    live(REMINDER, withOneMore(reminder)),
    live(ONBOARDING, onboarding),
    live(REVIEW, review),
  ]),
  runs: [
    {
      event: { on: 'workflow_dispatch', commit: 'main' },
      inputs: { mode: 'export', 'api-key': KEY, concurrency: '1' },
    },
    {
      event: { on: 'pull_request', base: 'main', head: 'main' },
      inputs: { mode: 'export', 'api-key': KEY },
    },
  ],
  holds({ runs: [exported, refused] }) {
    expect([exported?.exitCode, refused?.exitCode]).toEqual([0, 1]);
    expect(exported?.outputs).toMatchObject({ updated: '1', unchanged: '2', failed: '0' });
    expect(refused?.flowStudio).toEqual([]);
  },
});
