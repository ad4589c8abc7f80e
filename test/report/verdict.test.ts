import { describe, expect, test } from '@jest/globals';
import type { Result } from '../../src/plan/outcome.ts';
import { type FailOn, failureSentence, verdict } from '../../src/report/verdict.ts';
import { change, drift, finding, flow, outcome, plan, report } from './builders.ts';
import { DEPLOYED, RICH } from './rich.ts';

const sentenceOf = (parts: Parameters<typeof report>[0]) => verdict(report(parts)).sentence;

test('numbers of a rich report', () => {
  expect(verdict(RICH)).toMatchSnapshot();
  expect(verdict(DEPLOYED).sentence).toMatchSnapshot();
});

describe('sentence', () => {
  const flows = [flow('flows/a.json'), flow('flows/b.json')];

  test('nothing found', () => {
    expect(sentenceOf({ flows })).toBe('No findings in 2 flows');
    expect(sentenceOf({})).toBe('No flow is concerned');
  });

  test('findings of flows and of the map', () => {
    const findings = [
      finding(),
      finding({ severity: 'warning' }),
      finding({ flow: null, file: 'connection-references.json' }),
    ];
    expect(sentenceOf({ flows, findings })).toBe('2 errors, 1 warning in 1 flow and the map');
  });

  test('a plan', () => {
    const changes = [
      change('update'),
      ...['b', 'c', 'd', 'e'].map((file) => change('unchanged', { file })),
    ];
    expect(sentenceOf({ flows, findings: [finding()], plan: plan(changes) })).toBe(
      '1 error in 1 flow · 1 update, 4 unchanged planned for production',
    );
    expect(sentenceOf({ flows, plan: plan([change('blocked')]) })).toBe(
      'No findings in 2 flows · 1 blocked in production',
    );
    expect(sentenceOf({ flows, plan: plan([]) })).toBe('No findings in 2 flows · nothing planned');
  });

  test('many environments are added up', () => {
    const changes = ['a', 'b', 'c', 'd'].map((environment) => change('create', { environment }));
    expect(sentenceOf({ flows, plan: plan(changes) })).toBe(
      'No findings in 2 flows · 4 creates planned for 4 environments',
    );
  });

  test('drift', () => {
    const entries = [drift('a', { paths: ['/state'] }), drift('b')];
    expect(sentenceOf({ mode: 'drift', flows, drift: entries })).toBe(
      '1 flow differs from Git, 1 as in Git in production · No findings in 2 flows',
    );
    expect(sentenceOf({ mode: 'drift', flows, drift: [] })).toBe(
      'nothing to compare · No findings in 2 flows',
    );
  });
});

describe('the step fails', () => {
  const each: [
    name: string,
    parts: Parameters<typeof report>[0],
    failOn: FailOn,
    said: string | null,
  ][] = [
    ['an error', { findings: [finding()] }, 'error', 'Flowgate stops here: 1 error found.'],
    ['an error, fail-on never', { findings: [finding()] }, 'never', null],
    ['a warning', { findings: [finding({ severity: 'warning' })] }, 'error', null],
    [
      'a warning, fail-on warning',
      { findings: [finding({ severity: 'warning' }), finding()] },
      'warning',
      'Flowgate stops here: 1 error and 1 warning found.',
    ],
    ['a notice', { findings: [finding({ severity: 'notice' })] }, 'warning', null],
    [
      'a planned flow that no finding blocks',
      { plan: plan([change('blocked')]) },
      'error',
      'Flowgate stops here: 1 planned flow blocked.',
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
      'Flowgate stops here: 1 error found.',
    ],
    [
      'a live flow that was not read',
      {
        drift: [drift('a', { reason: { code: 'flow-unreadable', cause: { code: 'no-answer' } } })],
      },
      'error',
      'Flowgate stops here: 1 flow could not be compared with a live one.',
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
      'Flowgate stops here: 1 flow failed; what became of 1 flow is unknown.',
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
