import { expect, test } from '@jest/globals';
import type { HostFailure } from '../../../src/live/host.ts';
import { approvalWords } from '../../../src/report/reasons/approval.ts';
import { deploymentWords } from '../../../src/report/reasons/deployment.ts';
import { givenUpWords, hostWords, retryWords } from '../../../src/report/reasons/host.ts';
import { type AnyReason, messageOf } from '../../../src/report/reasons/index.ts';
import { notRunWords } from '../../../src/report/reasons/not-run.ts';
import { outcomeWords } from '../../../src/report/reasons/outcome.ts';
import { planWords } from '../../../src/report/reasons/plan.ts';
import { refusalWords } from '../../../src/report/reasons/refusal.ts';
import {
  comparisonWords,
  restoredWords,
  snapshotWords,
} from '../../../src/report/reasons/restore.ts';
import { skippedWords } from '../../../src/report/reasons/skipped.ts';
import { EXAMPLES, LOST } from './examples.ts';

test('every code in words', () => {
  const words = EXAMPLES.map((reason) => `${reason.code}: ${messageOf(reason)}`);
  expect(words.join('\n')).toMatchSnapshot();
});

test('every code has an example', () => {
  const codes = new Set(EXAMPLES.map(({ code }) => code));
  const known = [
    hostWords,
    givenUpWords,
    retryWords,
    outcomeWords,
    refusalWords,
    deploymentWords,
    comparisonWords,
    restoredWords,
    snapshotWords,
  ].flatMap((words) => Object.keys(words) as AnyReason['code'][]);
  expect(known.filter((code) => !codes.has(code))).toEqual([]);
});

test('no code stands for two things', () => {
  const tables = [
    approvalWords,
    notRunWords,
    planWords,
    skippedWords,
    givenUpWords,
    retryWords,
    outcomeWords,
    deploymentWords,
    comparisonWords,
    restoredWords,
    snapshotWords,
  ].map((words) => Object.keys(words));
  const all = tables.flat();
  expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([]);
});

test('a reason is a part of a sentence, to which whoever shows it adds the stop', () => {
  const whole = EXAMPLES.map(messageOf).filter((words) =>
    /[.!?]$|undefined|null|\[object/.test(words),
  );
  expect(whole).toEqual([]);
});

test('what a server says ends no sentence of ours', () => {
  const quoted = 'Nothing doing.';
  const failures: HostFailure[] = [
    { code: 'refused', quoted, upstreamCode: null },
    { code: 'tool-failed', quoted },
    { code: 'server-trouble', status: 500, quoted },
    { ...LOST, tries: 4, givenUp: { code: 'run-stopped' } },
  ];
  for (const failure of failures) expect(messageOf(failure)).not.toMatch(/\.$|\.\./);
});
