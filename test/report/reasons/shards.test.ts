import { expect, test } from '@jest/globals';
import type { UnreadReport } from '../../../src/report/document/read.ts';
import {
  conflictMessage,
  type ShardConflict,
  unreadReportMessage,
} from '../../../src/report/reasons/shards.ts';
import { stoppedSentence, stoppingMessage } from '../../../src/report/reasons/stopped.ts';
import { acceptedSentence } from '../../../src/report/terminal/accepted.ts';

const UNREAD: UnreadReport[] = [
  { code: 'report-not-json' },
  { code: 'report-foreign' },
  { code: 'report-too-deep' },
  { code: 'report-of-no-shard' },
  { code: 'report-of-other-version', version: 3, reads: 2 },
  { code: 'report-damaged', at: 'plan.digest' },
  { code: 'report-damaged', at: '' },
];

const CONFLICTS: ShardConflict[] = [
  {
    code: 'shards-of-two-modes',
    one: { file: 'a.json', mode: 'check' },
    other: { file: 'b.json', mode: 'deploy' },
  },
  {
    code: 'shards-overlap',
    one: { file: 'a.json', part: 1, parts: 4, environments: ['production', 'test'] },
    other: { file: 'b.json', part: 1, parts: 5, environments: [] },
  },
  { code: 'shards-share-flow', one: 'a.json', other: 'b.json', flow: 'flows/a.json' },
];

test('why reports are not merged', () => {
  const unread = UNREAD.map((reason) => `a.json ${unreadReportMessage(reason)}`);
  expect([...unread, ...CONFLICTS.map(conflictMessage)].join('\n')).toMatchSnapshot();
});

test('what a signal does', () => {
  const { signal } = new AbortController();
  const stop = { hold: () => {}, release: () => {}, signal };
  expect(stoppedSentence(stop)).toBeNull();
  const stopped = stoppedSentence({ ...stop, signal: AbortSignal.abort() });
  expect([stoppingMessage('SIGINT'), stopped]).toMatchSnapshot();
});

test('what was accepted', () => {
  const suppression = { rule: 'owner-missing', reason: 'r' };
  const suppressions = [suppression, { ...suppression, rule: 'name-length' }, suppression];
  const sentences = [[], [suppression], suppressions].map((each) =>
    acceptedSentence({ suppressions: each, until: '2027-03-31' }, 'map.json'),
  );
  expect(sentences).toMatchSnapshot();
});
