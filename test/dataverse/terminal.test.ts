/** @jest-environment-options { "waits": "short" } */
import '../support/short-waits.ts';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runCli } from '../../src/terminal.ts';
import { APP } from '../simulators/dataverse-stage.ts';

const { flowFile, GUID, held, live, MAP_FILE, mapFile, MORE, play } = await import('./stage.ts');

const SECRET = 'CANARY~secret~of~the~terminal';

/** A deployment through Dataverse, and a terminal beside what it left. */
async function deployed() {
  const state = live();
  state.apps = state.apps.map((app) => ({ ...app, secret: SECRET }));
  const played = await play({ state });
  const call = async (args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
    const [out, err]: [string[], string[]] = [[], []];
    const code = await runCli(args, {
      env: {
        PATH: '/nowhere',
        NO_COLOR: '1',
        AZURE_TENANT_ID: played.simulator.tenant,
        AZURE_CLIENT_ID: APP,
        AZURE_CLIENT_SECRET: SECRET,
        AZURE_AUTHORITY_HOST: played.simulator.authority,
        ...env,
      },
      root: played.root,
      temp: played.root,
      version: '0',
      now: () => new Date(),
      stdout: { isTTY: false, write: (text) => out.push(text) },
      stderr: { isTTY: false, write: (text) => err.push(text) },
    });
    return { code, stdout: out.join(''), stderr: err.join('') };
  };
  return { played, call };
}

describe('restore', () => {
  test('through Dataverse, where the map says so', async () => {
    const { played, call } = await deployed();
    expect(held(played).actions).toEqual(['Send', 'More']);
    const ended = await call(['restore', 'snapshots', '--yes']);
    expect(ended).toMatchObject({ code: 0 });
    expect(held(played).actions).toEqual(['Send']);
    const all = `${ended.stdout}${ended.stderr}`;
    for (const secret of played.simulator.secrets()) expect(all).not.toContain(secret);
  });

  test('needs an identity', async () => {
    const { call } = await deployed();
    const ended = await call(['restore', 'snapshots', '--yes'], { AZURE_CLIENT_SECRET: '' });
    expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining('AZURE_CLIENT_ID') });
  });

  test('rehearses without a write', async () => {
    const { played, call } = await deployed();
    const before = played.simulator.calls.length;
    expect(await call(['restore', 'snapshots', '--dry-run'])).toMatchObject({ code: 0 });
    const sent = played.simulator.calls.slice(before).map(({ method }) => method);
    expect(sent).not.toContain('PATCH');
  });
});

describe('in a job of GitHub', () => {
  const simulatorJob = ({ simulator }: Awaited<ReturnType<typeof play>>, job: object) =>
    simulator.job(job);

  const inJob = async (job: object, args: readonly string[]) => {
    const { played, call } = await deployed();
    played.simulator.editByHand(GUID, { clientdata: JSON.stringify(flowFile()) });
    const env = { AZURE_CLIENT_SECRET: '', CI: 'true', ...simulatorJob(played, job) };
    const before = played.simulator.calls.length;
    const ended = await call(args, env);
    const routes = played.simulator.calls.slice(before).map(({ route }) => route);
    for (const secret of played.simulator.secrets()) {
      expect(`${ended.stdout}${ended.stderr}`).not.toContain(secret);
    }
    return { played, routes, ...ended };
  };
  test('a deployment signs in with the identity of the job', async () => {
    const done = await inJob({ environment: 'production' }, ['deploy', '--on-drift', 'overwrite']);
    expect([done.code, held(done.played).actions]).toEqual([0, ['Send', 'More']]);
    const signIns = ['GET idtoken', 'GET idtoken', 'POST token', 'POST token'];
    expect(done.routes.slice(0, 4).toSorted()).toEqual(signIns);
  });

  test('whose subject has no credential, that is said', async () => {
    const done = await inJob({ environment: 'elsewhere' }, ['plan', '--format', 'json']);
    const { findings } = JSON.parse(done.stdout);
    expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual(['key-invalid']);
    expect(findings[0].message).toContain('repo:contoso/automations:environment:elsewhere');
  });

  test('a secret that is given is used instead', async () => {
    const { played, call } = await deployed();
    const before = played.simulator.calls.length;
    await call(['plan'], simulatorJob(played, { environment: 'production' }));
    const routes = played.simulator.calls.slice(before).map(({ route }) => route);
    expect(routes).not.toContain('GET idtoken');
    expect(routes).toContain('POST token');
  });

  test('a restore signs in so too, and a check that is offline does not', async () => {
    const restore = await inJob({ environment: 'production' }, ['restore', 'snapshots', '--yes']);
    expect(restore.routes.slice(0, 2)).toEqual(['GET idtoken', 'POST token']);
    const check = await inJob({ environment: 'production' }, ['check']);
    expect(check.routes).toEqual([]);
  });
});

test('plan compares with what is live', async () => {
  const { call } = await deployed();
  const ended = await call(['plan', '--format', 'json']);
  expect(ended.code).toBe(0);
  const report = JSON.parse(ended.stdout);
  expect(report.comparedWith).toBe('live');
  expect(report.plan.changes.map(({ action }: { action: string }) => action)).toEqual([
    'unchanged',
  ]);
});

describe('check --live', () => {
  test('needs an identity and no key', async () => {
    const { call } = await deployed();
    const done = await call(['check', '--live', '--format', 'json']);
    expect(done).toMatchObject({ code: 0 });
    const codes = JSON.parse(done.stdout).notRun.map(
      ({ reason }: { reason: { code: string } }) => reason.code,
    );
    expect(codes).not.toContain('offline');
    expect(codes).not.toContain('no-identity');
    const none = await call(['check', '--live'], { AZURE_CLIENT_SECRET: '' });
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('AZURE_CLIENT_ID') });
  });

  test('needs the key where the map has no environment in Dataverse', async () => {
    const { played, call } = await deployed();
    const mapPath = join(played.root, MAP_FILE);
    await writeFile(mapPath, mapFile({ dataverse: undefined }));
    const done = await call(['check', '--live']);
    expect(done).toMatchObject({ code: 2, stdout: '' });
    expect(done.stderr).toContain('FLOW_STUDIO_API_KEY');
    // What is wrong with the map comes first.
    await writeFile(mapPath, '{');
    expect(await call(['check', '--live'])).toMatchObject({ code: 1 });
  });
});

test('drift finds a manual change', async () => {
  const { played, call } = await deployed();
  const clientdata = JSON.stringify(flowFile({ By_hand: MORE.More }));
  played.simulator.editByHand(GUID, { clientdata });
  expect(await call(['drift'])).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('flow-edited'),
  });
});

test('check sends nothing', async () => {
  const { played, call } = await deployed();
  const before = played.simulator.calls.length;
  expect(await call(['check'])).toMatchObject({ code: 0 });
  expect(played.simulator.calls).toHaveLength(before);
});
