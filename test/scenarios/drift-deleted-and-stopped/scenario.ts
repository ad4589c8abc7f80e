import { expect } from '@jest/globals';
import {
  changed,
  flowStudio,
  json,
  KEY,
  live,
  MAP_FILE,
  map,
  ONBOARDING,
  onboarding,
  production,
  REVIEW,
  repository,
  review,
} from '../contoso.ts';
import { scenario } from '../scenario.ts';

const started = changed(map, (document) => {
  for (const file of [ONBOARDING, REVIEW]) {
    Object.assign(production(document).flows?.[file] ?? {}, { state: 'Started' });
  }
});

export default scenario({
  title: 'One flow was deleted, one was stopped and one is held by a policy',
  commits: { main: repository({ [MAP_FILE]: json(started) }) },
  github: { permissions: { contents: 'read', issues: 'write' } },
  flowStudio: flowStudio([
    { ...live(ONBOARDING, onboarding), state: 'Stopped' },
    { ...live(REVIEW, review), state: 'Suspended' },
  ]),
  runs: [{ event: { on: 'schedule', commit: 'main' }, inputs: { 'api-key': KEY } }],
  holds({ runs: [run] }) {
    expect(run?.exitCode).toBe(1);
    expect(run?.issues).toMatchObject([{ state: 'open' }]);
  },
});
