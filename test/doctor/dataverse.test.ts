/** @jest-environment-options { "waits": "short" } */
import '../support/short-waits.ts';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { ADDRESS, flowFile, live, mapFile } from '../dataverse/stage.ts';
import type { DataverseSimulator, Fault } from '../simulators/dataverse/index.ts';
import { APP, ENVIRONMENT, READER, SANDBOX, SECRET, start } from '../simulators/dataverse-stage.ts';
import { jobIn } from './job.ts';

const { cli, closeAll, MAP, repository } = await import('../init/stage.ts');

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  await closeAll();
});

type Environment = Parameters<typeof live>[0];
type Line = { about: string; state: string; text: string; remedy: string | null };
type Step = { kind: string; command?: string; content?: Record<string, unknown>[] };

interface Given {
  environment?: Environment;
  app?: object;
  map?: string;
  faults?: Fault[];
  /** Null: a terminal, whose application has a secret. */
  job?: Parameters<DataverseSimulator['job']>[0] | null;
  env?: (simulator: DataverseSimulator) => NodeJS.ProcessEnv;
  args?: string[];
}

const PRODUCTION = { environment: 'production' };

async function examine({
  environment = {},
  app = {},
  map = mapFile(),
  faults = [],
  job = null,
  env = () => ({}),
  args = ['--format', 'json'],
}: Given = {}) {
  const state = live(environment);
  const [known] = state.apps;
  state.apps = [{ clientId: APP, secret: SECRET, ...known, ...app }];
  const simulator = await start({ state, faults });
  const root = await repository({
    'flows/a.json': JSON.stringify(flowFile()),
    [MAP]: simulator.toLoopback(map),
  });
  const done = await cli(root, ['doctor', ...args], {
    env: {
      AZURE_TENANT_ID: simulator.tenant,
      AZURE_CLIENT_ID: APP,
      AZURE_AUTHORITY_HOST: simulator.authority,
      ...(job === null ? { AZURE_CLIENT_SECRET: SECRET } : simulator.job(job)),
      ...env(simulator),
    },
  });
  const isJson = args.includes('json') && done.stdout !== '';
  const { diagnoses = [], setup = [] } = isJson ? JSON.parse(done.stdout) : {};
  const lines: Line[] = diagnoses;
  const of = (about: string) => lines.filter((line) => line.about === about);
  const steps: Step[] = setup;
  const credentials: Record<string, unknown>[] = steps.flatMap(({ content = [] }) => content);
  const commands = steps.flatMap(({ command }) => command ?? []);
  for (const secret of simulator.secrets()) {
    expect(done.stdout + done.stderr).not.toContain(secret);
  }
  return { ...done, root, simulator, lines, of, credentials, commands };
}

const states = (lines: readonly Line[]) => lines.map(({ state }) => state);
const last = (lines: readonly Line[]) => lines.at(-1) ?? { text: '', state: '' };

describe('a chain without a fault', () => {
  test('of a job, a line a link; only reads', async () => {
    const { code, of, lines, simulator } = await examine({ job: PRODUCTION });
    expect([code, lines.filter(({ state }) => state === 'error')]).toEqual([0, []]);
    expect(states(of('identity'))).toEqual(['ok']);
    expect(of('subject')[0]).toMatchObject({
      state: 'ok',
      text: expect.stringContaining('`repo:contoso/automations:environment:production`'),
    });
    expect(of('subject')[1]?.text).toContain(
      '`repo:contoso@17001/automations@890001:environment:production`',
    );
    expect(states(of('production'))).toEqual(Array(9).fill('ok'));
    const shown = of('production').map(({ text }) => simulator.fromLoopback(text));
    expect(shown).toMatchSnapshot();
    expect(new Set(simulator.calls.map(({ method }) => method))).toEqual(new Set(['GET', 'POST']));
    expect(simulator.calls.filter(({ wrote }) => wrote)).toEqual([]);
  });

  test('of a secret in a terminal, where no subject is asked for', async () => {
    const { code, of } = await examine();
    expect([code, of('subject'), states(of('identity'))]).toEqual([0, [], ['ok']]);
    expect(of('identity')[0]?.text).toContain(APP);
    expect(states(of('production'))).toEqual(Array(9).fill('ok'));
  });

  test('of the Azure CLI, whose account need not be the one that deploys', async () => {
    const { code, of, credentials } = await examine({
      job: {},
      environment: { users: [{ account: 'dana@contoso.com', lacks: ['prvWriteworkflow'] }] },
      env: (simulator) => ({
        ACTIONS_ID_TOKEN_REQUEST_URL: '',
        AZURE_TENANT_ID: '',
        AZURE_CLIENT_ID: '',
        PATH: azThatPrints(simulator),
      }),
    });
    expect([code, states(of('identity')), states(of('subject'))]).toEqual([0, ['ok'], ['unknown']]);
    expect(states(of('production')).filter((state) => state !== 'ok')).toEqual(['warning']);
    expect(credentials.map(({ subject }) => subject)).toEqual([
      'repo:OWNER/REPOSITORY:environment:production',
      'repo:OWNER/REPOSITORY:environment:drift',
    ]);
  });

  test('needs no key for Flow Studio, and without the environments nothing of it is shown', async () => {
    const { of } = await examine();
    expect(of('key')).toEqual([]);
    const root = await repository({ 'flows/a.json': JSON.stringify(flowFile()) });
    const bare = await cli(root, ['doctor', '--format', 'json']);
    const { diagnoses, setup } = JSON.parse(bare.stdout);
    expect(setup).toEqual([]);
    expect(diagnoses.map(({ about }: Line) => about)).not.toContain('identity');
  });
});

test('a map with environments of both hosts: each by what reaches it, one at a time if asked', async () => {
  const { production } = JSON.parse(mapFile()).environments;
  const staging = { environmentName: SANDBOX, connectionReferences: {} };
  const map = JSON.stringify({ version: 1, environments: { staging, production } });
  const both = await examine({ map });
  expect([both.code, states(both.of('key')), states(both.of('identity'))]).toEqual([
    0,
    ['warning'],
    ['ok'],
  ]);
  expect([both.of('staging'), states(both.of('production'))]).toEqual([[], Array(9).fill('ok')]);
  const args = ['--format', 'json', '--environment', 'staging'];
  const one = await examine({ map, args });
  expect([one.of('identity'), one.commands, one.simulator.calls]).toEqual([[], [], []]);
});

/** A folder whose `az` prints the token of dana for whatever is asked. */
function azThatPrints(simulator: DataverseSimulator): string {
  const folder = mkdtempSync(join(tmpdir(), 'flowgate-az-'));
  folders.push(folder);
  const file = join(folder, 'az');
  const [organisation, platform] = [simulator.url(), 'https://api.powerplatform.com'].map(
    (resource) => simulator.accessToken('dana@contoso.com', resource),
  );
  const body = `case "$*" in *powerplatform*) t=${platform};; *) t=${organisation};; esac
printf '{"accessToken":"%s"}' "$t"`;
  writeFileSync(file, `#!/bin/sh\n${body}\n`);
  chmodSync(file, 0o755);
  return [folder, '/bin', '/usr/bin'].join(delimiter);
}

describe('each link that is broken', () => {
  test.each([
    ['the tenant', { AZURE_TENANT_ID: '' }, 'AZURE_TENANT_ID'],
    ['the client', { AZURE_CLIENT_ID: '' }, 'AZURE_CLIENT_ID'],
  ])('%s alone is not set', async (_, env, name) => {
    const { code, of, simulator } = await examine({ env: () => env });
    expect(code).toBe(1);
    expect(of('identity')).toMatchObject([
      { state: 'error', remedy: expect.stringContaining(name) },
    ]);
    expect(simulator.calls).toEqual([]);
  });

  test('no identity at all is a warning, as no key is', async () => {
    const env = { AZURE_TENANT_ID: '', AZURE_CLIENT_ID: '', AZURE_CLIENT_SECRET: '' };
    const { code, of, commands } = await examine({ env: () => env });
    expect([code, states(of('identity')), of('production')]).toEqual([0, ['warning'], []]);
    expect(commands.some((command) => command.startsWith('az ad app create '))).toBe(true);
  });

  test('a job without `id-token: write`', async () => {
    const { code, of, credentials } = await examine({
      job: {},
      env: () => ({
        GITHUB_ACTIONS: 'true',
        GITHUB_REPOSITORY: 'contoso/flows',
        ACTIONS_ID_TOKEN_REQUEST_URL: '',
      }),
    });
    expect(code).toBe(1);
    expect(of('identity')).toMatchObject([
      { state: 'error', remedy: expect.stringContaining('`permissions: id-token: write`') },
    ]);
    expect(credentials[0]?.subject).toBe('repo:contoso/flows:environment:production');
  });

  test('GitHub gives no token', async () => {
    const fault: Fault = { route: 'GET idtoken', fault: { kind: 'http', status: 503 } };
    const { code, of, simulator } = await examine({ job: PRODUCTION, faults: [fault] });
    expect([code, states(of('subject')).at(0), of('production')]).toEqual([1, 'error', []]);
    expect(of('subject')[0]?.text).toContain('503');
    expect(simulator.calls.map(({ route }) => route)).toEqual(['GET idtoken']);
  });

  test('a connection to GitHub that breaks is no matter of permissions', async () => {
    const fault: Fault = { route: 'GET idtoken', fault: { kind: 'reset' } };
    const { code, of } = await examine({ job: PRODUCTION, faults: [fault] });
    expect([code, of('production')]).toEqual([1, []]);
    const [line] = of('subject');
    expect(line).toMatchObject({ state: 'error', text: expect.stringContaining('from GitHub') });
    expect(line?.text).not.toMatch(/connection-lost|id-token: write/);
  });

  test('no federated credential: the one that is printed repairs it', async () => {
    const broken = await examine({ job: PRODUCTION, app: { subjects: ['repo:contoso/other:x'] } });
    expect([broken.code, states(broken.of('production'))]).toEqual([1, ['error']]);
    const [credential = {}] = broken.credentials;
    const { issuer, subject, audiences } = credential as { audiences: string[] } & Record<
      string,
      string
    >;
    const subjects = [{ issuer, subject, audience: audiences[0] }];
    const repaired = await examine({ job: PRODUCTION, app: { subjects } });
    expect(repaired.code).toBe(0);
  });

  test('a wrong secret, an unknown tenant, an unknown organisation', async () => {
    const wrong = await examine({ env: () => ({ AZURE_CLIENT_SECRET: 'CANARY-other-secret' }) });
    expect([wrong.code, states(wrong.of('production'))]).toEqual([1, ['error']]);
    expect(wrong.stdout).not.toContain('CANARY-other-secret');
    const tenant = await examine({ env: () => ({ AZURE_TENANT_ID: 'contoso.example' }) });
    expect(last(tenant.of('production'))).toMatchObject({
      state: 'error',
      text: expect.stringContaining('contoso.example'),
    });
    const fault: Fault = {
      route: 'POST token',
      fault: { kind: 'sign-in-refused', number: 500011 } as never,
    };
    const unknown = await examine({ faults: [fault] });
    expect(states(unknown.of('production'))).toEqual(['error']);
  });

  test('an organisation of another environment: nothing more is asked of it', async () => {
    const { code, of, simulator } = await examine({ map: mapFile({ environmentName: SANDBOX }) });
    expect([code, states(of('production'))]).toEqual([1, ['ok', 'ok', 'error']]);
    expect(last(of('production')).text).toContain(ENVIRONMENT);
    expect(simulator.calls.map(({ route }) => route)).toEqual([
      'POST token',
      'GET RetrieveCurrentOrganization',
    ]);
  });

  test.each([
    ['no application user', { users: [] }],
    ['a disabled one', { users: [{ account: APP, disabled: true }] }],
    ['one without a role', { users: [{ account: APP, lacks: 'roles' as const }] }],
  ])('%s', async (_, environment) => {
    const { code, of } = await examine({ environment });
    expect([code, states(of('production'))]).toEqual([1, ['ok', 'ok', 'error']]);
  });

  test('a role that may read only, of the account that deploys and of another one', async () => {
    const environment = { users: [{ account: APP, lacks: ['prvWriteworkflow' as const] }] };
    const deploys = await examine({ environment });
    expect(deploys.code).toBe(1);
    const shown = (lines: Line[]) => lines.filter(({ text }) => text.includes('prvWriteWorkflow'));
    expect(shown(deploys.of('production'))).toMatchObject([{ state: 'error' }]);
    const reads = await examine({ environment, map: mapFile({ deployAs: READER }) });
    expect([reads.code, states(shown(reads.of('production')))]).toEqual([0, ['warning']]);
    expect(reads.of('production').some(({ text }) => text.includes(READER))).toBe(true);
  });

  test('a role that may not read flows, or only its own', async () => {
    const none = await examine({
      environment: { users: [{ account: APP, lacks: ['prvReadworkflow'] }] },
    });
    expect(none.code).toBe(1);
    const own = await examine({ environment: { users: [{ account: APP, reads: 'own' }] } });
    expect([own.code, states(own.of('production')).filter((state) => state === 'warning')]).toEqual(
      [0, ['warning', 'warning']],
    );
  });

  test('connections that cannot be seen', async () => {
    const { code, of } = await examine({
      environment: { users: [{ account: APP, connections: 'none' }] },
    });
    expect([code, last(of('production')).state]).toEqual([0, 'warning']);
  });

  test('entries of the map: rows and connections that are not as it says, by name', async () => {
    const id = '/providers/Microsoft.PowerApps/apis/shared_office365';
    const entries = {
      contoso_mail: { connectionName: 'shared-office365-elsewhere', id },
      contoso_open: { connectionName: 'shared-office365-1c433d0f-a030-45eb-9795-8c2585f84781', id },
      contoso_gone: { connectionName: 'gone', id },
    };
    const { of, code } = await examine({
      map: mapFile({ connectionReferences: entries }),
      environment: {
        references: [
          { logicalName: 'contoso_mail', connector: 'shared_office365', connection: 'x' },
          { logicalName: 'contoso_open', connector: 'shared_office365', connection: null },
        ],
      },
    });
    expect(code).toBe(1);
    const rows = of('production').find(({ text }) => text.includes('contoso_open'));
    const fit = of('production').at(-1);
    expect(rows).toMatchObject({ state: 'warning' });
    expect(rows?.text).toMatch(/\(contoso_open\).*\(contoso_mail\).*\(contoso_gone\)/);
    expect(fit).toMatchObject({ state: 'error', text: expect.stringContaining('contoso_gone') });
  });

  test('an authority that must not get a secret: nothing is sent', async () => {
    const env = { AZURE_AUTHORITY_HOST: 'http://login.example.org' };
    const { code, of, simulator } = await examine({ env: () => env });
    expect([code, states(of('identity')), simulator.calls]).toEqual([1, ['error'], []]);
  });

  test('privileges that nobody can ask about are unknown, not missing', async () => {
    const fault: Fault = {
      route: 'GET systemusers(id) privilege',
      fault: { kind: 'refuse' } as never,
    };
    const { code, of } = await examine({ faults: [fault] });
    expect([code, states(of('production')).filter((state) => state === 'unknown')]).toEqual([
      0,
      ['unknown', 'unknown'],
    ]);
  });
});

describe('a server that is in trouble', () => {
  const FAULTS = [
    { kind: 'http', status: 500 },
    { kind: 'http', status: 403, html: true },
    { kind: 'html' },
    { kind: 'truncated-json' },
    { kind: 'empty-body' },
    { kind: 'reset' },
    { kind: 'redirect', location: 'https://elsewhere.example' },
  ];
  /** Whether the chain cannot go on without it. */
  const ROUTES: [Fault['route'], isLink: boolean][] = [
    ['GET idtoken', true],
    ['POST token', true],
    ['GET RetrieveCurrentOrganization', true],
    ['GET WhoAmI', true],
    ['GET systemusers(id)', false],
    ['GET systemusers(id) privilege', false],
    ['GET workflows', true],
    ['GET connectionreferences', true],
    ['GET connections', false],
  ];

  test.each(ROUTES)('in %s is a line, and sends nothing elsewhere', async (route, isLink) => {
    for (const fault of FAULTS) {
      const { code, stderr, lines } = await examine({
        job: PRODUCTION,
        faults: [{ route, fault } as Fault],
      });
      expect([fault, code, stderr.includes('defect')]).toEqual([fault, isLink ? 1 : 0, false]);
      expect(lines.some(({ state }) => state === 'ok')).toBe(true);
    }
  });
});

describe('what makes the identity', () => {
  test('the credentials of the job, and commands for each environment', async () => {
    const { credentials, commands, simulator } = await examine({ job: PRODUCTION });
    expect(credentials).toEqual([
      {
        name: 'flowgate-repo-contoso-automations-environment-production',
        issuer: 'https://token.actions.githubusercontent.com',
        subject: 'repo:contoso/automations:environment:production',
        audiences: ['api://AzureADTokenExchange'],
      },
      expect.objectContaining({
        subject: 'repo:contoso@17001/automations@890001:environment:production',
      }),
    ]);
    const file = (number: number) => `flowgate-credential-${number}.json`;
    expect(commands.map((command) => simulator.fromLoopback(command))).toEqual([
      `az login --allow-no-subscriptions --tenant ${simulator.tenant}`,
      `az ad sp create --id ${APP}`,
      `az ad app federated-credential create --id ${APP} --parameters ${file(1)}`,
      `az ad app federated-credential create --id ${APP} --parameters ${file(2)}`,
      `pac auth create --environment ${ADDRESS}`,
      `pac admin assign-user --environment ${ENVIRONMENT} --user ${APP} --role 'System Customizer' --application-user`,
    ]);
  });

  test.each([
    [{ prefix: 'repo:contoso@17001/flows@890001' }, 'repo:contoso@17001/flows@890001', 'ok'],
    [{ template: ['repo', 'context'] }, 'repo:contoso/flows', 'warning'],
  ])('as GitHub writes subjects: %j', async (subject, prefix, found) => {
    const github = await gitHub({ actions: 'read' }, subject);
    const env = { ...github, ACTIONS_ID_TOKEN_REQUEST_URL: '' };
    const { of, credentials } = await examine({ job: {}, env: () => env });
    expect(states(of('subject'))).toEqual([found, 'unknown']);
    expect(credentials[0]?.subject).toBe(`${prefix}:environment:production`);
  });

  test('a token without `actions: read` leaves it unknown', async () => {
    const github = await gitHub({}, {});
    const { of } = await examine({ job: PRODUCTION, env: () => github });
    expect(of('subject').at(-1)).toMatchObject({
      state: 'unknown',
      text: expect.stringContaining('actions: read'),
    });
  });
});

async function gitHub(
  permissions: { actions?: 'read' },
  subject: { prefix?: string; template?: string[] },
): Promise<NodeJS.ProcessEnv> {
  const root = await repository({ 'event.json': '{}' });
  const { env } = await jobIn(root, { 'pull-requests': 'read', ...permissions }, { subject });
  return env;
}

test('a job of a pull request: no credential for the application that deploys', async () => {
  const { of, credentials } = await examine({ job: { event: 'pull_request' } });
  expect(states(of('subject'))).toEqual(['ok', 'warning']);
  const subjects = credentials.map(({ subject }) => subject);
  expect(subjects).toEqual([
    'repo:contoso/automations:environment:production',
    'repo:contoso/automations:environment:drift',
  ]);
  const reads = await examine({
    job: { event: 'pull_request' },
    map: mapFile({ deployAs: READER }),
  });
  expect(reads.credentials[0]?.subject).toBe('repo:contoso/automations:pull_request');
});

describe('texts of others', () => {
  const HOSTILE = 'Contoso\n::error::owned\u001b[31m\u202e `rm -rf` \'; rm "$HOME"';

  test('stay on their lines, and are no commands', async () => {
    const { stdout, code } = await examine({
      job: PRODUCTION,
      environment: { friendlyName: HOSTILE },
      map: JSON.stringify({
        ...JSON.parse(mapFile()),
        environments: { [HOSTILE]: JSON.parse(mapFile()).environments.production },
      }),
      args: [],
    });
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/^\s*::/m);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  test('in the commands are one word, as the file is JSON', async () => {
    const client = "x'; rm -rf ~ #\u202e";
    const { stdout } = await examine({ env: () => ({ AZURE_CLIENT_ID: client }), args: [] });
    expect(stdout).toContain(`--id "x'; rm -rf ~ #\\u202e"`);
    const { credentials } = await examine({
      job: { environment: 'a"b\\c:d' },
    });
    expect(credentials[0]?.subject).toBe('repo:contoso/automations:environment:a"b\\c%3Ad');
  });

  test('people read it like this', async () => {
    const { stdout, simulator } = await examine({ job: { event: 'pull_request' }, args: [] });
    const text = simulator.fromLoopback(stdout).replace(/^ok {7}(flowgate|node).*\n/gm, '');
    expect(text).toMatchSnapshot();
  });
});

test('--quiet prints errors alone, and no setup', async () => {
  const fine = await examine({ args: ['--quiet'] });
  expect([fine.code, fine.stdout, fine.stderr]).toEqual([0, '', '']);
  const broken = await examine({ environment: { users: [] }, args: ['--quiet'] });
  expect(broken.code).toBe(1);
  expect(broken.stdout).toMatch(/^error /);
  expect(broken.stdout).not.toMatch(/^ok |az login/m);
});

describe('--record', () => {
  async function recorded(given: Given = {}) {
    const done = await examine({ ...given, args: ['--format', 'json', '--record', 'rec'] });
    const names = readdirSync(join(done.root, 'rec')).toSorted();
    const texts = names.map((name) => readFileSync(join(done.root, 'rec', name), 'utf8'));
    const documents = Object.fromEntries(
      names.map((name, index) => [name.slice(3, -5), JSON.parse(texts[index] ?? '')]),
    );
    return { ...done, names, all: texts.join('\n'), documents };
  }

  test('writes the answers of Dataverse, and nothing that is anybody’s', async () => {
    const { names, all, simulator, stderr } = await recorded({ job: PRODUCTION });
    expect(names.map((name) => name.slice(3, -5))).toEqual(
      expect.arrayContaining([
        'GET-RetrieveCurrentOrganization',
        'GET-WhoAmI',
        'GET-connectionreferences',
        'GET-connections',
        'GET-workflows',
        'GET-workflows-id',
      ]),
    );
    expect(stderr).toContain(`${names.length}`);
    const lists = simulator.calls.filter(({ route }) => route === 'GET workflows');
    expect(lists).toHaveLength(1);
    const secrets = [...simulator.secrets(), APP, ENVIRONMENT.slice(8), 'contoso', 'Reminder'];
    expect(secrets.filter((secret) => all.toLowerCase().includes(secret.toLowerCase()))).toEqual(
      [],
    );
    expect(simulator.calls.filter(({ wrote }) => wrote)).toEqual([]);
  });

  test('keeps the shape', async () => {
    const { documents } = await recorded();
    expect(documents['GET-RetrieveCurrentOrganization'].body.Detail).toMatchObject({
      EnvironmentId: 'Default-00000000-0000-0000-0000-000000000000',
    });
    expect(documents['GET-connectionreferences'].body.value[0]).toMatchObject({
      '@odata.etag': expect.any(String),
      connectionreferenceid: '00000000-0000-0000-0000-000000000000',
      connectionreferencelogicalname: 'text(12)',
      connectionid: 'shared-text(9)-00000000-0000-0000-0000-000000000000',
    });
    const flow = documents['GET-workflows-id'];
    expect(flow.body).toMatchObject({ workflowid: expect.any(String), statecode: 1 });
    expect(flow.body.clientdata).toMatch(/^text\(\d+\)$/);
    const [{ document }] = flow.documents;
    const [action = ''] = Object.keys(document.properties.definition.actions);
    expect(action).toMatch(/^name-\d+\(4\)$/);
    expect(document.properties.definition.actions[action].type).toBe('OpenApiConnection');
  });

  test('keeps the code of a refusal, and not its words', async () => {
    const fault = { kind: 'refuse', status: 403, code: '0x80040220', message: 'Dana' } as const;
    const { documents, all } = await recorded({
      faults: [{ route: 'GET connectionreferences', fault }],
    });
    expect(documents['GET-connectionreferences'].body.error).toEqual({
      code: '0x80040220',
      message: 'text(4)',
    });
    expect(all).not.toContain('Dana');
  });

  test('without an identity or a key is a usage error', async () => {
    const env = () => ({ AZURE_CLIENT_SECRET: '' });
    const { code } = await examine({ env, args: ['--record', 'rec'] });
    expect(code).toBe(2);
  });
});
