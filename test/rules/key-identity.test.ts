import { expect, test } from '@jest/globals';
import { entry, mapOf } from './build.ts';
import { DEPLOYER, ENVIRONMENT, IN_ORDER, liveFiles, runLive, teams } from './live.ts';
import { MAP_FILE } from './repository.ts';

const rule = 'key-identity';
const ANN = 'ann@contoso.com';
const BOB = 'bob@contoso.com';

/** Two environments with the accounts that deploy there, and a key. */
async function identities(accounts: [string, string | undefined], upn: string, deploys = false) {
  const [one, two] = accounts;
  const map = mapOf({
    one: { environmentName: ENVIRONMENT, deployAs: one, entries: { k: entry() } },
    two: {
      environmentName: 'Default-2',
      deployAs: two,
      entries: { k: entry({ connectionName: 'shared-teams-2' }) },
    },
  });
  const environments = [ENVIRONMENT, 'Default-2'].map((id) => ({ id, displayName: id }));
  const { report } = await runLive({
    files: liveFiles({}, { [MAP_FILE]: map }),
    live: { ...IN_ORDER, environments, key: { upn } },
    deploys,
    inputs: { environment: 'one\ntwo', 'dry-run': 'true' },
  });
  return report.findings
    .filter((finding) => finding.rule === rule)
    .map(({ severity, environments, at }) => [severity, environments[0] ?? null, at]);
}

test('the account that deploys, whatever its case, and an environment that names none', async () => {
  expect(await identities([DEPLOYER.toUpperCase(), undefined], DEPLOYER)).toEqual([]);
});

test('each environment of another account, where the key is of none of them', async () => {
  expect(await identities([ANN, BOB], DEPLOYER)).toEqual([
    ['warning', 'one', '/environments/one/deployAs'],
    ['warning', 'two', '/environments/two/deployAs'],
  ]);
});

test('a check has one key: the other environments are reported once, as a notice', async () => {
  expect(await identities([DEPLOYER, BOB], DEPLOYER)).toEqual([
    ['notice', null, '/environments/two/deployAs'],
  ]);
});

test('a deployment saves with the key that it has', async () => {
  expect(await identities([DEPLOYER, BOB], DEPLOYER, true)).toEqual([
    ['warning', 'two', '/environments/two/deployAs'],
  ]);
});

test('a key without an account', async () => {
  const { report } = await runLive({
    files: liveFiles(),
    live: { connections: [teams()], key: { upn: '' } },
  });
  expect(report.findings.filter((finding) => finding.rule === rule)).toEqual([]);
});
