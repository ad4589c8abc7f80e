import { describe, expect, test } from '@jest/globals';
import type { DriftEntry, DriftReason } from '../../src/plan/drift.ts';
import { stateOf, toIssue } from '../../src/report/markdown/issue.ts';
import { toSummary } from '../../src/report/markdown.ts';
import { outputsOf } from '../../src/report/outputs.ts';
import { messageOf } from '../../src/report/reasons/index.ts';
import type { Report } from '../../src/report/report.ts';
import { toText } from '../../src/report/terminal.ts';
import { binding, drift, finding, flow, report, VIEW } from './builders.ts';
import { diff, REMINDER, REMINDER_NOW } from './definitions.ts';

const where = { environment: 'production', file: 'flows/c.json' };
const REASONS: DriftReason[] = [
  { code: 'not-live' },
  { code: 'flow-missing', ...where, flowName: null },
  { code: 'flow-missing', ...where, flowName: '1-2-3' },
  { code: 'live-flow-suspended' },
  { code: 'live-state-not-shown' },
  { code: 'errors-found', errors: 2, rules: ['connection-broken', 'connection-missing'] },
  { code: 'flow-unreadable', cause: { code: 'timeout', seconds: 60 } },
  { code: 'no-flow-in-file', cause: { code: 'json-invalid', cause: { code: 'json-empty' } } },
  { code: 'flow-ambiguous', ...where, flowNames: ['1', '2'] },
  { code: 'same-live-flow', others: [where] },
  { code: 'same-live-flow', others: ['a', 'b', 'c', 'd'].map((file) => ({ ...where, file })) },
  { code: 'references-as-array' },
  { code: 'reference-unmapped', environment: 'production', keys: ['a', 'b'] },
  { code: 'parameter-undeclared', parameters: ['site'] },
];

test('the words of each reason', () => {
  expect(REASONS.map((reason) => `${reason.code}: ${messageOf(reason)}`)).toMatchSnapshot();
});

const ENTRIES: DriftEntry[] = [
  drift('flows/a.json', {
    displayName: 'Invoice reminder',
    diff: diff(REMINDER, REMINDER_NOW, { state: ['Started', 'Stopped'] }),
    bindings: [
      binding('shared_teams', ['teams-1', 'ada@contoso.com'], ['teams-2', null]),
      binding('shared_sql', ['sql-1', null], ['sql-1', null]),
    ],
  }),
  drift('flows/b.json', { reason: { code: 'live-flow-suspended' } }),
  drift('flows/c.json', { reason: { code: 'flow-missing', ...where, flowName: '1-2-3' } }),
  drift('flows/d.json', { reason: { code: 'flow-unreadable', cause: { code: 'no-answer' } } }),
  drift('flows/e.json'),
  drift('flows/f.json', { environment: 'test', reason: { code: 'not-live' } }),
];
const DRIFT: Report = report({
  mode: 'drift',
  environments: ['production', 'test', 'empty'],
  flows: ENTRIES.map(({ file }) => flow(file)),
  drift: ENTRIES,
  ignored: ['/definition/description'],
  unmanaged: [{ environment: 'test', flows: [{ flowName: '9', displayName: 'Unknown' }] }],
});

test('a look at drift in the summary and in the terminal', () => {
  expect(toSummary(DRIFT, VIEW)).toMatchSnapshot();
  expect(toText(DRIFT, { color: false, width: 100 })).toMatchSnapshot();
});

test('drift has no digest, and nothing to deploy', () => {
  expect(outputsOf(DRIFT)).toMatchObject({
    'has-changes': 'true',
    'plan-digest': '',
    matrix: '{"environment":[],"shard":["1/1"]}',
  });
  const unread = [
    drift('a', { reason: { code: 'flow-unreadable', cause: { code: 'no-answer' } } }),
    drift('b'),
  ];
  expect(outputsOf(report({ drift: unread }))['has-changes']).toBe('false');
});

describe('the issue of an environment', () => {
  const unread = drift('flows/a.json', {
    reason: { code: 'flow-unreadable', cause: { code: 'no-answer' } },
  });
  const live = finding({ rule: 'connection-missing', environments: ['production'] });

  test.each<[string, Partial<Report>, string]>([
    ['as in Git', { drift: [drift('flows/a.json')] }, 'clean'],
    ['one differs', { drift: [unread, drift('b', { paths: ['/state'] })] }, 'drifted'],
    ['one is gone', { drift: [drift('b', { reason: { code: 'not-live' } })] }, 'drifted'],
    ['a connection is gone', { drift: [drift('b')], findings: [live] }, 'drifted'],
    ['of another environment', { drift: [drift('b', { environment: 'test' })] }, 'clean'],
    ['not all was read', { drift: [unread, drift('b')] }, 'unknown'],
    ['nobody looked', { drift: null }, 'unknown'],
  ])('%s', (_, parts, state) => {
    expect(stateOf(report(parts), 'production')).toBe(state);
  });

  test('has its own flows alone', () => {
    const body = toIssue(DRIFT, 'test', VIEW);
    expect(body).toContain('flows/f.json');
    expect(body).not.toContain('flows/a.json');
    expect(body).not.toContain('production');
  });
});
