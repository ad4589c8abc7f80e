import { expect, test } from '@jest/globals';
import { readHistoryAhead } from '../../src/run/history/hand-edits.ts';
import type { Prepared } from '../../src/run/prepared.ts';
import type { History } from '../../src/workspace/history.ts';

/** What is read ahead for flows in these files; null: nothing is. */
function aheadOf(files: readonly string[], mapFile = 'connection-references.json') {
  let ahead: readonly string[] | null = null;
  const history: History = {
    readAhead: (paths) => {
      ahead = paths;
    },
    versionsOf: async () => new Map(),
    async *read() {},
    gap: async () => null,
  };
  const project = { mapFile, flows: files.map((file) => ({ file })) };
  const start = { project, scope: { baseline: null } } as unknown as Prepared;
  readHistoryAhead(history, start);
  return ahead;
}

const numbered = (flows: number) =>
  Array.from({ length: flows }, (_, index) => `flows/${index}.json`);

test('of few flows the history of the map and of each one is read ahead', () => {
  expect(aheadOf(numbered(10))).toEqual(['connection-references.json', ...numbered(10)]);
  expect(aheadOf(['a.json'], 'maps/own.json')).toEqual([
    'maps/own.json',
    'connection-references.json',
    'a.json',
  ]);
});

test('of many it is not, since git would walk the longer for what may not be needed', () => {
  expect(aheadOf(numbered(11))).toBeNull();
});

test('a path that Git cannot have is not asked for', () => {
  expect(aheadOf(['a.json', '../out.json', 'C:/b.json'])).toEqual([
    'connection-references.json',
    'a.json',
  ]);
});
