import { afterEach, describe, expect, test } from '@jest/globals';
import { openConnection } from '../../src/flowstudio/connection.ts';
import { connectReader, type FlowStudioOptions } from '../../src/flowstudio/flowstudio.ts';
import { READING } from '../../src/flowstudio/tools.ts';
import { HostError } from '../../src/live/host.ts';
import type { Fault, ProfileName } from '../simulators/flow-studio/index.ts';
import {
  closeAll,
  connect,
  definition,
  document,
  environment,
  failing,
  flowName,
  key,
  references,
  save,
  simulator,
  strange,
  strangeTools,
  world,
} from './world.ts';

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  await closeAll();
});

const profiles: ProfileName[] = ['2026-03', '1.1', '1.2'];
const OFFICE = 'shared_office365';
const own = 'shared-office365-1c433d0f-a030-45eb-9795-8c2585f84781';

async function reader(endpoint: string, options: Partial<FlowStudioOptions> = {}) {
  const connected = await connectReader({
    endpoint,
    apiKey: key,
    timeoutMs: 5_000,
    sleep: async () => {},
    ...options,
  });
  closing.push(() => connected.close());
  return connected;
}

async function started(options: Parameters<typeof simulator>[0] = {}) {
  const server = await simulator(options);
  return { server, host: await reader(server.url) };
}

/** The calls of tools that reached the server. */
const called = ({ calls }: { calls: { tool: string; arguments: object }[] }) =>
  calls.slice(2).map(({ tool, arguments: given }) => [tool, given]);

/** Two environments, each with connections of several owners. */
function richWorld() {
  const state = world();
  const more = { environment, connector: 'shared_teams', owner: 'ann@contoso.com' };
  state.environments.push({ id: 'env-2', displayName: 'Test', state: 'Disabled' });
  state.connections.push(
    { ...more, id: 'shared', sharedWith: ['SVC@contoso.com'], displayName: 'Teams of Ann' },
    { ...more, id: 'broken', owner: 'svc@contoso.com', status: 'Unauthenticated' },
    { ...more, id: 'elsewhere', environment: 'env-2', owner: 'svc@contoso.com' },
  );
  return state;
}

describe.each(profiles)('server %s', (profile) => {
  test('lists the connections of one environment, with one call', async () => {
    const { host, server } = await started({ profile, state: richWorld() });
    const { connections, isWhole } = await host.listConnections(environment);
    expect(isWhole).toBe(true);
    const of = (owner: string) => ({ owner, signedInAs: owner });
    const known = { status: 'Connected', expiresAt: null, displayName: 'svc@contoso.com' };
    expect(connections).toEqual([
      { ...known, connectionName: own, connector: OFFICE, ...of('svc@contoso.com') },
      {
        ...known,
        connectionName: 'shared',
        connector: 'shared_teams',
        displayName: 'Teams of Ann',
        ...of('ann@contoso.com'),
      },
      {
        ...known,
        connectionName: 'broken',
        connector: 'shared_teams',
        ...of('svc@contoso.com'),
        status: 'Unauthenticated',
      },
    ]);
    expect(called(server)).toEqual([['list_live_connections', { environmentName: environment }]]);
    expect(host.calls()).toEqual({ billed: 1 });
  });

  test('lists the environments of the key', async () => {
    const { host, server } = await started({ profile, state: richWorld() });
    expect(await host.listEnvironments()).toEqual([
      { environmentName: environment, displayName: 'Contoso', state: 'Enabled' },
      { environmentName: 'env-2', displayName: 'Test', state: 'Disabled' },
    ]);
    expect(called(server)).toEqual([['list_live_environments', {}]]);
  });

  test('tests a connection only where the server has the tool', async () => {
    const { host } = await started({ profile, state: richWorld() });
    if (profile !== '1.2') return expect(host.testConnection).toBeUndefined();
    const tested = (name: string) => host.testConnection?.(environment, 'shared_teams', name);
    expect(await tested('broken')).toBe('Unauthenticated');
    const error = await failing(tested('elsewhere') ?? Promise.resolve());
    expect(error.failure).toMatchObject({ code: 'refused', upstreamCode: 'ConnectionNotFound' });
    return undefined;
  });

  test('reads flows as a deployment does', async () => {
    const { host, server } = await started({ profile });
    const { host: writer } = await connect(server.url);
    expect(await host.listFlows(environment)).toEqual(await writer.listFlows(environment));
    const flow = await host.readFlow(environment, flowName);
    expect(flow).toEqual(await writer.readFlow(environment, flowName));
    expect(flow?.displayName).toBe('Reminder');
    expect(await host.readFlow(environment, 'none')).toBeNull();
  });

  test('cannot write: it has no way to, and below it nothing that writes is sent', async () => {
    const { host, server } = await started({ profile });
    const methods = Object.keys(host).filter((name) => name !== 'testConnection');
    expect(methods).toEqual([
      'server',
      'listFlows',
      'firstFlows',
      'readFlow',
      'readReply',
      'listConnections',
      'listEnvironments',
      'calls',
      'close',
    ]);
    const before = server.state.flows();
    const seen = server.requests.length;
    const connection = await openConnection({
      endpoint: new URL(server.url),
      apiKey: key,
      timeoutMs: 5_000,
      tools: READING,
      now: () => new Date(),
      onRetry: () => {},
      sleep: async () => {},
      signal: null,
    });
    closing.push(() => connection.close());
    const content = { environmentName: environment, definition, connectionReferences: references };
    const sendable = [
      ...(profile === '2026-03' ? [] : ['set_live_flow_state']),
      'update_live_flow',
    ];
    for (const tool of sendable) {
      const needed = tool === 'update_live_flow' ? { ...content, flowName } : { flowName };
      const call = connection.call({ kind: 'update', tool, needed, read: () => null });
      const error = await failing(call);
      expect(error).toMatchObject({
        failure: { code: 'call-not-allowed' },
        mayHaveWritten: false,
      });
    }
    const methodsSent = server.requests
      .slice(seen)
      .map(({ body }) => (body as { method: string }).method);
    expect(methodsSent).toEqual(['initialize', 'notifications/initialized', 'tools/list']);
    expect(server.state.flows()).toEqual(before);
  });
});

test('a connection that may write still sends no tool that Flowgate does not know', async () => {
  const server = await simulator();
  const { host } = await connect(server.url);
  expect(await host.saveFlow(save())).toBe(flowName);
  expect((await host.listConnections(environment)).connections).toHaveLength(1);
});

describe('connections in other shapes', () => {
  const tools = (...accepted: string[]) => [
    {
      name: 'list_live_connections',
      inputSchema: {
        type: 'object',
        properties: Object.fromEntries(accepted.map((name) => [name, {}])),
      },
    },
  ];

  async function listed(
    answer: (given: Record<string, unknown>) => unknown,
    offered: object[] = tools('environmentName', 'top'),
  ) {
    const { url, heard } = await strangeTools(
      ({ body }) => document(body.id, answer(body.params.arguments)),
      offered,
    );
    const host = await reader(url);
    const list = await host.listConnections(environment);
    const asked = heard.filter(({ body }) => body.method === 'tools/call');
    return { ...list, asked: asked.map(({ body }) => body.params.arguments) };
  }

  const owners: [unknown, string | null][] = [
    ['Ann@Contoso.com ', 'Ann@Contoso.com'],
    ['Ann Example', null],
    ['2b9d7a1c-0000-4000-8000-000000000000', null],
    [
      { displayName: 'Ann', userPrincipalName: 'ann@contoso.com', email: 'a@x.org' },
      'ann@contoso.com',
    ],
    [{ displayName: 'Ann', email: 'a@x.org', id: 'guid' }, 'a@x.org'],
    [{ displayName: 'Ann', userPrincipalName: '', id: 'guid' }, null],
    [{ displayName: 'ann@contoso.com', userPrincipalName: null }, 'ann@contoso.com'],
    [null, null],
    [undefined, null],
    [['ann@contoso.com'], null],
  ];

  test.each(owners)('created by %j: owned by %s', async (createdBy, owner) => {
    const authenticatedUser = { name: 'someone@else.org' };
    const { connections } = await listed(() => ({
      connections: [{ id: 'c', createdBy, authenticatedUser }],
    }));
    const signedInAs = 'someone@else.org';
    expect(connections).toMatchObject([{ connectionName: 'c', owner, signedInAs }]);
  });

  const statuses: [object, string | null][] = [
    [{ overallStatus: 'Connected', statuses: [{ status: 'Error' }] }, 'Connected'],
    [{ overallStatus: '', statuses: [{ status: 'Error' }, { status: 'Connected' }] }, 'Error'],
    [{ overallStatus: null, statuses: [] }, null],
    [{ statuses: null }, null],
    [{ statuses: ['Connected'] }, null],
    [{}, null],
  ];

  test.each(statuses)('%j: %s', async (fields, status) => {
    const { connections } = await listed(() => [{ id: 'c', ...fields }]);
    expect(connections).toMatchObject([{ status }]);
  });

  test('one odd record hides no other', async () => {
    const path = '/providers/Microsoft.PowerApps/apis/';
    const { connections, isWhole } = await listed(() => ({
      connections: [
        null,
        'text',
        { displayName: 'no id' },
        {
          id: `${path}shared_x/connections/c-1`,
          connectorName: `${path}Shared_X`,
          expirationTime: 5,
        },
        { name: 'c-2', expirationTime: '2027-01-31T00:00:00Z' },
        { id: 'c-3', expirationTime: '0001-01-01T00:00:00' },
      ],
      totalCount: '6',
      error: null,
    }));
    expect(isWhole).toBe(true);
    expect(connections.map((one) => [one.connectionName, one.connector, one.expiresAt])).toEqual([
      ['c-1', 'shared_x', null],
      ['c-2', null, new Date('2027-01-31T00:00:00Z')],
      ['c-3', null, null],
    ]);
  });

  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `c-${index}` }));

  test('a list that was cut is asked for once more, whole', async () => {
    const { connections, isWhole, asked } = await listed(({ top = 2 }) => ({
      connections: many(Number(top)),
      totalCount: 5,
    }));
    expect([connections.length, isWhole]).toEqual([5, true]);
    expect(asked).toEqual([
      { environmentName: environment },
      { environmentName: environment, top: 5 },
    ]);
  });

  test('a list that stays cut says so', async () => {
    const cut = await listed(() => ({ connections: many(2), totalCount: 5 }));
    expect([cut.connections.length, cut.isWhole, cut.asked.length]).toEqual([2, false, 2]);
    const refused = await listed(({ top }) =>
      top
        ? { error: { message: 'top must be at most 2' } }
        : { connections: many(2), totalCount: 5 },
    );
    expect([refused.connections.length, refused.isWhole]).toEqual([2, false]);
    const fixed = await listed(
      () => ({ connections: many(2), totalCount: 5 }),
      tools('environmentName'),
    );
    expect([fixed.isWhole, fixed.asked.length]).toEqual([false, 1]);
    const linked = await listed(() => ({ connections: many(2), nextLink: 'https://more' }));
    expect([linked.isWhole, linked.asked.length]).toEqual([false, 1]);
  });

  test('where no environment can be named, ours is picked', async () => {
    const path = '/providers/Microsoft.PowerApps/environments/';
    const { connections, asked } = await listed(
      () => ({
        connections: [
          { id: 'here', environment: environment.toUpperCase() },
          { id: 'also', environment: `${path}${environment}` },
          { id: 'object', environment: { name: environment } },
          { id: 'untold' },
          { id: 'there', environment: 'env-2' },
        ],
      }),
      tools('search'),
    );
    expect(connections.map((one) => one.connectionName)).toEqual([
      'here',
      'also',
      'object',
      'untold',
    ]);
    expect(asked).toEqual([{}]);
  });

  test('where one was named, a display name in its place leaves none out', async () => {
    const { connections } = await listed(() => [{ id: 'c', environment: 'Contoso (default)' }]);
    expect(connections).toHaveLength(1);
  });

  test('what a server does not describe is sent as documented', async () => {
    const { asked } = await listed(() => [], [{ name: 'list_live_connections' }]);
    expect(asked).toEqual([{ environmentName: environment }]);
  });
});

describe('what goes wrong is a HostError', () => {
  const tool = 'list_live_connections';
  const faults: [string, Fault['fault'], object, number][] = [
    ['500', { kind: 'http', status: 500 }, { code: 'server-trouble', tries: 4 }, 4],
    ['401', { kind: 'http', status: 401 }, { code: 'key-not-accepted' }, 1],
    ['a key that expires', { kind: 'key-expires' }, { code: 'key-not-accepted' }, 1],
    ['sign-in', { kind: 'sign-in' }, { code: 'sign-in-required' }, 1],
    ['prose', { kind: 'text-not-json' }, { code: 'no-document' }, 1],
    [
      '403 inside',
      { kind: 'refuse', code: 'Forbidden', statusCode: 403 },
      { code: 'refused', upstreamCode: 'Forbidden' },
      1,
    ],
  ];

  test.each(faults)('%s', async (_, fault, failure, tries) => {
    const { host, server } = await started({ faults: [{ tool, fault }] });
    const error = await failing(host.listConnections(environment));
    expect(error).toMatchObject({ failure, mayHaveWritten: false });
    expect(called(server)).toHaveLength(tries);
  });

  test('an environment that is missing, or disabled', async () => {
    const { host } = await started({ state: richWorld() });
    const missing = await failing(host.listConnections('nowhere'));
    expect(missing.failure.code).toBe('environment-not-visible');
    const disabled = await failing(host.listConnections('env-2'));
    expect(disabled.failure).toMatchObject({
      code: 'refused',
      upstreamCode: 'EnvironmentDisabled',
    });
  });

  test('a missing tool, which costs nothing', async () => {
    const hidden = ['list_live_connections', 'list_live_environments', 'test_live_connection'];
    const { host, server } = await started({
      faults: hidden.map((name) => ({
        tool: 'tools/list',
        nth: 1,
        fault: { kind: 'tool-missing' as const, name },
      })),
    });
    for (const call of [host.listConnections(environment), host.listEnvironments()]) {
      expect((await failing(call)).failure.code).toBe('tool-missing');
    }
    expect(host.testConnection).toBeUndefined();
    expect(server.billed()).toBe(0);
  });

  test('a reply of another shape', async () => {
    const { url } = await strangeTools(
      ({ body }) => document(body.id, { value: [] }),
      [{ name: 'list_live_connections' }, { name: 'list_live_environments' }],
    );
    const host = await reader(url);
    expect((await failing(host.listConnections(environment))).failure.code).toBe('unknown-shape');
    expect((await failing(host.listEnvironments())).failure.code).toBe('unknown-shape');
  });

  test('an endpoint that will not do, a key that is none, a server that is none', async () => {
    const { url } = await strange(() => ({ status: 404, body: {} }));
    const insecure = await failing(reader('http://example.org/mcp'));
    expect(insecure.failure.code).toBe('endpoint-insecure');
    expect((await failing(reader(url, { apiKey: 'a b' }))).failure.code).toBe('key-malformed');
    const error = await failing(reader(url));
    expect(error).toBeInstanceOf(HostError);
    expect(error.failure.code).toBe('no-mcp-server');
  });
});

test('environments in a wrapper, with paths as ids and no states', async () => {
  const { url } = await strangeTools(
    ({ body }) =>
      document(body.id, {
        environments: [
          { id: '/providers/x/environments/e-1', state: '' },
          { name: 'e-2' },
          {},
          null,
        ],
        error: null,
      }),
    [{ name: 'list_live_environments' }],
  );
  const host = await reader(url);
  expect(await host.listEnvironments()).toEqual([
    { environmentName: 'e-1', displayName: '', state: null },
    { environmentName: 'e-2', displayName: '', state: null },
  ]);
});

test('the first page of flows is one call, however many there are', async () => {
  const state = world();
  const [flow] = state.flows;
  if (flow !== undefined) state.flows.push({ ...flow, name: flowName.replace('0', '1') });
  const { host, server } = await started({ state, pageSize: 1 });
  expect(await host.firstFlows(environment)).toHaveLength(1);
  expect(server.billed()).toBe(1);
  expect(await host.listFlows(environment)).toHaveLength(2);
});

test('a server says what it is, and every answer is handed on as it came', async () => {
  const lines: string[] = [];
  const server = await simulator();
  const host = await reader(server.url, {
    onReply: ({ method, tool, status, text }) =>
      lines.push(`${tool ?? method} ${status} ${text.length > 0}`),
  });
  await host.listEnvironments();
  expect(host.server()).toMatchObject({ version: '1.2.77', name: expect.any(String) });
  expect(host.server().tools.map(({ name }) => name)).toContain('get_live_flow');
  expect(lines.filter((line) => !line.startsWith('notifications/'))).toEqual([
    'initialize 200 true',
    'tools/list 200 true',
    'list_live_environments 200 true',
  ]);
});
