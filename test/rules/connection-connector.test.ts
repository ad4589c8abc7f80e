import { expect, test } from '@jest/globals';
import { liveFiles, liveFlow, liveLines, teams } from './live.ts';

const of = (connector: string) =>
  liveLines('connection-connector', {
    files: liveFiles(),
    live: { connections: [teams({ connector })], flows: [liveFlow()] },
  });

test('a connection of another connector', async () => {
  expect(await of('shared_sharepointonline')).toEqual([
    expect.stringMatching(
      /:8:29 error production connection-connector: .*`shared_sharepointonline` `shared_teams` `shared_teams`$/,
    ),
  ]);
});

test.each(['shared_teams', '/providers/Microsoft.PowerApps/apis/shared_teams'])(
  '%s',
  async (same) => {
    expect(await of(same)).toEqual([]);
  },
);
