import { expect, test } from '@jest/globals';
import { publishIssues } from '../../src/publish/issue.ts';
import { NOWHERE } from '../../src/report/links.ts';
import { BOT, MERGED, pushEvent, stage } from '../github/stage.ts';
import { drift, report } from '../report/builders.ts';

test('an issue that cannot be written hides no other one', async () => {
  const held = { number: 20, author: BOT, title: 'old' };
  const { github, event, simulator } = await stage({
    event: { ...pushEvent(null, MERGED), name: 'schedule', kind: 'schedule' },
    state: {
      issues: [{ ...held, body: '<!-- flowgate:issue drift%20test -->' }],
      tokens: [{ token: 'ghs_job', login: BOT, permissions: { issues: 'write' } }],
    },
    faults: [{ kind: 410, method: 'PATCH', path: '/issues/20' }],
  });
  const environments = ['test', 'production'];
  const entries = environments.map((environment) => {
    const file = 'a.json';
    const reason = { code: 'flow-missing', file, environment, flowName: null } as const;
    return drift(file, { environment, reason });
  });
  const failures: unknown[] = [];
  await publishIssues(
    { github, report: report({ mode: 'drift', environments, drift: entries }) },
    event,
    NOWHERE,
    {
      warn: () => {},
      attempt: (work) => work().catch((error) => failures.push(error)),
      clean: String,
      now: () => new Date(),
    },
  );
  expect(failures).toMatchObject([{ failure: { code: 'github-refused', status: 410 } }]);
  expect(simulator.issues().map(({ title }) => title)).toEqual([
    'old',
    'Flowgate: production has drifted from Git',
  ]);
});
