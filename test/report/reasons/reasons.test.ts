import { expect, test } from '@jest/globals';
import type { HostFailure } from '../../../src/live/host.ts';
import { approvalWords, reviewWords } from '../../../src/report/reasons/approval.ts';
import { checkedOnlyWords } from '../../../src/report/reasons/checked-only.ts';
import { deploymentWords } from '../../../src/report/reasons/deployment.ts';
import { githubWords, noticeWords } from '../../../src/report/reasons/github.ts';
import { givenUpWords, hostWords, retryWords } from '../../../src/report/reasons/host.ts';
import { messageOf, reasonDocument, reasonIn } from '../../../src/report/reasons/index.ts';
import { notRunWords } from '../../../src/report/reasons/not-run.ts';
import { outcomeWords } from '../../../src/report/reasons/outcome.ts';
import { planWords } from '../../../src/report/reasons/plan.ts';
import { publishWords } from '../../../src/report/reasons/publish.ts';
import { refusalWords } from '../../../src/report/reasons/refusal.ts';
import {
  comparisonWords,
  restoredWords,
  snapshotWords,
} from '../../../src/report/reasons/restore.ts';
import { skippedWords } from '../../../src/rules/reasons/file.ts';
import { EXAMPLES, LOST } from './examples.ts';

const TABLES = [
  approvalWords,
  reviewWords,
  notRunWords,
  planWords,
  skippedWords,
  checkedOnlyWords,
  githubWords,
  noticeWords,
  publishWords,
  givenUpWords,
  retryWords,
  outcomeWords,
  deploymentWords,
  comparisonWords,
  restoredWords,
  snapshotWords,
].map((words) => Object.keys(words));

test('the message of every code', () => {
  const words = EXAMPLES.map((reason) => `${reason.code}: ${messageOf(reason)}`);
  expect(words.join('\n')).toMatchSnapshot();
});

test('every code has an example', () => {
  const codes = new Set<string>(EXAMPLES.map(({ code }) => code));
  const known = [...TABLES.flat(), ...Object.keys(hostWords), ...Object.keys(refusalWords)];
  expect(known.filter((code) => !codes.has(code))).toEqual([]);
});

test('no code has two meanings', () => {
  const all = TABLES.flat();
  expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([]);
});

test('a message is a part of a sentence, without a full stop', () => {
  const whole = EXAMPLES.map(messageOf).filter((words) =>
    /[.!?;:]$|undefined|null|\[object/.test(words),
  );
  expect(whole).toEqual([]);
});

test('the text of a server ends no sentence of ours', () => {
  const quoted = 'Nothing doing.';
  const failures: HostFailure[] = [
    { code: 'refused', quoted, upstreamCode: null },
    { code: 'tool-failed', quoted },
    { code: 'server-trouble', status: 500, quoted },
    { ...LOST, tries: 4, givenUp: { code: 'run-stopped' } },
  ];
  for (const failure of failures) expect(messageOf(failure)).not.toMatch(/\.$|\.\./);
});

test('a document has code, message and fields, and gives the reason back', () => {
  for (const reason of EXAMPLES) {
    const document = JSON.parse(JSON.stringify(reasonDocument(reason)));
    expect(Object.keys(document).slice(0, 2)).toEqual(['code', 'message']);
    expect(reasonIn(document)).toEqual(reason);
  }
});

const mapFile = 'connection-references.json';

test.each<[unknown]>([
  [null],
  ['no-api-key'],
  [{}],
  [{ code: 'constructor' }],
  [{ code: '__proto__' }],
  [{ code: ['no-api-key', 1] }],
  [{ code: 'base-map-older', mapFile, commit: 7, cause: { code: 'path-is-folder' } }],
  [{ code: 'several-unread', cause: { code: 'toString' }, more: 1 }],
  [{ code: 'same-live-flow', others: 'flows/a.json' }],
  [{ code: 'pulls-not-read', cause: { code: 'github-refused', request: {}, status: 400 } }],
])('%j is no reason', (document) => {
  expect(reasonIn(document)).toBeNull();
});
