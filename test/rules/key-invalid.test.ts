import { expect, test } from '@jest/globals';
import { distinct } from '../../src/json/equal.ts';
import { entry, mapOf } from './build.ts';
import { DEPLOYER, ENVIRONMENT, IN_ORDER, liveFiles, liveLines, runLive } from './live.ts';
import { MAP_FILE } from './repository.ts';

const refused = { ...IN_ORDER, key: { refused: true } };

test('a refused key is reported once, and every flow is blocked for it', async () => {
  const environment = (id: string) => ({
    environmentName: id,
    deployAs: DEPLOYER,
    entries: { k: entry() },
  });
  const map = mapOf({ one: environment(ENVIRONMENT), two: environment('Default-2') });
  const { report, calls } = await runLive({
    files: liveFiles({}, { [MAP_FILE]: map }),
    live: refused,
  });
  const found = report.findings.filter(({ rule }) => rule === 'key-invalid');
  expect(found).toMatchObject([{ environments: [], at: '/environments/one/deployAs' }]);
  expect(report.plan?.changes.map(({ action }) => action)).toEqual(['blocked', 'blocked']);
  expect(calls).toEqual([]);
});

test('what the key was needed for is listed as not run', async () => {
  const { report } = await runLive({ files: liveFiles(), live: refused });
  const rules = report.notRun.filter(({ reason }) => reason.code === 'key-refused');
  expect(rules.map(({ rule }) => rule)).toEqual([
    'environment-missing',
    'connection-missing',
    'connection-broken',
    'connection-foreign',
    'connection-connector',
    'flow-missing',
    'flow-ambiguous',
    'flow-edited',
  ]);
});

test('it is at the environment where nobody is named as deployAs', async () => {
  const files = liveFiles({ deployAs: undefined });
  expect(await liveLines('key-invalid', { files, live: refused })).toEqual([
    expect.stringMatching(/^connection-references\.json:4:5 error key-invalid: /),
  ]);
});

test('a server that fails says nothing of the key, and nothing is passed over without a word', async () => {
  const { report } = await runLive({
    files: liveFiles(),
    live: IN_ORDER,
    faults: [{ tool: 'initialize', fault: { kind: 'http', status: 404 } }],
  });
  expect(report.findings.filter(({ rule }) => rule.startsWith('key-'))).toEqual([]);
  const silent = report.notRun.filter(({ reason }) => reason.code === 'environment-unanswered');
  expect(silent.map(({ rule }) => rule)).toContain('connection-missing');
  expect(distinct(silent.map(({ reason }) => reason))).toMatchObject([
    { cause: { code: 'no-mcp-server' } },
  ]);
});
