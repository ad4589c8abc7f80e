import { expect } from '@jest/globals';
import { canarySecret } from '../../simulators/flow-studio/index.ts';
import {
  changed,
  flowStudio,
  json,
  KEY,
  live,
  REMINDER,
  reminder,
  repository,
  withOneMore,
} from '../contoso.ts';
import { scenario } from '../scenario.ts';

/** Started by a request: reading it gives the signed URL of its trigger. */
const onRequest = changed(reminder, ({ definition }) => {
  definition.triggers = { manual: { type: 'Request', kind: 'Http', inputs: { schema: {} } } };
});
const studio = flowStudio([live(REMINDER, onRequest)]);

export default scenario({
  title: 'A flow whose trigger has a signed URL: it is in no report, snapshot, log or comment',
  commits: {
    base: repository({ [REMINDER]: json(onRequest) }),
    head: repository({ [REMINDER]: json(withOneMore(onRequest)) }),
  },
  flowStudio: studio,
  runs: [
    {
      event: { on: 'pull_request', base: 'base', head: 'head' },
      inputs: { 'api-key': KEY, report: 'report.json' },
    },
    {
      event: { on: 'push', before: 'base', after: 'head' },
      inputs: { 'api-key': KEY, report: 'report.json' },
    },
  ],
  holds({ runs }) {
    const written = runs.flatMap((run) => Object.values(run.written));
    expect(written.length).toBe(3);
    expect(written.join()).not.toContain(canarySecret);
  },
});
