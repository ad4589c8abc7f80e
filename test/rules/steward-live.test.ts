import { expect, test } from '@jest/globals';
import { call, deploy, entry } from './build.ts';
import { FLOW, liveFiles, liveFlow, liveLines, teams } from './live.ts';

/** The source of a file that says none is the live flow's. */
const file = (source?: string) =>
  deploy({ Send: call('k') }, { k: source === undefined ? {} : { source } });

const judged = (was: string | undefined, is: string | undefined, live: string) => {
  const entries = { k: entry({ stewards: ['@grace'] }) };
  const connectionReferences = { k: { connectionName: 'x', id: 'x', source: live } };
  return liveLines('steward-approval', {
    files: liveFiles({ entries }, { [FLOW]: file(is) }),
    base: { [FLOW]: file(was) },
    live: { connections: [teams()], flows: [liveFlow({ connectionReferences })] },
  });
};

test.each([
  ['Embedded, where the live flow runs as who starts it', undefined, 'Embedded', 'Invoker'],
  ['Invoker, where the live flow runs as its owner', undefined, 'Invoker', 'Embedded'],
  ['nothing more, where the live flow runs as its owner', 'Invoker', undefined, 'Embedded'],
])('a file that says %s: stewards are asked', async (_, was, is, live) => {
  expect(await judged(was, is, live)).toEqual([
    expect.stringMatching(/ steward-approval: `k` .*`@grace`/),
  ]);
});

test.each([
  ['what the live flow has', undefined, 'Embedded', 'Embedded'],
  ['no more what the live flow has', 'Invoker', undefined, 'Invoker'],
  ['nothing', undefined, undefined, 'Invoker'],
])('a file that says %s: nobody is asked', async (_, was, is, live) => {
  expect(await judged(was, is, live)).toEqual([]);
});
