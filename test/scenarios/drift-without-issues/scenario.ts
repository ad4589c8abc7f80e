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

export default scenario({
  title: 'Drift, with a token that may not write issues: a warning names the permission',
  commits: { main: repository() },
  github: { permissions: { contents: 'read' } },
  flowStudio: flowStudio([
    live(REMINDER, withOneMore(reminder)),
    live(ONBOARDING, onboarding),
    live(REVIEW, review),
  ]),
  runs: [{ event: { on: 'schedule', commit: 'main' }, inputs: { 'api-key': KEY } }],
  holds({ runs: [run] }) {
    expect(run?.stdout).toContain('lacks the permission `issues: write`');
    expect(run?.summary).toContain('1 flow differs from Git');
  },
});
