import { describe, expect, test } from '@jest/globals';
import type { Result } from '../../src/plan/outcome.ts';
import { flowsConcerned } from '../../src/report/groups.ts';
import { actionsOf, resultsOf } from '../../src/report/sentence.ts';
import { differs, type FailOn, failureSentence, verdict } from '../../src/report/verdict.ts';
import { change, drift, finding, firstRun, flow, outcome, plan, report } from './builders.ts';
import { DEPLOYED, RICH } from './rich.ts';

test('numbers of a rich report', () => {
  expect(verdict(RICH)).toMatchSnapshot();
  expect(verdict(DEPLOYED).sentence).toMatchSnapshot();
  expect(actionsOf(RICH.plan?.changes ?? [])).toEqual({
    create: 1,
    update: 2,
    unchanged: 3,
    blocked: 1,
  });
  expect(Object.values(resultsOf(RICH.outcomes))).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  expect(flowsConcerned(RICH.findings).size).toBe(2);
  expect(differs(RICH)).toBe(true);
});

const WHERE = 'production';
const flows = [flow('flows/a.json'), flow('flows/b.json')];
const finder = (rule: string, parts = {}) => finding({ rule, ...parts });
const asking = finder('steward-approval', { ask: ['@grace'] });
const unapproved = {
  environment: WHERE,
  digest: '',
  reason: { code: 'other-environment-approved' as const },
  pulls: [],
  differences: null,
};
const newEntry = { environment: WHERE, key: 'k', flow: null, owner: null, connectionName: 'c' };
const leaving = {
  environment: WHERE,
  file: 'a',
  displayName: 'A',
  flowName: null,
  state: 'Started',
};
const failedRun = outcome('updated', { run: firstRun('Failed', { before: { failed: 0, of: 5 } }) });
const skipped = Object.assign(change('blocked'), { isSkipped: true });
const inEach = (...names: string[]) =>
  names.map((environment) => change('update', { environment }));

const SAID: [name: string, parts: Parameters<typeof report>[0]][] = [
  ['nothing to look at', {}],
  ['nothing found, and no plan', { flows }],
  ['errors, and no plan', { flows, findings: [finding(), finding()] }],
  ['a warning, and no plan', { flows, findings: [finding({ severity: 'warning' })] }],
  ['blocked flows', { flows, findings: [finding(), asking], plan: plan([change('blocked')]) }],
  ['an approval alone', { flows, findings: [asking], plan: plan([change('blocked')]) }],
  ['blocked for no finding', { flows, plan: plan([change('blocked')]) }],
  ['an error that blocks nothing', { flows, findings: [finding()], plan: plan(inEach(WHERE)) }],
  ['changes', { flows, environments: ['test', WHERE], plan: plan(inEach(WHERE, 'test')) }],
  [
    'changes and a warning',
    { findings: [finding({ severity: 'warning' })], plan: plan(inEach(WHERE)) },
  ],
  ['changes in many environments', { plan: plan(inEach('a', 'b', 'c', 'd')) }],
  ['new flows', { plan: plan([change('create'), change('create', { file: 'b' })]) }],
  ['new and changed', { plan: plan([change('create'), change('update', { file: 'b' })]) }],
  ['nothing to deploy', { flows, plan: plan([change('unchanged')]) }],
  ['no flow in the plan', { flows, plan: plan([]) }],
  ['left as it is', { flows, plan: plan([skipped]) }],
  ['a flow leaves Git', { plan: plan([]), leaving: [leaving] }],
  ['a first map', { flows, plan: plan(inEach(WHERE)), newEntries: [newEntry] }],
  [
    'a dry run',
    { mode: 'deploy', dryRun: true, plan: plan(inEach(WHERE)), outcomes: [outcome('skipped')] },
  ],
  ['a dry run of nothing', { mode: 'deploy', dryRun: true, flows, plan: plan([]) }],
  ['shards that are missing', { flows, missing: ['2/3'], plan: plan(inEach(WHERE)) }],
  ['deployed', { mode: 'deploy', outcomes: [outcome('updated'), outcome('unchanged')] }],
  ['nothing new to deploy', { mode: 'deploy', outcomes: [outcome('unchanged')] }],
  ['left as live', { mode: 'deploy', outcomes: [outcome('skipped'), outcome('unchanged')] }],
  [
    'deployed, and left as live',
    { mode: 'deploy', outcomes: [outcome('updated'), outcome('skipped')] },
  ],
  ['a first run that failed', { mode: 'deploy', outcomes: [failedRun] }],
  [
    'partly failed',
    { mode: 'deploy', outcomes: [outcome('failed'), outcome('created'), outcome('restored')] },
  ],
  ['all failed', { mode: 'deploy', outcomes: [outcome('failed')] }],
  ['an unknown outcome', { mode: 'deploy', outcomes: [outcome('unknown')] }],
  [
    'blocked in a deployment',
    { mode: 'deploy', findings: [finding()], outcomes: [outcome('blocked')] },
  ],
  [
    'two environments',
    {
      mode: 'deploy',
      environments: ['test', WHERE],
      outcomes: [outcome('updated', { environment: 'test' }), outcome('failed')],
    },
  ],
  [
    'an unapproved plan',
    {
      mode: 'deploy',
      plan: plan(inEach(WHERE)),
      outcomes: [outcome('blocked')],
      unapprovedPlans: [unapproved],
    },
  ],
  [
    'the same, and no outcome',
    { mode: 'deploy', plan: plan(inEach(WHERE)), unapprovedPlans: [unapproved] },
  ],
  ['a deployment without a plan', { mode: 'deploy', findings: [finding()] }],
  [
    'drift',
    {
      mode: 'drift',
      drift: [
        drift('a', { paths: ['/state'] }),
        drift('b'),
        drift('c', { reason: { code: 'not-live' } }),
      ],
    },
  ],
  ['drift, and nothing differs', { mode: 'drift', drift: [drift('a'), drift('b')] }],
  ['drift, and nothing to compare', { mode: 'drift', drift: [] }],
  [
    'drift, and a connection is gone',
    { mode: 'drift', drift: [drift('a')], findings: [finding()] },
  ],
  [
    'an export',
    { mode: 'export', outcomes: [outcome('created'), outcome('updated', { file: 'b' })] },
  ],
  ['an export of nothing new', { mode: 'export', outcomes: [outcome('unchanged')] }],
  ['an export that failed', { mode: 'export', outcomes: [outcome('failed')] }],
  ['nothing exported', { mode: 'export' }],
];

test.each(SAID)('in words: %s', (_, parts) => {
  const { level, sentence } = verdict(report(parts));
  expect(`${level}: ${sentence}`).toMatchSnapshot();
});

test('the numbers beneath', () => {
  const findings = [
    finding(),
    finding({ severity: 'warning' }),
    finding({ flow: null, file: 'connection-references.json' }),
  ];
  const countsOf = (parts: Parameters<typeof report>[0]) => verdict(report(parts)).counts;
  expect(countsOf({ flows, findings, judgedBy: 'abcdef0123' })).toMatchSnapshot();
  expect(countsOf({ flows })).toMatchSnapshot();
  expect(countsOf({})).toBe('');
});

describe('the step fails', () => {
  const each: [
    name: string,
    parts: Parameters<typeof report>[0],
    failOn: FailOn,
    said: string | null,
  ][] = [
    ['an error', { findings: [finding()] }, 'error', 'The run failed: 1 error found.'],
    ['an error, fail-on never', { findings: [finding()] }, 'never', null],
    ['a warning', { findings: [finding({ severity: 'warning' })] }, 'error', null],
    [
      'a warning, fail-on warning',
      { findings: [finding({ severity: 'warning' }), finding()] },
      'warning',
      'The run failed: 1 error and 1 warning found.',
    ],
    ['a notice', { findings: [finding({ severity: 'notice' })] }, 'warning', null],
    [
      'a planned flow that no finding blocks',
      { plan: plan([change('blocked')]) },
      'error',
      'The run failed: 1 planned flow blocked.',
    ],
    ['the same, fail-on never', { plan: plan([change('blocked')]) }, 'never', null],
    [
      'a planned flow that is left alone on purpose',
      { plan: plan([Object.assign(change('blocked'), { isSkipped: true })]) },
      'error',
      null,
    ],
    [
      'a planned flow that a finding blocks',
      { findings: [finding()], plan: plan([change('blocked')]) },
      'error',
      'The run failed: 1 error found.',
    ],
    [
      'a live flow that was not read',
      {
        drift: [drift('a', { reason: { code: 'flow-unreadable', cause: { code: 'no-answer' } } })],
      },
      'error',
      'The run failed: 1 flow could not be compared with a live one.',
    ],
    [
      'a live flow that differs, which is what drift is about',
      { drift: [drift('a', { paths: ['/state'] }), drift('b', { reason: { code: 'not-live' } })] },
      'error',
      null,
    ],
    [
      'outcomes, whatever fail-on says',
      { outcomes: [outcome('failed'), outcome('unknown', { file: 'b' }), outcome('updated')] },
      'never',
      'The run failed: 1 flow failed; the outcome of 1 flow is unknown.',
    ],
  ];
  test.each(each)('%s', (_name, parts, failOn, said) => {
    expect(failureSentence(report(parts), failOn)).toBe(said);
  });

  const results: [Result, boolean][] = [
    ['created', false],
    ['updated', false],
    ['unchanged', false],
    ['skipped', false],
    ['failed', true],
    ['restored', true],
    ['unknown', true],
    ['blocked', true],
  ];
  test.each(results)('outcome %s: %s', (result, fails) => {
    const said = failureSentence(report({ outcomes: [outcome(result)] }), 'never');
    expect(said !== null).toBe(fails);
  });
});
