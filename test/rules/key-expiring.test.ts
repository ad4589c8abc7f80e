import { expect, test } from '@jest/globals';
import { IN_ORDER, liveFiles, liveLines } from './live.ts';

const left = (expiresInDays: number) =>
  liveLines('key-expiring', { files: liveFiles(), live: { ...IN_ORDER, key: { expiresInDays } } });

test.each([1, 6.9, 7])('%s days before the end is in time to say so', async (days) => {
  expect(await left(days)).toEqual([
    expect.stringMatching(/:13:19 warning key-expiring: .*2026-11-\d\d/),
  ]);
});

test('a key with more than 7 days to live is fine', async () => {
  expect(await left(7.1)).toEqual([]);
});

test('what is refused is no more expiring', async () => {
  const live = { ...IN_ORDER, key: { expiresInDays: 3, refused: true } };
  expect(await liveLines('key-expiring', { files: liveFiles(), live })).toEqual([]);
});
