import { describe, expect, test } from '@jest/globals';
import { bare, call, entry, mapOf } from './build.ts';
import { ENVIRONMENT, GUID, liveFiles, liveFlow, liveLines, runLive, teams } from './live.ts';
import { MAP_FILE } from './repository.ts';

const rule = 'connection-missing';
const ANN = 'ann@contoso.com';
const nobodys = { connections: [teams({ owner: ANN })], flows: [liveFlow()] };

test('once for an entry, however many flows use it, at its connectionName', async () => {
  const files = liveFiles({}, { 'flows/b.json': bare({ Send: call('k'), Again: call('k') }) });
  expect(await liveLines(rule, { files, live: nobodys })).toEqual([
    expect.stringMatching(
      /^connection-references\.json:8:29 error production connection-missing:.*`k`.*`shared-teams-1c433d0f-a030-45eb-9795-8c2585f84781`.*`svc-flows@contoso\.com`.*`svc-flows@contoso\.com`/,
    ),
  ]);
});

test('an entry of one flow alone, at its place', async () => {
  const own = { k: entry({ connectionName: 'shared-teams-none' }) };
  const files = liveFiles({
    flows: { 'flows/a.json': { flowName: GUID, connectionReferences: own } },
  });
  const live = { connections: [teams()], flows: [liveFlow()] };
  const { report } = await runLive({ files, live });
  expect(report.findings.find((finding) => finding.rule === rule)?.at).toBe(
    '/environments/production/flows/flows~1a.json/connectionReferences/k/connectionName',
  );
});

test('ids compare without case; candidates are a few of the same connector', async () => {
  const upper = liveFiles({ entries: { k: entry({ connectionName: 'SHARED-TEAMS-0' }) } });
  const many = [0, 1, 2, 3, 4].map((n) => teams({ id: `shared-teams-${n}` }));
  const other = teams({ id: 'x', connector: 'shared_office365' });
  const live = { connections: [other, ...many], flows: [liveFlow()] };
  expect(await liveLines(rule, { files: upper, live })).toEqual([]);
  expect(await liveLines(rule, { files: liveFiles(), live })).toEqual([
    expect.stringMatching(/`shared-teams-0` .*`shared-teams-1` .*`shared-teams-2` \S+ 2$/),
  ]);
});

describe('a key that is not of the account that deploys', () => {
  const live = { ...nobodys, key: { upn: 'eve@contoso.com' } };

  test('does not know what that account sees: a check warns, and plans on', async () => {
    const { report } = await runLive({ files: liveFiles(), live });
    expect(report.findings.filter((finding) => finding.rule === rule)).toMatchObject([
      {
        severity: 'warning',
        message: expect.stringContaining('`eve@contoso.com`'),
      },
    ]);
    expect(report.plan?.changes).toMatchObject([{ action: 'update' }]);
  });

  test('makes the save in a deployment', async () => {
    const { report } = await runLive({ files: liveFiles(), live, deploys: true });
    expect(report.findings.filter((finding) => finding.rule === rule)).toMatchObject([
      { severity: 'error' },
    ]);
    expect(report.outcomes).toMatchObject([{ result: 'blocked' }]);
  });
});

test('a list that is not whole says nothing of what it lacks, and that is reported', async () => {
  const cut = (tool: string, text: string) =>
    tool === 'list_live_connections'
      ? text.replace(/"totalCount":\s*\d+/, '"totalCount": 99')
      : text;
  const { report } = await runLive({ files: liveFiles(), live: nobodys, alter: cut });
  expect(report.findings.filter((finding) => finding.rule === rule)).toEqual([]);
  expect(report.notRun).toContainEqual({
    rule,
    reason: { code: 'connections-listed-partly', environmentName: ENVIRONMENT },
  });
});

test('what can be no id is left to map-placeholder', async () => {
  const production = {
    environmentName: ENVIRONMENT,
    entries: { k: entry({ connectionName: '#{teams}#' }) },
  };
  const files = liveFiles({}, { [MAP_FILE]: mapOf({ production }) });
  const { report } = await runLive({ files, live: nobodys });
  const rules = report.findings.map((finding) => finding.rule);
  expect(rules).toContain('map-placeholder');
  expect(rules).not.toContain(rule);
});
