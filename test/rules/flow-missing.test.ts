import { expect, test } from '@jest/globals';
import { call, deploy } from './build.ts';
import { ENVIRONMENT, FLOW, GUID, liveFiles, liveFlow, runLive, teams } from './live.ts';

const rule = 'flow-missing';
const connections = [teams()];

async function missing(flows: object | undefined, live: object[] = [], text?: string) {
  const files = liveFiles({ flows }, text === undefined ? {} : { [FLOW]: text });
  const story = { connections, flows: live as ReturnType<typeof liveFlow>[] };
  const { report } = await runLive({ files, live: story });
  return report.findings
    .filter((finding) => finding.rule === rule)
    .map(({ file, flow, at, environments }) => [file, flow, at, ...environments]);
}

const inMap = '/environments/production/flows/flows~1a.json';

test('a guid that the map gives', async () => {
  expect(await missing({ [FLOW]: { flowName: GUID, create: true } })).toEqual([
    ['connection-references.json', null, `${inMap}/flowName`, 'production'],
  ]);
});

test('a guid that the file gives', async () => {
  const own = deploy({ Send: call('k') }, {}).replace(
    '{',
    `{ "environmentName": "${ENVIRONMENT}", "flowName": "${GUID}",`,
  );
  expect(await missing(undefined, [], own)).toEqual([[FLOW, FLOW, '/flowName', 'production']]);
});

test('a name that no live flow has', async () => {
  expect(await missing({ [FLOW]: {} })).toEqual([
    ['connection-references.json', null, inMap, 'production'],
  ]);
  expect(await missing(undefined)).toEqual([[FLOW, FLOW, '', 'production']]);
});

test('what is there, by guid or by name, and what may be created', async () => {
  expect(await missing({ [FLOW]: { flowName: GUID } }, [liveFlow()])).toEqual([]);
  expect(await missing(undefined, [liveFlow()])).toEqual([]);
  expect(await missing({ [FLOW]: { create: true } })).toEqual([]);
});
