import { expect, test } from '@jest/globals';
import { ENVIRONMENT, IN_ORDER, liveFiles, liveLines, runLive } from './live.ts';

const rule = 'environment-missing';
const PLACE = 'connection-references.json:5:26 error production environment-missing:';

test('an environment that is there is fine, also where connections may not be listed', async () => {
  const refuse = { kind: 'refuse', code: 'Forbidden', statusCode: 403 } as const;
  const faults = [{ tool: 'list_live_connections', fault: refuse }];
  const { report } = await runLive({ files: liveFiles(), live: IN_ORDER, faults });
  expect(report.findings.filter((finding) => finding.rule === rule)).toEqual([]);
  expect(report.notRun.find((one) => one.rule === 'connection-missing')?.reason).toMatchObject({
    code: 'connections-unreadable',
    environmentName: ENVIRONMENT,
    cause: { code: 'refused' },
  });
});

test('one that is not visible, at its environmentName, with a few of those that are', async () => {
  const environments = ['a', 'b', 'c', 'd'].map((id) => ({ id, displayName: id.toUpperCase() }));
  const [line = '', ...more] = await liveLines(rule, {
    files: liveFiles(),
    live: { environments },
  });
  expect(more).toEqual([]);
  expect(line).toMatch(PLACE);
  expect(line).toMatch(/ `a` `b` `c` 1$/);
});

test('one that is disabled', async () => {
  const environments = [{ id: ENVIRONMENT, displayName: 'X', state: 'Disabled' as const }];
  const live = { ...IN_ORDER, environments };
  expect(await liveLines(rule, { files: liveFiles(), live })).toEqual([
    expect.stringContaining(PLACE),
  ]);
});

test('one that refuses the key in everything', async () => {
  const fault = { kind: 'refuse', code: 'Forbidden', statusCode: 403 } as const;
  const faults = ['list_live_connections', 'get_live_flow'].map((tool) => ({ tool, fault }));
  expect(await liveLines(rule, { files: liveFiles(), live: IN_ORDER, faults })).toEqual([
    expect.stringContaining(PLACE),
  ]);
});
