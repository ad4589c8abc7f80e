import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { commit, folder, git, repository, write } from '../git/repository.ts';
import { cli, closeAll, DEV, KEY, MAP, PROD, studio } from '../init/stage.ts';
import { api, call, deploy, TEAMS_ID } from '../rules/build.ts';

afterEach(closeAll);

const FLOW = 'flows/a.json';
const withConnection = (connectionName: string) =>
  JSON.stringify({
    version: 1,
    environments: {
      production: {
        environmentName: PROD,
        deployAs: 'svc-flows@contoso.com',
        connectionReferences: {
          k: { connectionName, id: api('shared_teams'), owner: 'svc-flows@contoso.com' },
        },
        flows: { [FLOW]: { flowName: '11111111-8ef2-cf74-ef06-06881916f371' } },
      },
    },
  });
const flow = (action: string) =>
  deploy({ [action]: call('k', 'shared_teams') }, { k: { id: api('shared_teams') } });
const json = (stdout: string) => JSON.parse(stdout);
const changes = (stdout: string) =>
  json(stdout).plan.changes.map(({ file, action }: { file: string; action: string }) => [
    file,
    action,
  ]);

describe('check', () => {
  const key = { env: { FLOW_STUDIO_API_KEY: KEY } };

  test('is offline with a key too, and says how it would not be', async () => {
    const server = await studio([]);
    const at = repository({ [FLOW]: flow('A'), [MAP]: withConnection(TEAMS_ID) });
    const args = ['check', '--format', 'json', '--endpoint', server.url];
    const { stdout, stderr } = await cli(at, args, key);
    expect(server.calls).toEqual([]);
    expect(stderr).toBe('');
    const codes = json(stdout).notRun.map(
      ({ reason }: { reason: { code: string } }) => reason.code,
    );
    expect(codes).toContain('offline');
    expect(codes).not.toContain('no-api-key');
    await cli(at, [...args, '--live'], key);
    expect(server.calls.length).toBeGreaterThan(0);
  });

  test('--live needs the key', async () => {
    const at = repository({ [FLOW]: flow('A') });
    expect(await cli(at, ['check', '--live'])).toMatchObject({ code: 2 });
  });

  test('a map that somebody named and that is not there is wrong usage', async () => {
    const at = repository({ [FLOW]: flow('A'), [MAP]: withConnection(TEAMS_ID) });
    const named = ['--connection-references', 'conection-references.json'];
    for (const command of ['check', 'plan']) {
      const { code, stderr } = await cli(at, [command, ...named]);
      expect([code, stderr]).toEqual([2, expect.stringContaining('conection-references.json')]);
    }
    const usual = ['--connection-references', `./${MAP}`];
    expect((await cli(repository({ [FLOW]: flow('A') }), ['check', ...usual])).code).not.toBe(2);
  });

  test('--quiet shows errors alone, and nothing where there is none', async () => {
    const at = repository({ [FLOW]: flow('A'), [MAP]: withConnection(TEAMS_ID) });
    expect(await cli(at, ['check', '--quiet'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
    write(at, { [MAP]: withConnection('<open>') });
    const wrong = await cli(at, ['check', '--quiet']);
    expect(wrong).toMatchObject({ code: 1, stderr: '' });
    expect(wrong.stdout).toContain('map-placeholder');
    expect(wrong.stdout).not.toMatch(/ {2}warning {2}|Not run|Digest/);
  });

  test('arguments keep an error that several of their flows have in the map', async () => {
    const foreign = withConnection(TEAMS_ID).replace('"owner":"svc', '"owner":"dana');
    const flows = { [FLOW]: flow('A'), 'flows/b.json': flow('B'), 'flows/c.json': flow('C') };
    const at = repository({ ...flows, [MAP]: foreign });
    for (const [args, named] of [
      [['flows'], 3],
      [[FLOW, 'flows/b.json'], 2],
      [[FLOW], 0],
    ] as const) {
      const { code, stdout } = await cli(at, ['check', '--format', 'json', ...args]);
      const errors = json(stdout).findings.filter(
        ({ severity }: { severity: string }) => severity === 'error',
      );
      expect([code, errors.map(({ rule }: { rule: string }) => rule)]).toEqual([
        1,
        ['owner-mismatch'],
      ]);
      expect(errors[0].related).toHaveLength(named);
    }
  });

  test('--verbose names each file that was skipped', async () => {
    const at = repository({ [FLOW]: flow('A'), 'flows/other.json': '{"a":1}' });
    expect((await cli(at, ['check'])).stdout).not.toContain('flows/other.json');
    expect((await cli(at, ['check', '--verbose'])).stdout).toContain('Skipped flows/other.json: ');
  });
});

describe('a flow that no longer parses', () => {
  const errors = (stdout: string) =>
    json(stdout).findings.map(({ rule, file }: { rule: string; file: string }) => [rule, file]);

  test.each([
    ['at the root', ''],
    ['in a folder that is the workspace', 'sub/'],
  ])('is an error where the last commit had it: %s', async (_name, below) => {
    const noise = { [`${below}flows/tsconfig.json`]: '{ // x' };
    const at = repository({
      [`${below}${FLOW}`]: flow('A'),
      [`${below}flows/b.json`]: flow('B'),
      [`${below}${MAP}`]: withConnection(TEAMS_ID),
      ...noise,
    });
    const root = join(at, below);
    write(root, { [FLOW]: '{ "definition": ', 'flows/new.json': '{ "definition": ' });
    for (const command of [['check'], ['plan', '--since', 'HEAD']]) {
      const { code, stdout } = await cli(root, [...command, '--format', 'json']);
      expect(code).toBe(1);
      expect(errors(stdout)).toContainEqual(['json-invalid', FLOW]);
      expect(json(stdout).skipped.map(({ file }: { file: string }) => file)).toEqual([
        'flows/new.json',
        'flows/tsconfig.json',
      ]);
    }
  });

  test('also where it was the only one, and with a name that Git would read otherwise', async () => {
    for (const file of ['flows/:(top)*é ".json', 'flows/-rf.json']) {
      const at = repository({ [file]: flow('A') });
      write(at, { [file]: '{' });
      const { code, stdout } = await cli(at, ['check', '--format', 'json']);
      expect([code, errors(stdout)]).toEqual([1, expect.arrayContaining([['json-invalid', file]])]);
    }
  });

  test('is skipped where it was none, or there is no commit', async () => {
    const at = repository({ [FLOW]: flow('A'), 'flows/b.json': '{ // x\n}' });
    write(at, { 'flows/b.json': '{ // y' });
    expect((await cli(at, ['check'])).code).toBe(0);
    const fresh = folder();
    git(fresh, 'init', '--quiet');
    write(fresh, { [FLOW]: flow('A'), 'flows/b.json': '{' });
    expect((await cli(fresh, ['check'])).code).toBe(0);
  });

  test('Git is not asked where every file parses', async () => {
    const at = repository({ [FLOW]: flow('A') });
    const started = await gitStarts(() => cli(at, ['check']));
    write(at, { 'flows/b.json': '{', 'flows/c.json': '{' });
    expect([started, await gitStarts(() => cli(at, ['check']))]).toEqual([0, 1]);
  });
});

/** How often `work` starts git, by one that only takes note. */
async function gitStarts(work: () => Promise<unknown>): Promise<number> {
  const at = folder();
  const log = join(at, 'log');
  writeFileSync(join(at, 'git'), `#!/bin/sh\necho x >> ${log}\n`, { mode: 0o755 });
  const path = process.env.PATH;
  process.env.PATH = at;
  try {
    await work();
  } finally {
    process.env.PATH = path;
  }
  return existsSync(log) ? readFileSync(log, 'utf8').split('\n').length - 1 : 0;
}

test('what never runs offline is counted; its names come with --verbose', async () => {
  const at = repository({ [FLOW]: flow('A'), [MAP]: withConnection(TEAMS_ID) });
  const usual = (await cli(at, ['check'])).stdout;
  expect(usual.match(/^Not run: .*$/gm)).toEqual([expect.stringMatching(/^Not run: \d+ rules; /)]);
  const all = (await cli(at, ['check', '--verbose'])).stdout;
  expect(all).toContain('connection-broken');
  expect(all).toContain('steward-approval');
  write(at, { [MAP]: withConnection(TEAMS_ID).replace(/"deployAs":"[^"]*",/, '') });
  expect((await cli(at, ['check'])).stdout).toMatch(/^Not run: owner-mismatch /m);
});

describe('plan without a key', () => {
  test('compares the working tree with where the branch left the default one', async () => {
    const at = repository({ [FLOW]: flow('A'), [MAP]: withConnection(TEAMS_ID) });
    git(at, 'switch', '--quiet', '--create', 'change');
    const same = await cli(at, ['plan', '--format', 'json']);
    expect(changes(same.stdout)).toEqual([[FLOW, 'unchanged']]);
    commit(at, { [FLOW]: flow('B') });
    const done = await cli(at, ['plan', '--format', 'json']);
    expect(done.code).toBe(0);
    expect(changes(done.stdout)).toEqual([[FLOW, 'update']]);
    expect(json(done.stdout).plan.changes[0].paths).toEqual([
      '/definition/actions/A',
      '/definition/actions/B',
    ]);
  });

  test('--since names another commit, also where there is a key', async () => {
    const at = repository(
      { [FLOW]: flow('A'), [MAP]: withConnection(TEAMS_ID) },
      { [MAP]: withConnection('4445162937b84457a3465d2f0c2cab7e') },
    );
    const env = { FLOW_STUDIO_API_KEY: KEY, FLOWGATE_ENDPOINT: 'http://127.0.0.1:9' };
    const done = await cli(at, ['plan', '--since', 'HEAD~1', '--format', 'json'], { env });
    expect(json(done.stdout).plan.changes[0]).toMatchObject({
      action: 'update',
      bindings: [{ from: { connectionName: TEAMS_ID } }],
    });
  });

  test('a plan needs a map', async () => {
    const at = repository({ [FLOW]: flow('A') });
    for (const args of [['plan'], ['plan', '--since', 'HEAD'], ['plan', '--since', 'gone']]) {
      const { code, stdout, stderr } = await cli(at, args);
      expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining('flowgate init')]);
    }
  });

  test('a file that was moved is no new flow', async () => {
    const at = repository({ 'flows/old.json': flow('A'), [MAP]: withConnection(TEAMS_ID) });
    git(at, 'mv', 'flows/old.json', FLOW);
    const done = await cli(at, ['plan', '--format', 'json']);
    expect(changes(done.stdout)).toEqual([[FLOW, 'unchanged']]);
  });

  test('where Git cannot be read it says so, which is wrong usage', async () => {
    const at = repository({ [FLOW]: flow('A'), [MAP]: withConnection(TEAMS_ID) });
    expect(await cli(at, ['plan', '--since', 'gone'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('gone'),
    });
    const keyed = await cli(at, ['plan', '--since', 'gone'], {
      env: { FLOW_STUDIO_API_KEY: KEY, FLOWGATE_ENDPOINT: 'http://127.0.0.1:9' },
    });
    expect(keyed).toMatchObject({ code: 2, stderr: expect.stringContaining('gone') });
    expect(keyed.stderr).not.toContain('FLOW_STUDIO_API_KEY');
    git(at, 'branch', '--move', 'work');
    expect(await cli(at, ['plan'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--since'),
    });
  });
});

describe('export', () => {
  const env = { FLOW_STUDIO_API_KEY: KEY };

  test('without an environment a person chooses one', async () => {
    const server = await studio([]);
    const at = repository({});
    const args = ['export', '--endpoint', server.url];
    const asked = await cli(at, args, { env, answers: '1\n' });
    expect(asked.asked).toContain(DEV);
    expect(asked.asked).toContain(PROD);
    const piped = await cli(at, args, { env });
    expect(piped).toMatchObject({ code: 2, stderr: expect.stringContaining(PROD) });
  });

  test('an id that is not there names those that are', async () => {
    const server = await studio([]);
    const args = ['export', '--endpoint', server.url, '--environment-id', `${DEV}0`, '--all'];
    expect(await cli(repository({}), args, { env })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`${DEV} (Dev)`),
    });
  });
});
