/** @jest-environment-options { "waits": "short" } */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contractShape, Shapes, textShape } from '../../src/doctor/shape.ts';
import type { Json } from '../../src/json/json.ts';
import { ACCOUNT, cli, closeAll, DEV, KEY, MAP, PROD, repository } from '../init/stage.ts';
import { api, call } from '../rules/build.ts';
import {
  canarySecret,
  type Fault,
  type FlowStudioState,
  makeKey,
  type ProfileName,
  startFlowStudio,
} from '../simulators/flow-studio/index.ts';
import { jobIn } from './job.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  await closeAll();
});

const TEAMS = 'shared-teams-1c433d0f-a030-45eb-9795-8c2585f84781';
const FLOW = '0757041a-8ef2-cf74-ef06-06881916f371';
const PROFILES: ProfileName[] = ['2026-03', '1.1', '1.2'];

/** Everything of a tenant that must not get out, one of each kind. */
const C = {
  action: 'Canary_act_Ann_Example',
  key: 'canary_key_payroll',
  parameter: 'canaryParam',
  text: 'canary text about Ann',
  word: 'canarysecretvalue',
  flow: 'Canary flow of Ann',
  environment: 'Canary Ltd (default)',
  connection: 'Canary mailbox',
  person: 'canary.ann@canary-tenant.com',
  url: 'https://canary-tenant.sharepoint.com/sites/canary',
  number: 987654321,
  guid: 'c0ffee00-1234-4abc-9def-0123456789ab',
  connector: 'shared_canary-20crm-5fdd00e4805bfffb8f',
};

const definition = {
  parameters: {
    $connections: { defaultValue: {}, type: 'Object' },
    $authentication: { defaultValue: {}, type: 'SecureObject' },
    [C.parameter]: { type: 'SecureString', defaultValue: C.word },
  },
  triggers: { manual: { type: 'Request', kind: 'Http', inputs: { schema: { [C.key]: C.text } } } },
  actions: {
    [C.action]: {
      ...call(C.key, 'shared_teams'),
      description: C.text,
      metadata: { operationMetadataId: C.guid, [C.key]: C.number },
    },
    Second: {
      type: 'Compose',
      runAfter: { [C.action]: ['Succeeded'] },
      inputs: [C.url, C.number, C.person],
    },
  },
};

const state = (key: string): FlowStudioState => ({
  environments: [
    { id: PROD, displayName: C.environment, isDefault: true },
    { id: DEV, displayName: 'Dev', state: 'Disabled' },
  ],
  keys: [{ key, upn: C.person }],
  connections: [
    {
      id: TEAMS,
      environment: PROD,
      connector: 'shared_teams',
      owner: C.person,
      displayName: C.connection,
    },
    {
      id: 'a'.repeat(32),
      environment: PROD,
      connector: C.connector,
      owner: 'bob@contoso.com',
      sharedWith: [C.person],
      status: 'Error',
    },
  ],
  flows: [
    {
      environment: PROD,
      name: FLOW,
      displayName: C.flow,
      definition,
      connectionReferences: {
        [C.key]: { connectionName: TEAMS, id: api('shared_teams'), source: 'Embedded' },
      },
    },
  ],
});

const entry = (connectionName: string, rest: object = {}) => ({
  connectionName,
  id: api('shared_teams'),
  ...rest,
});
const map = (entries: object, environment: object = {}) =>
  JSON.stringify({
    version: 1,
    environments: {
      production: {
        environmentName: PROD,
        connectionReferences: entries,
        flows: { 'flows/a.json': { flowName: FLOW } },
        ...environment,
      },
    },
  });
const flow = JSON.stringify({
  definition: { contentVersion: '1.0.0.0', triggers: {}, actions: {} },
  connectionReferences: {},
});

interface Given {
  map?: string;
  profile?: ProfileName;
  faults?: Fault[];
  key?: string;
  env?: NodeJS.ProcessEnv;
  args?: string[];
}

async function examine({
  map: text = map({ k: entry(TEAMS) }),
  profile = '1.2',
  faults = [],
  key = makeKey({ upn: C.person }),
  env = {},
  args = [],
}: Given = {}) {
  const server = await startFlowStudio({ profile, faults, state: state(key) });
  closing.push(() => server.close());
  const root = await repository({ 'flows/a.json': flow, [MAP]: text });
  const asked = ['doctor', '--endpoint', server.url, '--format', 'json', ...args];
  const done = await cli(root, asked, { env: { FLOW_STUDIO_API_KEY: key, ...env } });
  const lines: { about: string; state: string; text: string; remedy: string | null }[] = JSON.parse(
    done.stdout,
  ).diagnoses;
  const of = (about: string) => lines.filter((line) => line.about === about);
  return { ...done, root, server, lines, of };
}

describe('what is fine', () => {
  test.each(PROFILES)('on a server of %s', async (profile) => {
    const { code, of, lines, server } = await examine({ profile });
    expect([code, lines.filter((line) => line.state === 'error')]).toEqual([0, []]);
    expect(of('key')).toMatchObject([{ state: 'ok', text: expect.stringContaining(C.person) }]);
    expect(of('endpoint')).toMatchObject([{ state: 'ok', text: `${server.url} reached` }]);
    expect(of('server')[0]?.text).toMatch(/ 1\.\d\.\d+, with \d+ tools/);
    expect(of('production')).toMatchObject([
      { state: 'ok', text: expect.stringContaining(PROD) },
      { state: 'warning', text: expect.stringContaining('deployAs') },
      { state: 'ok', text: expect.stringContaining(`1 of shared_teams (1 of ${C.person})`) },
      { state: 'ok' },
    ]);
    const tools = new Set(server.calls.map(({ tool }) => tool));
    expect([...tools].filter((tool) => /update|set_|create/.test(tool))).toEqual([]);
    expect(server.billed()).toBe(2);
  });

  test('is shown to people line by line', async () => {
    const server = await startFlowStudio({ state: state(KEY) });
    closing.push(() => server.close());
    const root = await repository({ 'flows/a.json': flow, [MAP]: map({ k: entry('gone') }) });
    const done = await cli(root, ['doctor', '--endpoint', server.url], {
      env: { FLOW_STUDIO_API_KEY: KEY },
    });
    expect(done.code).toBe(1);
    expect(
      done.stdout.replaceAll(/(?<=^ok {7}(?:node|key|endpoint|server) +).*/gm, '…'),
    ).toMatchSnapshot();
  });
});

describe('what is not', () => {
  const day = (days: number) =>
    makeKey({ upn: C.person, expiresInDays: days, now: new Date('2026-11-22T12:00:00Z') });

  test('a key that ends soon, or has ended', async () => {
    const soon = await examine({ key: day(3) });
    expect(soon.of('key')).toMatchObject([
      { state: 'warning', text: expect.stringContaining('2026-11-25') },
    ]);
    const over = await examine({ key: day(-1) });
    expect(over.of('key')[0]).toMatchObject({
      state: 'error',
      text: expect.stringContaining('2026-11-21'),
    });
    expect(over.code).toBe(1);
  });

  test('a key that is none', async () => {
    const { of, code } = await examine({ env: { FLOW_STUDIO_API_KEY: 'not-a-key' } });
    expect(code).toBe(1);
    expect(of('key').map(({ state: found }) => found)).toEqual(['warning', 'error']);
  });

  test('no key: all that is offline is shown', async () => {
    const { of, code, server } = await examine({ env: { FLOW_STUDIO_API_KEY: '' } });
    expect([code, of('key')[0]?.state, of('map')[0]?.state]).toEqual([0, 'warning', 'ok']);
    expect(server.requests).toEqual([]);
  });

  test('a server that is not there, and an endpoint that the key is not sent to', async () => {
    const { server } = await examine();
    const { port } = new URL(server.url);
    await server.close();
    const gone = await examine({ args: ['--endpoint', `http://127.0.0.1:${port}/mcp`] }).catch(
      () => null,
    );
    expect(gone?.of('endpoint')).toMatchObject([{ state: 'error' }]);
    const clear = await examine({ args: ['--endpoint', 'http://example.org/mcp'] });
    expect(clear.of('endpoint')).toMatchObject([{ state: 'error' }]);
  });

  test.each([
    ['get_live_flow', 'error'],
    ['list_live_connections', 'warning'],
    ['set_live_flow_state', 'warning'],
  ])('a server without %s', async (name, found) => {
    const hidden: Fault = { tool: 'tools/list', nth: 1, fault: { kind: 'tool-missing', name } };
    const { of } = await examine({ faults: [hidden] });
    expect(of('server')[1]).toMatchObject({
      state: found,
      text: expect.stringContaining(`\`${name}\``),
    });
  });

  test('an environment that is not to be seen, or is off; a key of another account', async () => {
    const unseen = await examine({ map: map({}, { environmentName: 'nowhere' }) });
    expect(unseen.of('production')[0]).toMatchObject({
      state: 'error',
      text: expect.stringContaining(`it sees ${C.environment}`),
    });
    const off = await examine({ map: map({}, { environmentName: DEV, deployAs: ACCOUNT }) });
    expect(off.of('production').map(({ state: found }) => found)).toEqual([
      'error',
      'warning',
      'error',
    ]);
    const { text } = off.of('production')[1] ?? {};
    expect(text).toContain(ACCOUNT);
    expect(text).toContain(C.person);
  });

  test('each entry of the map that is wrong is named', async () => {
    const entries = {
      fine: entry(TEAMS),
      gone: entry('gone'),
      broken: entry('a'.repeat(32), { id: api(C.connector) }),
      other: entry(TEAMS, { id: api('shared_sql') }),
      foreign: entry(TEAMS, { owner: ACCOUNT }),
    };
    const { of } = await examine({ map: map(entries) });
    expect(of('production').slice(-4)).toMatchObject([
      { state: 'error', text: expect.stringContaining(' of gone ') },
      { state: 'error', text: expect.stringContaining(' of broken ') },
      { state: 'error', text: expect.stringContaining(' of other ') },
      { state: 'warning', text: expect.stringContaining(' of foreign ') },
    ]);
  });

  test('flows and a map that are not there, or broken', async () => {
    const bare = await cli(await repository({}), ['doctor']);
    expect(bare).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^warning {2}flows /m),
    });
    const none = await cli(await repository({ 'flows/a.json': flow }), ['doctor']);
    expect(none.stdout).toMatch(/^warning {2}map +.*\n +→ `flowgate init`/m);
    const broken = await examine({ map: '{ "version": 2 }' });
    expect(broken.code).toBe(1);
    expect(broken.of('map')).toMatchObject([{ state: 'error' }, { state: 'error' }]);
  });

  test.each([
    [['--environment', 'other'], /"other".*production/],
    [['--format', 'sarif'], /json/],
  ])('%j is wrong usage', async (args, words) => {
    const root = await repository({ 'flows/a.json': flow, [MAP]: map({}) });
    expect(await cli(root, ['doctor', ...args])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(words),
    });
  });
});

describe('in a job', () => {
  async function inJob(token: string) {
    const root = await repository({ 'event.json': '{}', 'flows/a.json': flow });
    const { github, env } = await jobIn(root, { 'pull-requests': 'write' }, { token });
    const done = await cli(root, ['doctor', '--format', 'json'], { env });
    const { diagnoses } = JSON.parse(done.stdout);
    return {
      github,
      lines: diagnoses.filter(({ about }: { about: string }) => about === 'github'),
    };
  }

  test('what the token may read is tried, and nothing is written', async () => {
    const { github, lines } = await inJob('ghs_reader');
    expect(
      lines.map(({ state: found, text }: { state: string; text: string }) => [found, text]),
    ).toEqual([
      ['ok', 'contents: read'],
      ['ok', 'pull-requests: read'],
      ['warning', expect.stringContaining('issues: read')],
      ['unknown', expect.any(String)],
    ]);
    expect(new Set(github.requests.map(({ method }) => method))).toEqual(new Set(['GET']));
  });

  test('without a token it says so', async () => {
    const { lines } = await inJob('');
    expect(lines).toMatchObject([
      {
        state: 'unknown',
        remedy: expect.stringContaining('GITHUB_TOKEN: ${' + '{ github.token }}'),
      },
    ]);
  });
});

describe('--record', () => {
  async function recorded(profile: ProfileName) {
    const key = makeKey({ upn: C.person });
    const done = await examine({ profile, key, args: ['--record', 'rec'] });
    const names = (await readdir(join(done.root, 'rec'))).toSorted();
    const texts = await Promise.all(
      names.map((name) => readFile(join(done.root, 'rec', name), 'utf8')),
    );
    const documents = Object.fromEntries(
      names.map((name, index) => [name.slice(3, -5), JSON.parse(texts[index] ?? '')]),
    );
    return { ...done, key, names, all: texts.join('\n'), documents };
  }

  test.each(PROFILES)(
    'writes the answers of a server of %s, and nothing that is anybody’s',
    async (profile) => {
      const { key, names, all, stderr, server } = await recorded(profile);
      expect(names).toEqual([
        '01-initialize.json',
        expect.stringMatching(/^02-notifications-initialized\.json$|^02-tools-list\.json$/),
        ...names.slice(2, -4),
        expect.stringContaining('-list_live_environments.json'),
        expect.stringContaining('-list_live_connections.json'),
        expect.stringContaining('-list_live_flows.json'),
        expect.stringContaining('-get_live_flow.json'),
      ]);
      expect(stderr).toContain(`${names.length}`);
      const secrets = [
        ...Object.values(C).map(String),
        canarySecret,
        key,
        ...key.split('.'),
        PROD.slice(8),
        FLOW,
        TEAMS,
        'bob',
        'contoso.com',
      ];
      expect(secrets.filter((secret) => all.toLowerCase().includes(secret.toLowerCase()))).toEqual(
        [],
      );
      expect(all).not.toMatch(/canary/i);
      expect(server.billed()).toBe(4);
    },
  );

  test('keeps the shape', async () => {
    const { documents } = await recorded('1.2');
    expect(documents.list_live_environments.documents[0].document[0]).toEqual({
      id: 'Default-00000000-0000-0000-0000-000000000000',
      displayName: `text(${C.environment.length})`,
      sku: 'Default',
      location: 'text(6)',
      state: 'Enabled',
      isDefault: true,
      isAdmin: true,
      isMember: true,
      createdTime: '0000-00-00T00:00:00.000Z',
    });
    const [connection] = documents.list_live_connections.documents[0].document.connections;
    expect(connection).toMatchObject({
      id: 'shared-text(5)-00000000-0000-0000-0000-000000000000',
      connectorName: 'shared_text(5)',
      createdBy: { userPrincipalName: `address(${C.person.length})` },
      overallStatus: 'Connected',
      statuses: [],
      expirationTime: null,
    });
    const { definition: shape, connectionReferences } =
      documents.get_live_flow.documents[0].document.properties;
    const [key = ''] = Object.keys(connectionReferences);
    const [action = ''] = Object.keys(shape.actions);
    expect(shape.actions[action]).toMatchObject({
      type: 'OpenApiConnection',
      inputs: { host: { connectionName: expect.stringMatching(/^name-\d+\(18\)$|^text\(18\)$/) } },
    });
    expect([key, action]).toEqual([
      expect.stringMatching(/^name-\d+\(18\)$/),
      expect.stringMatching(/^name-\d+\(22\)$/),
    ]);
    const [, second = ''] = Object.keys(shape.actions);
    expect(Object.keys(shape.actions[second].runAfter)).toEqual([action]);
    expect(documents['tools-list'].body.result.tools[0]).toMatchObject({
      name: expect.stringMatching(/^\w+$/),
      inputSchema: { type: 'object' },
    });
    expect(documents.initialize.body.result.serverInfo.version).toBe('1.2.77');
  });

  test('needs a key, and overwrites nothing', async () => {
    const root = await repository({ 'flows/a.json': flow });
    expect((await cli(root, ['doctor', '--record', 'rec'])).code).toBe(2);
    const { server, key, root: used } = await recorded('1.2');
    const again = await cli(used, ['doctor', '--endpoint', server.url, '--record', 'rec'], {
      env: { FLOW_STUDIO_API_KEY: key },
    });
    expect(again).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(', EEXIST)'),
    });
  });

  test('answers that are no JSON are shown by their length', async () => {
    const fault: Fault = { tool: 'list_live_environments', fault: { kind: 'text-not-json' } };
    const { root } = await examine({ faults: [fault], args: ['--record', 'rec'] });
    const names = await readdir(join(root, 'rec'));
    const name = names.find((each) => each.includes('environments')) ?? '';
    const { documents } = JSON.parse(await readFile(join(root, 'rec', name), 'utf8'));
    expect(documents).toEqual([{ isJson: false, text: expect.stringMatching(/^text\(\d+\)$/) }]);
  });

  test('no value of any document gets through, in a definition no name either', () => {
    const words = fc.stringMatching(/^zq[a-zA-Z0-9@/:._ -]{6,30}$/);
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        words,
        fc.array(tie('tree')),
        fc.dictionary(words, tie('tree')),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const shown = JSON.stringify(
          new Shapes().of({ definition: value as Json, id: value as Json }),
        );
        expect(shown).not.toContain('zq');
        expect(JSON.stringify(contractShape({ description: value as Json }))).toBeDefined();
      }),
    );
    fc.assert(fc.property(words, (text) => expect(textShape(text)).not.toContain('zq')));
  });
});
