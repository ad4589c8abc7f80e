import { expect, test } from '@jest/globals';
import { TEAMS_ID } from './build.ts';
import { liveFiles, liveFlow, liveLines, runLive, teams } from './live.ts';

const rule = 'connection-broken';
const withStatus = (status: string) => ({ connections: [teams({ status })], flows: [liveFlow()] });

test.each(['Error', 'Unauthenticated'])('%s', async (status) => {
  expect(await liveLines(rule, { files: liveFiles(), live: withStatus(status) })).toEqual([
    `connection-references.json:8:29 error production connection-broken: \`${TEAMS_ID}\` \`k\``,
  ]);
});

test('Connected, however it is spelt', async () => {
  expect(await liveLines(rule, { files: liveFiles(), live: withStatus('connected') })).toEqual([]);
});

test('a server that gives no status', async () => {
  const alter = (tool: string, text: string) =>
    tool === 'list_live_connections'
      ? JSON.stringify(JSON.parse(text), (key, value) => (/status/i.test(key) ? undefined : value))
      : text;
  const { report } = await runLive({ files: liveFiles(), live: withStatus('Error'), alter });
  expect(report.findings.filter((finding) => finding.rule === rule)).toEqual([]);
});
